import { drawLines } from './draw-lines.js';
import type { Direction, PlacedEdge } from './lay-out.js';
import type { Point } from './route-arrows.js';
import { type Language, sizes } from './size-boxes.js';
import { blockOf } from './wrap-text.js';

/** Who may go a way, as far as the drawing tells them apart: officials, the proposer alone, the system alone. */
export type Walker = 'officials' | 'proposer' | 'system';

/** Told apart by their dashes, for whoever sees no colours. */
export const strokes: Record<Walker, { stroke: string; dashes: string }> = {
  officials: { stroke: '#4a5568', dashes: '' },
  proposer: { stroke: '#1d5fb8', dashes: '7 4' },
  system: { stroke: '#7a4b9a', dashes: '2 4' },
};

/** The line of an arrow. */
export function drawArrow({ points, by }: Pick<PlacedEdge, 'points' | 'by'>, direction: Direction): string {
  const { stroke, dashes } = strokes[walkerOf(by)];
  const dashed = dashes && ` stroke-dasharray="${dashes}"`;
  const head = `marker-end="url(#madang-${walkerOf(by)})"`;
  return `<path d="${pathThrough(points, direction)}" fill="none" stroke="${stroke}" stroke-width="1.4"${dashed} ${head}/>`;
}

/** The labels of an arrow's transitions, on paper of their own where other arrows pass. */
export function drawArrowLabel({ by, lines, labelAt }: PlacedEdge, language: Language): string {
  const { width, height } = blockOf(lines[language], sizes.move);
  const corner = `x="${(labelAt.x - width / 2).toFixed(1)}" y="${(labelAt.y - height / 2).toFixed(1)}"`;
  const paper = `<rect ${corner} width="${width}" height="${height}" rx="3" fill="#ffffff"/>`;
  return (
    paper + drawLines(lines[language], labelAt, { size: sizes.move, fill: strokes[walkerOf(by)].stroke })
  );
}

/** An arrow head for each kind of line. */
export function drawHeads(): string {
  return Object.entries(strokes)
    .map(
      ([walker, { stroke }]) =>
        `<marker id="madang-${walker}" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="9" markerHeight="9" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0 10 5 0 10z" fill="${stroke}"/></marker>`,
    )
    .join('');
}

function walkerOf(by: PlacedEdge['by']): Walker {
  if (by.length === 0) return 'officials';
  if (by.every((role) => role === 'citizen-owner')) return 'proposer';
  return by.every((role) => role === 'system') ? 'system' : 'officials';
}

/** A line through the corners; where it changes its lane it swings over, leaving and arriving straight. */
function pathThrough(points: Point[], direction: Direction): string {
  const parts = points.map((point, index) => {
    const before = points[index - 1];
    if (!before) return `M${at(point)}`;
    if (before.x === point.x || before.y === point.y) return `L${at(point)}`;
    const middle = { x: (before.x + point.x) / 2, y: (before.y + point.y) / 2 };
    return direction === 'right'
      ? `C${at({ x: middle.x, y: before.y })} ${at({ x: middle.x, y: point.y })} ${at(point)}`
      : `C${at({ x: before.x, y: middle.y })} ${at({ x: point.x, y: middle.y })} ${at(point)}`;
  });
  return parts.join('');
}

function at({ x, y }: Point): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}
