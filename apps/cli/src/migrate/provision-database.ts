import type { Client } from 'pg';
import { APP_ROLE, OWNER_ROLE } from '@app/platform';

/** Makes the database unless it is there; two starts at once make one. */
export async function createDatabase(client: Client, name: string): Promise<void> {
  const { rows } = await client.query(`select 1 from pg_database where datname = $1`, [name]);
  if (rows.length > 0) return;
  await client.query(`create database ${client.escapeIdentifier(name)}`).catch((error: { code?: string }) => {
    if (error.code !== '42P04' && error.code !== '23505') throw error;
  });
}

/**
 * Lets the owner make schemas and temporary tables in the database, the app role connect, and everyone else do
 * nothing. Also needed for a copy made from a template: PostgreSQL does not copy these grants.
 */
export async function openDatabase(client: Client, name: string): Promise<void> {
  const database = client.escapeIdentifier(name);
  await client.query(`revoke all on database ${database} from public`);
  await client.query(`grant connect, create, temporary on database ${database} to ${OWNER_ROLE}`);
  await client.query(`grant connect on database ${database} to ${APP_ROLE}`);
}
