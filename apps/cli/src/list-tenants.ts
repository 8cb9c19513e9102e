import type { INestApplicationContext } from '@nestjs/common';
import { StartupProblem } from '@app/platform';
import { type Tenant, TenantsService } from '@app/tenancy';

/** Codes that are named to somebody who asked for another. */
const SHOWN = 20;

/** All tenants, or the one of this code. Refuses with `tenancy.unknown_tenant` a code that nobody has. */
export async function listTenants(app: INestApplicationContext, code?: string): Promise<Tenant[]> {
  const tenants = await app.get(TenantsService).all();
  const chosen = tenants.filter((tenant) => code === undefined || tenant.code === code);
  if (chosen.length > 0) return chosen;
  const codes = tenants.map((tenant) => tenant.code);
  const known = codes.slice(0, SHOWN).join(', ') + (codes.length > SHOWN ? ' …' : '');
  throw new StartupProblem(
    'tenancy.unknown_tenant',
    `${code} 라는 기관은 없습니다.`,
    `There is no tenant ${code}.`,
    `있는 것 / known: ${known}`,
  );
}
