import { Client } from 'pg';
import { readReference } from '@app/catalogue';
import { findOwnerOfRule } from '@app/onboarding';
import { seoulDay } from '@app/platform';
import { aDatabase, type TestDatabase } from '../../../../test/support/a-database.js';
import { DEMO_PASSWORD } from './demo-accounts.js';
import { seed } from './seed.js';

let database: TestDatabase;
let administrator: Client;
const say = () => undefined;

const rows = async <Row>(sql: string, ...parameters: unknown[]): Promise<Row[]> =>
  (await administrator.query(sql, parameters)).rows as Row[];

const countOf = async (table: string, tenant: string): Promise<number> => {
  const [row] = await rows<{ n: number }>(
    `select count(*)::int n from ${table} join tenancy.tenants using (tenant_id) where tenants.code = $1`,
    tenant,
  );
  return row!.n;
};

/** Everything that seeding may touch, as one text. */
async function snapshot(): Promise<string> {
  const tables = await rows<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname in ('tenancy', 'catalogue', 'review', 'routing', 'intake', 'identity') order by 1`,
  );
  const contents = [];
  for (const { name } of tables)
    contents.push(name, ...(await rows(`select * from ${name} as row order by row::text`)));
  return JSON.stringify(contents);
}

beforeAll(async () => {
  database = await aDatabase();
  administrator = new Client(database.adminUrl);
  await administrator.connect();
});

afterAll(async () => {
  await administrator.end();
  await database.drop();
});

describe('seed', () => {
  it('founds the nation and Jeonju, each at a host of its name', async () => {
    expect(
      await rows(
        `select h.name, t.kind, t.name_ko, t.region_code from tenancy.hosts h join tenancy.tenants t using (tenant_id)
         order by 1`,
      ),
    ).toEqual([
      { name: 'jeonju', kind: 'town', name_ko: '전주시', region_code: '52110' },
      { name: 'nation', kind: 'nation', name_ko: '대한민국', region_code: null },
    ]);
  });

  it.each([
    ['catalogue.agencies', readReference('agencies').length, readReference('town-agencies').length],
    ['catalogue.topics', 17, 17],
    ['catalogue.regions', 19, 3],
    ['catalogue.reasons', readReference('reasons').length, readReference('reasons').length],
    ['catalogue.agenda_items', 51, 0],
    ['catalogue.services', readReference('services').length, 0],
    ['tenancy.wordings', 8, 8],
    ['routing.rules', readReference('routing-rules').length, readReference('town-routing-rules').length],
    ['intake.calls', 2, 0],
    ['review.workflows', 1, 1],
    ['identity.accounts', 8, 7],
  ])('fills %s with %i rows for the nation and %i for the town', async (table, nation, town) => {
    expect([await countOf(table, 'nation'), await countOf(table, 'jeonju')]).toEqual([nation, town]);
  });

  it('leads rules and topics to agencies that stand today', async () => {
    const [today] = await rows<{ day: string }>(
      `select (now() at time zone 'Asia/Seoul')::date::text as day`,
    );
    const gone = await rows(
      `select r.code, r.agency_code from routing.rules r
       left join catalogue.agencies a on a.tenant_id = r.tenant_id and a.code = r.agency_code
       where a.code is null or a.valid_to <= $1
       union all
       select t.code, named from catalogue.topics t cross join unnest(t.agency_codes) named
       left join catalogue.agencies a on a.tenant_id = t.tenant_id and a.code = named
       where a.code is null or a.valid_to <= $1`,
      today!.day,
    );
    expect(gone).toEqual([]);
    const energy = readReference('routing-rules').find((rule) => rule.code === 'energy')!;
    expect(await rows(`select agency_code from routing.rules where code = 'energy'`)).toEqual([
      { agency_code: findOwnerOfRule(readReference('agencies'), energy, today!.day) },
    ]);
  });

  it('dates the calls from the day of seeding: open now, announced 60 days after they close', async () => {
    const calls = await rows<{ opens: number; closes: number; announces: number }>(
      `select today - opens_on as opens, closes_on - today as closes, announces_on - closes_on as announces
       from intake.calls, (select (min(occurred_at) at time zone 'Asia/Seoul')::date as today
                           from ledger.events where kind = 'tenant.founded') seeding`,
    );
    expect(calls).toEqual(Array(2).fill({ opens: 30, closes: 60, announces: 60 }));
  });

  it('gives one demo account for each role and tenant, officials in the receiving agency', async () => {
    const { accounts } = await seed({ appUrl: database.appUrl, say });
    expect(accounts.map(({ email }) => email)).toEqual(
      ['nation', 'jeonju'].flatMap((tenant) =>
        [
          ...['citizen', 'reviewer', 'lead', 'administrator', 'evaluator', 'approver', 'auditor'],
          ...(tenant === 'nation' ? ['operator'] : []),
        ].map((role) => `${role}@${tenant}.example.kr`),
      ),
    );
    expect(accounts.every(({ password }) => password === DEMO_PASSWORD)).toBe(true);
    expect(new Set(accounts.map(({ url }) => url))).toEqual(
      new Set(['http://localhost:3000', 'http://jeonju.localhost:3000']),
    );
    expect(
      await rows(
        `select sign_in_name, roles, agency_code from identity.accounts
         where is_demo and agency_code is not null order by 1`,
      ),
    ).toEqual(
      ['approver', 'evaluator', 'lead', 'reviewer'].flatMap((role) => [
        {
          ...{ sign_in_name: `${role}@jeonju.example.kr`, roles: [role] },
          agency_code: 'jj-communication',
        },
        { sign_in_name: `${role}@nation.example.kr`, roles: [role], agency_code: 'mois' },
      ]),
    );
  });

  it('changes nothing when run again, also twice at once', async () => {
    const before = await snapshot();
    await Promise.all([seed({ appUrl: database.appUrl, say }), seed({ appUrl: database.appUrl, say })]);
    expect(await snapshot()).toBe(before);
  });

  it('leaves what an administrator changed, and keeps a closed demo account closed and unlisted', async () => {
    await rows(`update catalogue.topics set name_ko = '다른 이름' where code = 'jobs'`);
    await rows(`update intake.calls set closes_on = announces_on where code = 'carbon-neutral-2050'`);
    await rows(
      `update identity.accounts set disabled_at = now() where sign_in_name = 'citizen@jeonju.example.kr'`,
    );
    const before = await snapshot();
    const { accounts } = await seed({ appUrl: database.appUrl, say });
    expect(await snapshot()).toBe(before);
    expect(accounts.map(({ email }) => email)).not.toContain('citizen@jeonju.example.kr');
    expect(accounts).toHaveLength(14);
  });

  it('brings back what is missing, dated from today', async () => {
    await rows(`delete from intake.calls where code = 'carbon-neutral-2050'`);
    await seed({ appUrl: database.appUrl, say });
    const [call] = await rows<{ opens_on: string }>(
      `select (opens_on + 30)::text as opens_on from intake.calls where code = 'carbon-neutral-2050'`,
    );
    expect(call!.opens_on).toBe(seoulDay(new Date()));
  });

  describe('with NODE_ENV=production', () => {
    const before = process.env;
    beforeAll(() => (process.env = { ...before, NODE_ENV: 'production' }));
    afterAll(() => (process.env = before));

    it('opens no demo account in production', async () => {
      await rows(`delete from identity.accounts`);
      const tenants = await snapshot();
      expect(await seed({ appUrl: database.appUrl, say })).toEqual({ accounts: [] });
      expect(await snapshot()).toBe(tenants);
    });

    it('founds the nation alone, closed, without calls that are made up', async () => {
      await rows(`truncate tenancy.tenants, tenancy.hosts cascade`);
      const said: string[] = [];
      const told = await seed({ appUrl: database.appUrl, say: (line) => said.push(line) });
      expect([told, said.at(-1)]).toEqual([
        { accounts: [] },
        expect.stringContaining('tenant create nation --administrator'),
      ]);
      expect(await rows(`select code, opened_at from tenancy.tenants`)).toEqual([
        { code: 'nation', opened_at: null },
      ]);
      expect(await countOf('intake.calls', 'nation')).toBe(0);
      expect(await countOf('catalogue.agencies', 'nation')).toBe(readReference('agencies').length);
    });

    it('never closes what its administrators opened', async () => {
      await rows(`update tenancy.tenants set opened_at = now()`);
      const opened = await snapshot();
      await seed({ appUrl: database.appUrl, say });
      expect(await snapshot()).toBe(opened);
    });
  });
});
