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
 * Puts in what a new installation starts with: two tenants, their catalogues, workflow, calls, routing rules and,
 * except in production, demo accounts. Adds what is missing and changes nothing that is there.
 * Gives the demo accounts that can sign in.
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
    for (const tenant of firstTenants) {
      const plan = planFirstTenant(tenant, day);
      const { tenantId, isNew } = await onboarding.found(plan, { isOpen: true });
      if (!isNew) await onboarding.complete(tenantId, plan);
      if (isNew) say(`첫 자료를 넣었습니다: ${tenant.nameKo} / First data is in: ${tenant.nameEn}`);
      if (config.isProduction) continue;
      const url = app.get(TenantsService).addressOf(tenant);
      accounts.push(...(await openDemoAccounts(app.get(AccountsService), database, tenantId, tenant, url)));
    }
    return { accounts };
  } finally {
    await app.close();
  }
}
