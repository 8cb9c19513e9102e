import type { FigureColumnView } from './figure-view.dto.js';
import type { FigureColumn } from './figure.js';

/** Columns as they are told to whoever reads the rows. */
export function showColumns(columns: FigureColumn[]): FigureColumnView[] {
  return columns.map(({ name, type, ko, en, language = null }) => ({
    ...{ name, type, language, title: { ko, en } },
  }));
}
