import { stringify } from 'csv-stringify/sync';
import type { Transaction } from '@app/platform';
import type { ExportFormat } from './export-manifest.js';
import type { TenantColumn, TenantTable } from './tenant-tables.queries.js';

const ROWS_AT_ONCE = 500;

/**
 * Reads the entered tenant's rows of a table in the order of its key, a part at a time, as the text of a file. JSON: an
 * object a line, as PostgreSQL writes it, so that no number loses a digit. CSV: a head, and what a spreadsheet would
 * take for a formula behind an apostrophe; an empty cell is null, `""` an empty text.
 */
export async function* readTable(
  tx: Transaction,
  { name, key }: TenantTable,
  columns: TenantColumn[],
  format: ExportFormat,
): AsyncGenerator<{ text: string; rows: number }> {
  const order = key.length ? ` order by ${key.join(', ')}` : '';
  const own = `from ${name} where tenant_id = nullif(current_setting('app.tenant', true), '')::uuid${order}`;
  const cells = columns.map(({ name: column }) =>
    format === 'csv' ? `to_json("${column}") #>> '{}' as "${column}"` : `"${column}"`,
  );
  const query = `select ${cells.join(', ')} ${own}`;
  await tx.query(
    `declare exported no scroll cursor for ${format === 'csv' ? query : `select row_to_json(r)::text as line from (${query}) r`}`,
  );
  if (format === 'csv')
    yield { text: stringify([columns.map((column) => column.name)], { bom: true }), rows: 0 };
  for (;;) {
    const rows: Record<string, string | null>[] = await tx.query(`fetch ${ROWS_AT_ONCE} from exported`);
    if (rows.length > 0)
      yield { text: format === 'csv' ? writeCsv(rows) : writeLines(rows), rows: rows.length };
    if (rows.length < ROWS_AT_ONCE) break;
  }
  await tx.query(`close exported`);
}

function writeCsv(rows: Record<string, string | null>[]): string {
  return stringify(
    rows.map((row) => Object.values(row)),
    {
      escape_formulas: true,
      cast: { string: (value) => (value === '' ? { value, quoted_empty: true } : value) },
    },
  );
}

function writeLines(rows: Record<string, string | null>[]): string {
  return rows.map(({ line }) => `${line}\n`).join('');
}
