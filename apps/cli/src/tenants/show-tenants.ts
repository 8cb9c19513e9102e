import type { INestApplicationContext } from '@nestjs/common';
import { type Tenant, TenantsService } from '@app/tenancy';
import { listTenants } from '../list-tenants.js';
import { drawTable } from '../serve/describe-site.js';

/** Prints every tenant: code, name, administrative code, address, languages, whether it is open, since when it is suspended or when it is deleted. */
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
    stateOf(tenant),
  ]);
  drawTable(rows).forEach(print);
}

function stateOf({ openedAt, suspendedAt, deleteAt }: Tenant): string {
  if (deleteAt) return `삭제 예정 / to be deleted ${deleteAt.toISOString()}`;
  if (!suspendedAt && !openedAt) return '준비 중 / not open yet';
  return suspendedAt ? `멈춤 / suspended ${suspendedAt.toISOString()}` : '열림 / open';
}
