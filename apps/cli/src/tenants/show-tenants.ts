import type { INestApplicationContext } from '@nestjs/common';
import { TenantsService } from '@app/tenancy';
import { listTenants } from '../list-tenants.js';
import { drawTable } from '../serve/describe-site.js';

/** Prints every tenant: code, name, administrative code, address, languages, and since when it is suspended. */
export async function showTenants(
  app: INestApplicationContext,
  print: (line: string) => void,
): Promise<void> {
  const tenants = await listTenants(app);
  const rows = tenants.map((tenant) => [
    tenant.code,
    tenant.nameKo,
    tenant.regionCode ?? '–',
    app.get(TenantsService).addressOf(tenant),
    tenant.languages.join(', '),
    tenant.suspendedAt ? `멈춤 / suspended ${tenant.suspendedAt.toISOString()}` : '열림 / open',
  ]);
  drawTable(rows).forEach(print);
}
