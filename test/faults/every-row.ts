import { Client } from 'pg';

/** Hashes of all rows of each table, sorted. */
export type EveryRow = ReadonlyMap<string, readonly string[]>;

/**
 * Reads every table of the database in one snapshot, jobs and their keepers too, as its superuser. Unlogged ones are in no
 * backup and on no replica.
 */
export async function everyRow(adminUrl: string): Promise<EveryRow> {
  const client = new Client(adminUrl);
  await client.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    // How a row is written must not hang on the session.
    await client.query(
      `set local timezone = 'UTC'; set local datestyle = 'ISO'; set local extra_float_digits = 3`,
    );
    const { rows: tables } = await client.query<{ name: string }>(
      `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = relnamespace
       where relkind in ('r', 'm') and relpersistence = 'p' and nspname !~ '^pg_' and nspname <> 'information_schema' order by 1`,
    );
    const all = new Map<string, string[]>();
    for (const { name } of tables) {
      const { rows } = await client.query<{ hash: string }>(
        `select md5(t::text) as hash from ${name} t order by 1`,
      );
      all.set(
        name,
        rows.map(({ hash }) => hash),
      );
    }
    return all;
  } finally {
    await client.end();
  }
}

export const countRows = (all: EveryRow): number =>
  [...all.values()].reduce((sum, rows) => sum + rows.length, 0);

/** The tables that differ, with how many rows stand in one of the two only. */
export function differencesOf(one: EveryRow, other: EveryRow): Record<string, number> {
  const found: Record<string, number> = {};
  for (const table of new Set([...one.keys(), ...other.keys()])) {
    const counts = new Map<string, number>();
    for (const hash of one.get(table) ?? []) counts.set(hash, (counts.get(hash) ?? 0) + 1);
    for (const hash of other.get(table) ?? []) counts.set(hash, (counts.get(hash) ?? 0) - 1);
    const differing = [...counts.values()].reduce((sum, count) => sum + Math.abs(count), 0);
    if (differing > 0 || one.has(table) !== other.has(table)) found[table] = differing;
  }
  return found;
}
