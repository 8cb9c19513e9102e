import { escapeXml } from './escape-xml.js';
import type { Point } from './route-arrows.js';
import { lineHeight } from './wrap-text.js';

export interface Font {
  size: number;
  fill: string;
  isBold?: boolean;
}

/** Lines of text, centred on a point. */
export function drawLines(lines: string[], { x, y }: Point, { size, fill, isBold = false }: Font): string {
  const step = lineHeight * size;
  // A line's baseline lies about a third of its size below its middle.
  const first = y - ((lines.length - 1) * step) / 2 + size * 0.35;
  const spans = lines.map(
    (line, index) => `<tspan x="${x}" y="${(first + index * step).toFixed(1)}">${escapeXml(line)}</tspan>`,
  );
  const weight = isBold ? ' font-weight="700"' : '';
  return `<text text-anchor="middle" font-size="${size}" fill="${fill}"${weight}>${spans.join('')}</text>`;
}
