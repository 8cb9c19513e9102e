import { AccountsService } from '@app/identity';
import { KEYS_EXPIRE } from '@app/intake';
import { setDue } from '@app/ledger';
import { Clock, Database, readConfig, seoulDay, systemOf } from '@app/platform';
import { RECOUNT } from '@app/review';
import { RETRAIN } from '@app/routing';
import { TenantsService } from '@app/tenancy';
import { openContexts } from '../open-contexts.js';
import { type DemoAccount, openDemoAccounts } from './demo-accounts.js';
import { fillCalls } from './fill-calls.js';
import { fillCatalogue } from './fill-catalogue.js';
import { fillReview } from './fill-review.js';
import { fillRouting } from './fill-routing.js';
import { type FirstTenant, firstTenants } from './first-tenants.js';
import { foundTenant } from './found-tenant.js';

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
  const { SESSION_SECRET = 'nothing is signed while seeding' } = process.env;
  const config = readConfig({ ...process.env, DATABASE_APP_URL: appUrl, SESSION_SECRET });
  const app = await openContexts(config);
  try {
    const database = app.get(Database);
    const now = app.get(Clock).now();
    const accounts: DemoAccount[] = [];
    for (const tenant of firstTenants) {
      const { tenantId, isNew } = await foundTenant(database, tenant, now);
      await fill(database, tenantId, tenant, now);
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

function fill(database: Database, tenantId: string, tenant: FirstTenant, now: Date): Promise<void> {
  const day = seoulDay(now);
  return database.enter(systemOf(tenantId), async (tx) => {
    await fillCatalogue(tx, tenantId, tenant, day);
    await fillReview(tx, tenantId, tenant.kind, now);
    await fillRouting(tx, tenantId, tenant.kind, day);
    if (tenant.kind === 'nation') await fillCalls(tx, tenantId, day);
    // What a tenant does again and again begins now; each plants its next time itself.
    for (const kind of [KEYS_EXPIRE, RECOUNT, RETRAIN]) await setDue(tx, tenantId, kind, tenantId, now);
  });
}
