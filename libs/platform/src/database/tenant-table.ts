import type { QueryRunner } from 'typeorm';

/** The role api and worker use: no DDL, no way past row security. */
export const APP_ROLE = 'madang_app';
/** Owns everything; migrations only. */
export const OWNER_ROLE = 'madang_owner';
/** Owns the search functions; nobody can sign in as it. */
export const SEARCH_ROLE = 'madang_search';
/** Owns the one function that deletes what a tenant has; nobody can sign in as it, and row security binds it. */
export const REMOVER_ROLE = 'madang_remover';

type Privilege = 'select' | 'insert' | 'update' | 'delete';

/** Opens a context's schema to the app role. */
export async function createSchema(runner: QueryRunner, schema: string): Promise<void> {
  await runner.query(`create schema ${schema}`);
  await runner.query(`grant usage on schema ${schema} to ${APP_ROLE}, ${SEARCH_ROLE}, ${REMOVER_ROLE}`);
}

/**
 * Puts a tenant's table under forced row-level security: rows of the tenant in `app.tenant` only, for
 * reading and for writing; none at all while no tenant is set. The table must have a `tenant_id`.
 */
export async function protectTenantTable(
  runner: QueryRunner,
  table: string,
  privileges: Privilege[] = ['select', 'insert', 'update', 'delete'],
): Promise<void> {
  const own = `tenant_id = nullif(current_setting('app.tenant', true), '')::uuid`;
  await runner.query(`alter table ${table} enable row level security`);
  await runner.query(`alter table ${table} force row level security`);
  await runner.query(`create policy of_this_tenant on ${table} using (${own}) with check (${own})`);
  if (privileges.length > 0) await runner.query(`grant ${privileges.join(', ')} on ${table} to ${APP_ROLE}`);
  await runner.query(`grant select, delete on ${table} to ${REMOVER_ROLE}`);
}
