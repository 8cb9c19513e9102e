import type { TestApp } from '../support/an-app.js';

/** Every table that holds rows of tenants, under row security or not. */
export async function tenantTables(app: Pick<TestApp, 'query'>): Promise<string[]> {
  const found = await app.query<{ name: string }>(
    `select format('%I.%I', nspname, relname) as name from pg_class c
     join pg_namespace n on n.oid = relnamespace
     join pg_attribute a on attrelid = c.oid and attname = 'tenant_id' and not attisdropped
     where relkind = 'r' order by 1`,
  );
  return found.map(({ name }) => name);
}

/** A hash of all rows of a tenant, by table: two that are alike mean that nothing changed. */
export async function fingerprint(
  app: Pick<TestApp, 'query'>,
  tenantId: string,
): Promise<Record<string, string>> {
  const prints: Record<string, string> = {};
  for (const table of await tenantTables(app)) {
    const [row] = await app.query<{ print: string }>(
      `select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as print
       from ${table} t where tenant_id = $1`,
      [tenantId],
    );
    prints[table] = row!.print;
  }
  return prints;
}
