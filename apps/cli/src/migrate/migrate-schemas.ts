import type { Client } from 'pg';
import { OWNER_ROLE } from '@app/platform';
import { migrations } from '../../../contexts.js';
import { outlastLocks } from './outlast-locks.js';
import { letSearchCreate } from './let-search-create.js';
import { MIGRATIONS_SCHEMA, openMigrationSource } from './migration-source.js';
import { refuseNewerData } from './refuse-newer-data.js';

const known = migrations.map(({ name }) => name);

/** Runs what has not run yet as the owner; the connection holds the lock. */
export async function migrateSchemas(
  client: Client,
  url: string,
  say: (line: string) => void,
): Promise<void> {
  await client.query(`revoke create on schema public from public`);
  await client.query(`create schema if not exists ${MIGRATIONS_SCHEMA} authorization ${OWNER_ROLE}`);
  refuseNewerData(await listExecuted(client), known);
  if ((await listPending(client)).length === 0) return;
  const source = await openMigrationSource(url);
  try {
    const done = await letSearchCreate(client, () => outlastLocks(() => source.runMigrations()));
    for (const { name } of done) say(`데이터베이스 변경 / migrated: ${name}`);
  } finally {
    await source.destroy();
  }
}

/** Names of the migrations that the database still lacks, oldest first. */
export async function listPending(client: Client): Promise<string[]> {
  const executed = await listExecuted(client);
  return known.filter((name) => !executed.includes(name));
}

/** Names of the migrations that have run in the database, oldest first. */
export async function listExecuted(client: Client): Promise<string[]> {
  const table = `${MIGRATIONS_SCHEMA}.migrations`;
  const { rows: found } = await client.query(`select to_regclass($1) is not null as is_there`, [table]);
  if (!found[0].is_there) return [];
  const { rows } = await client.query<{ name: string }>(`select name from ${table} order by id`);
  return rows.map(({ name }) => name);
}
