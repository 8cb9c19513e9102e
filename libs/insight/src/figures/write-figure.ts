import { stringify } from 'csv-stringify/sync';
import type { FigureView } from './figure-view.dto.js';

/** A figure as CSV with a mark, so that a spreadsheet reads Hangul; what it would take for a formula stands behind an apostrophe. */
export function writeFigure({ columns, rows }: Pick<FigureView, 'columns' | 'rows'>): string {
  const names = columns.map(({ name }) => name);
  return stringify([names, ...rows.map((row) => names.map((name) => row[name] ?? null))], {
    bom: true,
    escape_formulas: true,
  });
}
