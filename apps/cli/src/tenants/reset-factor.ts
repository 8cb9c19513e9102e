import type { INestApplicationContext } from '@nestjs/common';
import { AccountsService, SecondFactors, SessionsService } from '@app/identity';
import { Database, StartupProblem, systemOf } from '@app/platform';
import { listTenants } from '../list-tenants.js';

/**
 * Takes away the second factor of an account, for a tenant whose only administrator has lost phone and recovery codes.
 * Their sessions end, it is recorded, and a mail tells them.
 */
export async function resetFactor(
  app: INestApplicationContext,
  code: string,
  email: string,
  print: (line: string) => void,
): Promise<void> {
  const [tenant] = await listTenants(app, code);
  const { tenantId } = tenant!;
  const actor = systemOf(tenantId);
  const isGone = await app.get(Database).enter(actor, async (tx) => {
    const account = await app.get(AccountsService).findByEmail(tx, tenantId, email);
    if (!account) throw unknown(email);
    await app.get(SessionsService).endAllOf(tx, tenantId, account.id);
    return app.get(SecondFactors).remove(tx, actor, account.id);
  });
  print(
    isGone
      ? `✔ ${email}: 2단계 인증을 초기화했습니다 / the second factor was reset`
      : `= ${email}: 2단계 인증이 없습니다 / has no second factor`,
  );
}

function unknown(email: string): StartupProblem {
  return new StartupProblem(
    'identity.unknown_account',
    `${email} 계정이 없습니다.`,
    `There is no account ${email}.`,
    '기관의 코드와 이메일 주소를 확인하세요. / Check the tenant’s code and the address.',
  );
}
