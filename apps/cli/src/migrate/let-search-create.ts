import type { Client } from 'pg';
import { OWNER_ROLE, SEARCH_ROLE } from '@app/platform';

/**
 * PostgreSQL hands a function to a new owner only if that one may create in its schema. The search role may
 * while migrations run, and at no other time.
 */
export async function letSearchCreate<T>(client: Client, work: () => Promise<T>): Promise<T> {
  const inNewSchemas = `alter default privileges for role ${OWNER_ROLE}`;
  await client.query(`${inNewSchemas} grant create on schemas to ${SEARCH_ROLE}`);
  await eachOwnSchema(client, (schema) => `grant create on schema ${schema} to ${SEARCH_ROLE}`);
  try {
    return await work();
  } finally {
    await client.query(`${inNewSchemas} revoke create on schemas from ${SEARCH_ROLE}`);
    await eachOwnSchema(client, (schema) => `revoke create on schema ${schema} from ${SEARCH_ROLE}`);
  }
}

async function eachOwnSchema(client: Client, statement: (schema: string) => string): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select quote_ident(nspname) as name from pg_namespace where nspowner = $1::regrole order by 1`,
    [OWNER_ROLE],
  );
  for (const { name } of rows) await client.query(statement(name));
}
