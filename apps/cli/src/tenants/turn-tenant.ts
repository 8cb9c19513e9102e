import type { INestApplicationContext } from '@nestjs/common';
import { systemOf } from '@app/platform';
import { SuspensionService } from '@app/tenancy';
import { listTenants } from '../list-tenants.js';
import { explainRefusal } from './explain-refusal.js';

const SAID = {
  suspend: ['닫았습니다. / suspended', '이미 닫혀 있습니다. / is suspended already'],
  resume: ['다시 열었습니다. / resumed', '열려 있습니다. / is open'],
} as const;

/**
 * Suspends or resumes a tenant. Refuses with `tenancy.unknown_tenant` a code that nobody has,
 * and with `tenancy.leaving` to resume one that is to be deleted.
 */
export async function turnTenant(
  app: INestApplicationContext,
  code: string,
  act: keyof typeof SAID,
  print: (line: string) => void,
): Promise<void> {
  const [tenant] = await listTenants(app, code);
  const isTurned = await app.get(SuspensionService)[act](systemOf(tenant!.tenantId)).catch(explainRefusal);
  const [done, before] = SAID[act];
  print(`${isTurned ? '✔' : '='} ${tenant!.nameKo}: ${isTurned ? done : before}`);
}
