import { Account, AccountsService } from '@app/identity';
import { type Database, OF_AGENCY, type Role, systemOf } from '@app/platform';
import type { FirstTenant } from '@app/onboarding';

/** An account printed at start for trying Madang out; refused in production. */
export interface DemoAccount {
  tenant: string;
  role: string;
  email: string;
  password: string;
  url: string;
}

/** Of every demo account; written in the README. */
export const DEMO_PASSWORD = 'madang-demo';

const people: { role: Role; name: string }[] = [
  { role: 'citizen', name: '체험 시민' },
  { role: 'reviewer', name: '체험 담당자' },
  { role: 'lead', name: '체험 책임자' },
  { role: 'administrator', name: '체험 관리자' },
  { role: 'evaluator', name: '체험 평가위원' },
  { role: 'approver', name: '체험 결재권자' },
  { role: 'auditor', name: '체험 감사' },
  { role: 'operator', name: '체험 운영자' },
];

/** Opens one account for each role, an operator's in the nation only; gives those that can sign in. An account that was closed stays closed. */
export async function openDemoAccounts(
  accounts: AccountsService,
  database: Database,
  tenantId: string,
  tenant: FirstTenant,
  url: string,
): Promise<DemoAccount[]> {
  const listed: DemoAccount[] = [];
  for (const { role, name } of people) {
    // They have their accounts nowhere else (docs/decisions/0029-where-operators-live.md).
    if (role === 'operator' && tenant.kind !== 'nation') continue;
    const email = `${role}@${tenant.code}.example.kr`;
    const known = await database.enter(systemOf(tenantId), (tx) =>
      tx.findOneBy(Account, { tenantId, signInName: email }),
    );
    const isOfficial = OF_AGENCY.some((known) => known === role);
    if (!known)
      await accounts.open(tenantId, {
        email,
        name,
        password: DEMO_PASSWORD,
        roles: [role],
        isDemo: true,
        ...(isOfficial && { agencyCode: tenant.demoAgency }),
      });
    if (!known?.disabledAt) listed.push({ tenant: tenant.nameKo, role, email, password: DEMO_PASSWORD, url });
  }
  return listed;
}
