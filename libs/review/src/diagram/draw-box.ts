import type { StateKind } from '@app/workflow';
import { drawLines } from './draw-lines.js';
import type { PlacedNode } from './lay-out.js';
import { type Language, sizes } from './size-boxes.js';
import { lineHeight } from './wrap-text.js';

interface Look {
  fill: string;
  stroke: string;
  radius: number;
  dashes: string;
}

/** Kinds are told apart by their borders, for whoever sees no colours. */
const looks: Record<StateKind, Look> = {
  open: { fill: '#eef4fc', stroke: '#1d5fb8', radius: 3, dashes: '' },
  waiting: { fill: '#fff7e6', stroke: '#8a5a00', radius: 3, dashes: '6 4' },
  settled: { fill: '#ecf7ef', stroke: '#1f7a43', radius: 18, dashes: '' },
  final: { fill: '#f2f2f3', stroke: '#44474d', radius: 3, dashes: '' },
};

/** The border of a state's box: plain, dashed for waiting, rounded for settled, double for final. */
export function drawFrame(
  { x, y, width, height, kind }: Pick<PlacedNode, 'x' | 'y' | 'width' | 'height' | 'kind'>,
  isInitial: boolean,
): string {
  const { fill, stroke, radius, dashes } = lookOf(kind);
  const dashed = dashes && ` stroke-dasharray="${dashes}"`;
  const weight = isInitial ? 3.2 : 1.6;
  const frame = `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${fill}" stroke="${stroke}" stroke-width="${weight}"${dashed}/>`;
  const inner = `<rect x="${x + 4}" y="${y + 4}" width="${width - 8}" height="${height - 8}" rx="2" fill="none" stroke="${stroke}" stroke-width="1.2"/>`;
  return kind === 'final' ? frame + inner : frame;
}

/** A state's box with its label, and below a line the transitions that stay here. */
export function drawBox(node: PlacedNode, language: Language): string {
  const { x, y, width, height } = node;
  const middle = x + width / 2;
  const stays = node.stays[language];
  const below = stays.length > 0 ? stays.length * lineHeight * sizes.stay + 2 * sizes.gap : 0;
  const label = drawLines(
    node.lines[language],
    { x: middle, y: y + (height - below) / 2 },
    {
      size: sizes.label,
      fill: '#1a1d21',
      isBold: true,
    },
  );
  const frame = drawFrame(node, node.isInitial);
  if (below === 0) return frame + label;
  const top = y + height - below;
  const line = `<path d="M${x + 10} ${(top - 2).toFixed(1)}h${width - 20}" stroke="${lookOf(node.kind).stroke}" stroke-opacity="0.4"/>`;
  const at = { x: middle, y: top + (below - sizes.gap) / 2 };
  return frame + label + line + drawLines(stays, at, { size: sizes.stay, fill: '#333333' });
}

/** A draft may name a kind that does not exist; it is drawn all the same. */
function lookOf(kind: StateKind): Look {
  return Object.hasOwn(looks, kind) ? looks[kind] : looks.open;
}
