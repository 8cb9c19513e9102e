import { stringify } from 'csv-stringify/sync';
import type { Dataset } from './dataset.js';
import { LICENCE, type OpenFormat } from './datasets.js';
import type { OpenRow } from './read-dataset.js';

/** Turns the parts of a dataset into the text of a file. */
export async function* writeRows(
  dataset: Dataset,
  parts: AsyncIterable<OpenRow[]>,
  format: OpenFormat,
): AsyncGenerator<{ text: string; rows: number }> {
  const head = format === 'csv' ? headOfCsv(dataset) : headOfJson(dataset);
  let isFirst = true;
  for await (const rows of parts) {
    const text = format === 'csv' ? writeCsv(rows) : writeJson(rows, isFirst);
    yield { text: isFirst ? head + text : text, rows: rows.length };
    isFirst = false;
  }
  if (isFirst) yield { text: head, rows: 0 };
  if (format === 'json') yield { text: '\n]}\n', rows: 0 };
}

/** With a mark, so that a spreadsheet reads Hangul. */
function headOfCsv({ fields }: Dataset): string {
  return stringify([fields.map(({ name }) => name)], { bom: true });
}

function headOfJson({ name, ko, en }: Dataset): string {
  const about = JSON.stringify({ dataset: name, title: { ko, en }, licence: LICENCE });
  return `${about.slice(0, -1)},"items":[`;
}

/** An empty cell is no value, `""` an empty text; what a spreadsheet would take for a formula stands behind an apostrophe. */
function writeCsv(rows: OpenRow[]): string {
  return stringify(
    rows.map((row) => Object.values(row)),
    {
      escape_formulas: true,
      cast: {
        string: (value) => (value === '' ? { value, quoted_empty: true } : value),
        boolean: (value) => String(value),
        date: (value) => value.toISOString(),
        object: (value) => JSON.stringify(value),
      },
    },
  );
}

function writeJson(rows: OpenRow[], isFirst: boolean): string {
  return rows.map((row, at) => `${isFirst && at === 0 ? '' : ','}\n${JSON.stringify(row)}`).join('');
}
