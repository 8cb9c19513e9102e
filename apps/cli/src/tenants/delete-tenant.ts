import type { INestApplicationContext } from '@nestjs/common';
import { systemOf } from '@app/platform';
import { GRACE_DAYS, LeavingService } from '@app/tenancy';
import { listTenants } from '../list-tenants.js';
import { explainRefusal } from './explain-refusal.js';

/** Plants a tenant's deletion and says what happens until then. Refuses the nation, and a code that nobody has. */
export async function deleteTenant(
  app: INestApplicationContext,
  code: string,
  print: (line: string) => void,
): Promise<void> {
  const [tenant] = await listTenants(app, code);
  const { deleteAt, isNew } = await app
    .get(LeavingService)
    .leave(systemOf(tenant!.tenantId))
    .catch(explainRefusal);
  const at = deleteAt.toISOString();
  print(
    isNew
      ? `✔ ${tenant!.nameKo}: 닫았습니다. ${GRACE_DAYS}일 뒤 모두 지웁니다. / closed; everything is deleted in ${GRACE_DAYS} days: ${at}`
      : `= ${tenant!.nameKo}: 이미 지우기로 했습니다. / is to be deleted already: ${at}`,
  );
  print(
    `  기록은 기관이 보존합니다. 먼저 받아 두세요. / Its records are the tenant’s to keep. Export them first:`,
  );
  print(`  npm run madang -- tenant export ${code} --to <folder>`);
  print(`  되돌리기 / to take it back: npm run madang -- tenant keep ${code}`);
}

/** Takes a deletion back. Refuses where none is planted, and when it has begun. */
export async function keepTenant(
  app: INestApplicationContext,
  code: string,
  print: (line: string) => void,
): Promise<void> {
  const [tenant] = await listTenants(app, code);
  await app.get(LeavingService).keep(systemOf(tenant!.tenantId)).catch(explainRefusal);
  print(`✔ ${tenant!.nameKo}: 지우지 않습니다. 아직 닫혀 있습니다. / stays. It is still closed:`);
  print(`  npm run madang -- tenant resume ${code}`);
}
