import type { Dataset } from './dataset.js';

export type OpenRow = Record<string, unknown>;

/** Asks the database in a transaction of the tenant; each call may be one of its own. */
export type Ask = (sql: string, parameters: unknown[]) => Promise<OpenRow[]>;

const SUBJECTS_AT_ONCE = 500;

/**
 * The rows of a dataset, a part at a time, in its order. Each part begins behind the last subject of the one before: no
 * transaction stays open while somebody reads slowly, and what is hidden meanwhile is left out of the parts to come.
 */
export async function* readDataset(
  { sql, first, fields }: Dataset,
  tenantId: string,
  closedStates: string[],
  ask: Ask,
): AsyncGenerator<OpenRow[]> {
  for (let cursor = first; ;) {
    const rows = await ask(sql, [tenantId, closedStates, cursor, SUBJECTS_AT_ONCE]);
    if (rows.length === 0) return;
    cursor = String(rows.at(-1)!.cursor);
    yield rows.map((row) => Object.fromEntries(fields.map(({ name }) => [name, row[name]])));
  }
}
