import { type Definition, diagram } from '@app/workflow';
import { describeArrow, describeLayout } from './describe-layout.js';
import { drawArrow, drawArrowLabel, drawHeads } from './draw-arrow.js';
import { drawBox } from './draw-box.js';
import { drawLegend } from './draw-legend.js';
import { escapeXml } from './escape-xml.js';
import { type Direction, type Layout, layOut } from './lay-out.js';
import type { Language } from './size-boxes.js';

const fonts = `Pretendard, 'Noto Sans KR', 'Noto Sans CJK KR', 'Apple SD Gothic Neo', 'Malgun Gothic', sans-serif`;
const edge = 24;
const narrowest = 440;
const titleHeight = 44;

/**
 * The drawing of a workflow as one SVG that stands alone: no script, no style sheet, nothing fetched, so it may be
 * a file, an `<img>` or part of a page with any policy. It says what it shows in `title` and `desc`; kinds and
 * dashes are explained at its top. All text of the definition is escaped.
 */
export function drawSvg(layout: Layout, language: Language): string {
  const width = Math.max(layout.width, narrowest);
  const legend = drawLegend(edge, titleHeight, width - 2 * edge, language);
  const top = titleHeight + legend.height;
  const height = layout.height + top;
  const title = escapeXml(layout.title[language]);
  const describe = (each: Layout['edges'][number]): string =>
    `<title>${escapeXml(describeArrow(each, layout, language))}</title>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" lang="${language}" role="img" aria-labelledby="madang-title-${language}" aria-describedby="madang-desc-${language}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="${escapeXml(fonts)}">`,
    `<title id="madang-title-${language}">${title}</title>`,
    `<desc id="madang-desc-${language}">${escapeXml(describeLayout(layout, language))}</desc>`,
    `<defs>${drawHeads()}</defs>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    `<text x="${edge}" y="28" font-size="18" font-weight="700" fill="#1a1d21">${title}</text>`,
    legend.svg,
    `<g transform="translate(${((width - layout.width) / 2).toFixed(1)} ${top})">`,
    ...layout.edges.map((each) => `<g>${describe(each)}${drawArrow(each, layout.direction)}</g>`),
    ...layout.edges.map((each) => `<g>${describe(each)}${drawArrowLabel(each, language)}</g>`),
    ...layout.nodes.map((node) => drawBox(node, language)),
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

/** The drawing of a definition, as `layOut` and `drawSvg` make it. */
export function drawWorkflow(definition: Definition, language: Language, direction?: Direction): string {
  return drawSvg(layOut(diagram(definition), direction), language);
}
