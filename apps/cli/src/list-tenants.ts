import type { INestApplicationContext } from '@nestjs/common';
import { Database, StartupProblem, systemOf } from '@app/platform';
import { type Tenant, TenantsService } from '@app/tenancy';

/** All tenants, or the one of this code. Refuses with `tenancy.unknown_tenant` a code that nobody has. */
export async function listTenants(app: INestApplicationContext, code?: string): Promise<Tenant[]> {
  const hosts = await app
    .get(Database)
    .outside<{ id: string }>(`select distinct tenant_id as id from tenancy.hosts`);
  const tenants = await Promise.all(hosts.map(({ id }) => app.get(TenantsService).of(systemOf(id))));
  const chosen = tenants.filter((tenant) => code === undefined || tenant.code === code);
  if (chosen.length > 0) return chosen.sort((a, b) => a.code.localeCompare(b.code));
  const known = tenants
    .map((tenant) => tenant.code)
    .sort()
    .join(', ');
  throw new StartupProblem(
    'tenancy.unknown_tenant',
    `${code} 라는 기관은 없습니다.`,
    `There is no tenant ${code}.`,
    `있는 것 / known: ${known}`,
  );
}
