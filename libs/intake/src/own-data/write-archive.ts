import { stringify } from 'csv-stringify/sync';
import { strToU8, zipSync } from 'fflate';

/** Lists of rows by name, and single things. */
export type OwnData = Record<string, object | object[] | null>;

/**
 * A zip with `data.json`, which holds everything, and each list once more as CSV for a spreadsheet: in UTF-8 with a
 * mark, which Excel needs for Hangul. A text that begins like a formula is kept from being one.
 */
export function writeArchive(data: OwnData, at: Date): Buffer {
  const lists = Object.entries(data).filter((entry): entry is [string, object[]] => Array.isArray(entry[1]));
  const files = Object.fromEntries(
    lists
      .filter(([, rows]) => rows.length > 0)
      .map(([name, rows]) => [
        `${name}.csv`,
        strToU8(stringify(rows.map(flat), { header: true, bom: true, escape_formulas: true })),
      ]),
  );
  const json = strToU8(JSON.stringify(data, null, 2));
  return Buffer.from(zipSync({ 'data.json': json, ...files }, { mtime: at }));
}

const flat = (row: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      value instanceof Date
        ? value.toISOString()
        : value !== null && typeof value === 'object'
          ? JSON.stringify(value)
          : typeof value === 'boolean'
            ? String(value)
            : value,
    ]),
  );
