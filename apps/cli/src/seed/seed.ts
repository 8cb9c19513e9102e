import { AccountsService } from '@app/identity';
import { firstTenants, OnboardingService, planFirstTenant } from '@app/onboarding';
import { Clock, Database, readConfig, seoulDay } from '@app/platform';
import { TenantsService } from '@app/tenancy';
import { openContexts } from '../open-contexts.js';
import { type DemoAccount, openDemoAccounts } from './demo-accounts.js';

export interface SeedOptions {
  /** Where the app role enters; the data is written as each tenant, under its row security. */
  appUrl: string;
  /** Called with one line for each tenant that was founded now. */
  say: (line: string) => void;
}

/**
 * Puts in what a new installation starts with: the nation, its catalogue, workflow and routing rules, closed until
 * its first administrator opens it. Except in production also a town, calls that are made up and demo accounts, all
 * open. Adds what is missing, but not what administrators take away for good, and changes nothing that is there. Gives
 * the demo accounts that can sign in.
 */
export async function seed({ appUrl, say }: SeedOptions): Promise<{ accounts: DemoAccount[] }> {
  const { SESSION_SECRET = 'nothing is signed while seeding', IDENTITY_KEY = SESSION_SECRET } = process.env;
  const LEDGER_KEY = process.env.LEDGER_KEY || '0'.repeat(64);
  const config = readConfig({
    ...process.env,
    ...{ DATABASE_APP_URL: appUrl, SESSION_SECRET, IDENTITY_KEY, LEDGER_KEY },
  });
  const app = await openContexts(config);
  try {
    const database = app.get(Database);
    const onboarding = app.get(OnboardingService);
    const day = seoulDay(app.get(Clock).now());
    const accounts: DemoAccount[] = [];
    const isDemonstration = !config.isProduction;
    for (const tenant of firstTenants.filter(({ kind }) => isDemonstration || kind === 'nation')) {
      const plan = planFirstTenant(tenant, day, isDemonstration);
      const { tenantId, isNew } = await onboarding.found(plan, { isOpen: isDemonstration });
      if (!isNew) await onboarding.complete(tenantId, plan);
      if (isNew) say(`첫 자료를 넣었습니다: ${tenant.nameKo} / First data is in: ${tenant.nameEn}`);
      if (isNew && !isDemonstration) say(NEXT);
      if (!isDemonstration) continue;
      const url = app.get(TenantsService).addressOf(tenant);
      accounts.push(...(await openDemoAccounts(app.get(AccountsService), database, tenantId, tenant, url)));
    }
    return { accounts };
  } finally {
    await app.close();
  }
}

/** Nobody can sign in yet (docs/operation.md#the-first-sign-in). */
const NEXT =
  '첫 관리자를 초대하세요 / Invite its first administrator: madang tenant create nation --administrator <이메일 / address>';
