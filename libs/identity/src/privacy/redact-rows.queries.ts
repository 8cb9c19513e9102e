import type { Transaction } from '@app/platform';
import type { Cleaner } from './clean-text.js';

/** Where texts stand: a table, what names its rows, the columns, and which rows (`$1` is the tenant, `$2` ids). */
export interface TextsOf {
  table: string;
  keys: string[];
  columns: string[];
  rows: string;
  /** The column that proves the text as it was; emptied with a change. */
  seal?: string;
}

/** Cleans these texts and writes those that change; gives the rows that changed, as they were. */
export async function redactRows(
  tx: Transaction,
  tenantId: string,
  ids: string[],
  { table, keys, columns, rows, seal }: TextsOf,
  clean: Cleaner['known'],
): Promise<object[]> {
  if (ids.length === 0) return [];
  const found: Record<string, unknown>[] = await tx.query(
    `select ${[...keys, ...columns].join(', ')} from ${table} where tenant_id = $1 and ${rows}`,
    [tenantId, ids],
  );
  const before: object[] = [];
  for (const row of found) {
    const cleaned = columns.map((column) => [column, clean(row[column])] as const);
    const changed = cleaned.filter(([column, value]) => asText(value) !== asText(row[column]));
    if (changed.length === 0) continue;
    const names = changed.map(([column], at) => `${column} = $${at + 2}`);
    if (seal) names.push(`${seal} = null`);
    const of = keys.map((key, at) => `${key} = $${changed.length + at + 2}`);
    await tx.query(`update ${table} set ${names.join(', ')} where tenant_id = $1 and ${of.join(' and ')}`, [
      tenantId,
      ...changed.map(([, value]) => asText(value)),
      ...keys.map((key) => row[key]),
    ]);
    before.push({ table, ...row });
  }
  return before;
}

const asText = (value: unknown): unknown =>
  value !== null && typeof value === 'object' ? JSON.stringify(value) : value;
