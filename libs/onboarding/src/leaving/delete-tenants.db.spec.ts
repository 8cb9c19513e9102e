import { Client } from 'pg';
import { DueSweep, readLedgerState } from '@app/ledger';
import { Database, systemOf } from '@app/platform';
import { LeavingService, SuspensionService } from '@app/tenancy';
import { plantRows } from '../../../../test/architecture/plant-rows.js';
import { fingerprint, tenantTables } from '../../../../test/isolation/fingerprint.js';
import { submitIdea } from '../../../../test/journeys/steps.js';
import { anApp, type TestApp } from '../../../../test/support/an-app.js';
import { eventually } from '../../../../test/support/eventually.js';
import { letGracePass } from '../../../../test/support/let-grace-pass.js';
import { runMadang } from '../../../../test/support/run-madang.js';
import { ROWS_AN_ACT } from './delete-tenants.processor.js';

let app: TestApp;
let admin: Client;
let nation: string;
let jeonju: string;
let jeju: string;

const service = <T>(type: abstract new (...given: never[]) => T): T => app.api.get(type, { strict: false });
const sweep = (): Promise<number> => service(DueSweep).sweep();

/** Founds the tenant, as an operator does; gives its id. */
async function found(): Promise<string> {
  expect((await runMadang(app, 'tenant', 'create', 'jeju', '--open')).code).toBe(0);
  return app.tenantId('jeju');
}

/** Rows of a tenant in each table that has any. */
async function rowsOf(tenantId: string): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of await tenantTables(app)) {
    const [row] = await app.query<{ n: number }>(
      `select count(*)::int as n from ${table} where tenant_id = $1`,
      [tenantId],
    );
    if (row!.n > 0) counts[table] = row!.n;
  }
  return counts;
}

const formerOf = async (tenantId: string): Promise<Record<string, unknown> | undefined> =>
  (
    await app.query(
      `select *, encode(ledger_heads, 'hex') as heads from tenancy.former_tenants where tenant_id = $1`,
      [tenantId],
    )
  )[0];

/** What the app role comes to with a statement as this tenant, in a transaction that is undone: the code of the error. */
const refusalOf = (tenantId: string, sql: string, parameters: unknown[] = []): Promise<string> =>
  service(Database)
    .enter(systemOf(tenantId), async (tx) => {
      await tx.query(sql, parameters);
      throw new Error('was done');
    })
    .catch((error: { code?: string; message: string }) => error.code ?? error.message);

beforeAll(async () => {
  app = await anApp({ worker: false });
  admin = new Client(app.database.adminUrl);
  await admin.connect();
  [nation, jeonju] = [await app.tenantId(), await app.tenantId('jeonju')];
  jeju = await found();
  for (const table of await tenantTables(app))
    if (!['tenancy.former_tenants', 'ledger.standstills'].includes(table))
      await plantRows(admin, table, [nation, jeonju, jeju]);
});

afterAll(async () => {
  await admin?.end();
  await app?.close();
});

describe('what removes rows', () => {
  const REMOVE = `select tenancy.remove_rows($1::regclass, 5)`;

  it('refuses while the tenant is not due: open, suspended, in its time of grace, or no tenant at all', async () => {
    const events = ['ledger.events'];
    expect(await refusalOf(jeju, REMOVE, events)).toBe('42501');
    await service(SuspensionService).suspend(systemOf(jeju));
    expect(await refusalOf(jeju, REMOVE, events)).toBe('42501');
    await service(LeavingService).leave(systemOf(jeju));
    expect(await refusalOf(jeju, REMOVE, events)).toBe('42501');
    expect(await refusalOf('00000000-0000-4000-8000-000000000000', REMOVE, events)).toBe('42501');
    await service(LeavingService).keep(systemOf(jeju));
    await service(SuspensionService).resume(systemOf(jeju));
  });

  it('is not due sooner because the app says so, and the nation never', async () => {
    const hasten = `update tenancy.tenants set suspended_at = now(), delete_at = now() + interval '29 days'`;
    expect(await refusalOf(jeju, hasten)).toBe('42501');
    const later = hasten.replace('29', '31');
    expect(await refusalOf(jeju, later)).toBe('was done');
    expect(await refusalOf(nation, later)).toBe('23514');
    expect(await refusalOf(jeju, `update tenancy.tenants set delete_at = now() + interval '31 days'`)).toBe(
      '23514',
    );
  });

  it('takes no row from the record of those that are gone, and none of another tenant when one is due', async () => {
    await service(LeavingService).leave(systemOf(jeju));
    await letGracePass((sql, parameters) => app.query(sql, parameters), jeju);
    expect(await refusalOf(jeju, REMOVE, ['tenancy.former_tenants'])).toBe('42501');
    expect(await refusalOf(jeju, REMOVE, ['pg_catalog.pg_class'])).toMatch(/^42/);
    const before = await fingerprint(app, jeonju);
    await expect(
      service(Database).enter(systemOf(jeju), async (tx) => {
        for (const table of await tenantTables(app))
          if (!/former_tenants|tenancy.tenants/.test(table))
            await tx.query(`select tenancy.remove_rows($1::regclass, 1000000)`, [table]);
        const left: { n: number }[] = await tx.query(`select count(*)::int as n from ledger.events`);
        expect(left).toEqual([{ n: 0 }]);
        throw new Error('undone');
      }),
    ).rejects.toThrow(/undone|foreign key/);
    expect(await fingerprint(app, jeonju)).toEqual(before);
  });
});

describe('a tenant whose time of grace is over', () => {
  it('is deleted in parts, its ledger and jobs too, and no other tenant changes', async () => {
    await app.query(
      `insert into intake.search_texts (tenant_id, idea_id, words, pairs)
       select $1, gen_random_uuid(), 'x', '{}' from generate_series(1, $2)`,
      [jeju, ROWS_AN_ACT + 10],
    );
    await app.query(
      `update ledger.due set due_at = date_trunc('minute', now()) - interval '1 hour' where tenant_id = $1 and kind = 'tenant-leaves'`,
      [jeju],
    );
    // Cases that name each other in a chain and in a ring.
    await app.query(`set session_replication_role = replica`);
    for (let length = 0; length < 3; length++)
      await app.query(
        `insert into review.cases select (jsonb_populate_record(c, jsonb_build_object(
           'idea_id', gen_random_uuid(), 'tracking_number', gen_random_uuid(), 'merged_into', idea_id, 'merged_from', 'x'))).*
         from review.cases c where tenant_id = $1 order by merged_into is not null limit 1`,
        [jeju],
      );
    await app.query(
      `update review.cases c set merged_from = 'x', merged_into =
         (select idea_id from review.cases o where o.tenant_id = $1 and o.merged_into = c.idea_id limit 1)
       where tenant_id = $1 and merged_into is null`,
      [jeju],
    );
    await app.query(`reset session_replication_role`);
    // What the others have to do by themselves is done another day.
    await app.query(`update ledger.due set due_at = 'infinity' where tenant_id <> $1`, [jeju]);
    const ledger = await service(Database).enter(systemOf(jeju), (tx) => readLedgerState(tx, jeju));
    const others = [await fingerprint(app, nation), await fingerprint(app, jeonju)];
    const before = await rowsOf(jeju);
    expect(Object.keys(before).length).toBeGreaterThan(45);
    const sum = Object.values(before).reduce((all, rows) => all + rows, 0);

    await sweep();
    const halfway = await rowsOf(jeju);
    for (const table of ['tenancy.tenants', 'tenancy.hosts', 'ledger.standstills', 'ledger.due'])
      expect([table, halfway[table]]).toEqual([table, before[table]]);
    expect(await formerOf(jeju)).toMatchObject({ code: 'jeju', deleted_at: null });
    expect((await (await app.as('guest', 'jeju')).get('/api/v1/ideas')).status).toBe(503);
    await expect(service(LeavingService).keep(systemOf(jeju))).rejects.toMatchObject({
      reason: { code: 'tenancy.grace_is_over' },
    });

    for (let round = 0; round < 5; round++) await sweep();
    expect(Object.keys(await rowsOf(jeju))).toEqual(['tenancy.former_tenants']);
    expect(await formerOf(jeju)).toMatchObject({
      ...{ code: 'jeju', name_ko: '제주특별자치도', region_code: '50', heads: ledger.heads },
      ...{ ledger_events: String(ledger.events), ledger_subjects: String(ledger.subjects) },
      deleted_at: expect.any(Date),
      // The row of due that the sweep takes is none that the deletion counts.
      deleted_rows: String(sum - 1),
    });
    expect([await fingerprint(app, nation), await fingerprint(app, jeonju)]).toEqual(others);
    const bullmq = await app.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = 'bullmq'`,
    );
    for (const { name } of bullmq)
      expect([
        name,
        await app.query(`select 1 from ${name} t where t::text like '%' || $1 || '%'`, [jeju]),
      ]).toEqual([name, []]);
  });

  it('frees its host: another of that name is founded and answers at once', async () => {
    const at = (): Promise<{ status: number }> =>
      app.as('guest', 'jeju').then((guest) => guest.get('/api/v1/ideas'));
    // The api remembers a tenant for two seconds.
    await eventually(async () => expect((await at()).status).toBe(404));
    const again = await found();
    expect(again).not.toBe(jeju);
    expect((await at()).status).toBe(200);
    expect((await app.query(`select 1 from tenancy.former_tenants where code = 'jeju'`)).length).toBe(1);
    jeju = again;
  });
});

describe('a tenant that is kept', () => {
  it('is not deleted, and opens again only when told so', async () => {
    const before = await submitIdea(await app.as('citizen', 'jeonju'));
    const actor = systemOf(jeonju);
    const { deleteAt, isNew } = await service(LeavingService).leave(actor);
    expect(isNew).toBe(true);
    const days = (deleteAt.getTime() - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(29.99);
    expect(days).toBeLessThan(30.01);
    expect(await service(LeavingService).leave(actor)).toEqual({ deleteAt, isNew: false });
    await expect(service(SuspensionService).resume(actor)).rejects.toMatchObject({
      reason: { code: 'tenancy.leaving' },
    });
    const prints = await fingerprint(app, jeonju);
    await sweep();
    expect(await fingerprint(app, jeonju)).toEqual(prints);

    await service(LeavingService).keep(actor);
    await expect(service(LeavingService).keep(actor)).rejects.toMatchObject({
      reason: { code: 'tenancy.not_leaving' },
    });
    expect(
      await app.query(`select 1 from ledger.due where kind = 'tenant-leaves' and tenant_id = $1`, [jeonju]),
    ).toEqual([]);
    // A row of an instant that was called off, as an act that lost the race would find it.
    await app.query(`insert into ledger.due values ($1, 'tenant-leaves', $1, date_trunc('day', now()))`, [
      jeonju,
    ]);
    await sweep();
    expect(await formerOf(jeonju)).toBeUndefined();
    await service(SuspensionService).resume(actor);
    const kinds = await app.query<{ kind: string }>(
      `select kind from ledger.events where subject_id = $1 order by sequence desc limit 4`,
      [jeonju],
    );
    expect(kinds.map(({ kind }) => kind)).toEqual([
      'tenant.resumed',
      'tenant.kept',
      'tenant.leaving',
      'tenant.suspended',
    ]);
    expect(await app.query(`select 1 from intake.ideas where id = $1`, [before.id])).toHaveLength(1);
  });

  it('does not hold for the nation, which cannot leave', async () => {
    await expect(service(LeavingService).leave(systemOf(nation))).rejects.toMatchObject({
      reason: { code: 'tenancy.nation_stays' },
    });
    expect(
      (await app.query(`select suspended_at from tenancy.tenants where tenant_id = $1`, [nation]))[0],
    ).toEqual({
      suspended_at: null,
    });
  });
});
