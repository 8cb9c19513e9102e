import { Client } from 'pg';
import { aCommand, type TestCommand } from '../../../../test/support/a-command.js';
import { defaultAgencies } from '../agencies/read-agencies.js';
import { planGovernment } from '../plans/plan-government.js';
import type { TenantPlan } from '../plans/tenant-plan.js';
import { OnboardingService } from './onboarding.service.js';

let command: TestCommand;
let administrator: Client;
let onboarding: OnboardingService;

function aPlan(code: string, more: Partial<TenantPlan['tenant']> = {}): TenantPlan {
  const names = { nameKo: '하늘군', nameEn: 'Haneul-gun' };
  return planGovernment(
    {
      tenant: { code, kind: 'town', ...names, regionCode: null, languages: ['ko'], host: null, ...more },
      agencies: defaultAgencies(),
      workflow: 'small',
      people: { ko: '군민', en: 'Resident' },
    },
    '2026-11-29',
  );
}

const count = async (table: string): Promise<number> =>
  Number((await administrator.query(`select count(*) as n from ${table}`)).rows[0].n);
const TABLES = ['tenancy.hosts', 'tenancy.tenants', 'catalogue.agencies', 'ledger.events', 'ledger.due'];
async function counts(): Promise<number[]> {
  const found: number[] = [];
  for (const table of TABLES) found.push(await count(table));
  return found;
}

beforeAll(async () => {
  command = await aCommand();
  onboarding = command.app.get(OnboardingService);
  administrator = new Client(command.database.adminUrl);
  await administrator.connect();
});

afterAll(async () => {
  await administrator.end();
  await command.close();
});

describe('founding a tenant', () => {
  it('happens once, also when many ask at the same time', async () => {
    const person = { email: 'first@haneul.example.kr', name: '김관리', password: 'a first password' };
    const founded = await Promise.all(
      Array.from({ length: 6 }, () => onboarding.found(aPlan('haneul'), { administrator: person })),
    );
    expect(new Set(founded.map(({ tenantId }) => tenantId)).size).toBe(1);
    expect(founded.filter(({ isNew }) => isNew)).toHaveLength(1);
    expect(founded.filter(({ isAdministratorNew }) => isAdministratorNew)).toHaveLength(1);
    const { rows } = await administrator.query(
      `select kind, sequence from ledger.events where subject_id = $1 order by sequence`,
      [founded[0]!.tenantId],
    );
    expect(rows).toEqual([
      { kind: 'tenant.founded', sequence: 1 },
      { kind: 'administrator.named', sequence: 2 },
    ]);
  });

  it('leaves nothing behind where one of its rows cannot be written', async () => {
    const before = await counts();
    const plan = aPlan('bada');
    const orphan = { ...plan.agencies[0]!, code: 'orphan', parentCode: 'nobody', isCoordinator: false };
    await expect(onboarding.found({ ...plan, agencies: [...plan.agencies, orphan] })).rejects.toThrow(
      'agencies_tenant_id_parent_code_fkey',
    );
    expect(await counts()).toEqual(before);
    expect((await onboarding.found(plan)).isNew).toBe(true);
  });

  it('refuses a host of another tenant, and a code that is one', async () => {
    await onboarding.found(aPlan('sangol', { host: 'idea.example.kr' }));
    const before = await counts();
    await expect(onboarding.found(aPlan('gangbyeon', { host: 'idea.example.kr' }))).rejects.toMatchObject({
      reason: { code: 'tenancy.host_taken' },
      faults: [{ field: 'host' }],
    });
    await expect(onboarding.found(aPlan('idea.example.kr'))).rejects.toMatchObject({
      faults: [{ field: 'code' }],
    });
    expect(await counts()).toEqual(before);
  });

  it('never takes another region for the same code, whatever is insisted on', async () => {
    await expect(onboarding.found(aPlan('haneul', { regionCode: '50' }))).rejects.toMatchObject({
      reason: { code: 'onboarding.stands_otherwise' },
      faults: [{ field: 'regionCode' }],
    });
  });

  it('completes what is missing and leaves what was changed', async () => {
    const { tenantId } = await onboarding.found(aPlan('haneul'));
    await administrator.query(
      `update catalogue.agencies set name_ko = '다른 이름' where tenant_id = $1 and code = 'health'`,
      [tenantId],
    );
    await administrator.query(`delete from catalogue.topics where tenant_id = $1 and code = 'jobs'`, [
      tenantId,
    ]);
    await onboarding.complete(tenantId, aPlan('haneul'));
    const { rows } = await administrator.query(
      `select name_ko, (select count(*)::int from catalogue.topics where tenant_id = $1) as topics
       from catalogue.agencies where tenant_id = $1 and code = 'health'`,
      [tenantId],
    );
    expect(rows).toEqual([{ name_ko: '다른 이름', topics: 17 }]);
  });
});
