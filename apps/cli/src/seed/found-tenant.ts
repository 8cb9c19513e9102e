import { v7 } from 'uuid';
import { type Database, systemOf } from '@app/platform';
import { Tenant } from '@app/tenancy';
import type { FirstTenant } from './first-tenants.js';

/** Gives the id of this tenant, founded now with a host of its code unless it exists. Two at once found one. */
export async function foundTenant(
  database: Database,
  tenant: FirstTenant,
  now: Date,
): Promise<{ tenantId: string; isNew: boolean }> {
  const { code, kind, nameKo, nameEn, regionCode } = tenant;
  const known = await findTenant(database, code);
  if (known) return { tenantId: known, isNew: false };
  const tenantId = v7();
  await database.enter(systemOf(tenantId), async (tx) => {
    const founded = await tx.query(
      `insert into tenancy.hosts (name, tenant_id) values ($1, $2) on conflict do nothing returning name`,
      [code, tenantId],
    );
    if (founded.length > 0)
      await tx.insert(Tenant, { tenantId, code, kind, nameKo, nameEn, regionCode, createdAt: now });
  });
  const found = (await findTenant(database, code))!;
  return { tenantId: found, isNew: found === tenantId };
}

async function findTenant(database: Database, host: string): Promise<string | undefined> {
  const [found] = await database.outside<{ id: string }>(
    `select tenant_id as id from tenancy.hosts where name = $1`,
    [host],
  );
  return found?.id;
}
