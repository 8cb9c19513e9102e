import type { TestApp } from '../support/an-app.js';

/** Takes row-level security away from every table of this database. */
export async function dropPolicies(app: TestApp): Promise<number> {
  const policies = await app.query<{ name: string; table: string }>(
    `select polname as name, polrelid::regclass::text as table from pg_policy`,
  );
  for (const { name, table } of policies) {
    await app.query(`drop policy ${name} on ${table}`);
    // Without policies a forced table would show nothing to anyone.
    await app.query(`alter table ${table} no force row level security, disable row level security`);
  }
  return policies.length;
}
