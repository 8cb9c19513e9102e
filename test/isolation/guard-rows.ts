import type { TestApp } from '../support/an-app.js';
import { tenantTables } from './fingerprint.js';

/** What PostgreSQL says when the api touches a row of a guarded tenant; it makes the answer a 500. */
export const TOUCHED = 'a row of another tenant was touched';

/** From now on the api fails when it writes, changes or deletes a row of this tenant, in whatever table. */
export async function guardRows(app: TestApp, tenantId: string): Promise<void> {
  await app.query(`
    create function public.guard_row() returns trigger language plpgsql as $$
    begin
      if current_setting('application_name') = 'madang-api'
        and '${tenantId}' in (old.tenant_id::text, new.tenant_id::text)
      then raise exception '${TOUCHED}'; end if;
      return coalesce(new, old);
    end $$`);
  for (const table of await tenantTables(app))
    await app.query(
      `create trigger guard_row before insert or update or delete on ${table}
       for each row execute function public.guard_row()`,
    );
}
