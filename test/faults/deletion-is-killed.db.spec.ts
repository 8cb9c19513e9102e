import { Client } from 'pg';
import { aBuiltApp, type BuiltApp, BuiltProcess } from '../support/a-built-app.js';
import { eventually } from '../support/eventually.js';
import { letGracePass } from '../support/let-grace-pass.js';
import { fingerprint, tenantTables } from '../isolation/fingerprint.js';

/** Enough for several parts. */
const EVENTS = 50_000;

let app: BuiltApp;
let blocker: Client;
let worker: BuiltProcess;
let nation: string;
let jeonju: string;

const startWorker = (): BuiltProcess => new BuiltProcess('apps/worker/src/main.js', app.env);

async function count(tenantId: string): Promise<number> {
  let sum = 0;
  for (const table of await tenantTables(app)) {
    if (table === 'tenancy.former_tenants') continue;
    const [row] = await app.query<{ n: number }>(
      `select count(*)::int as n from ${table} where tenant_id = $1`,
      [tenantId],
    );
    sum += row!.n;
  }
  return sum;
}

const former = async (): Promise<{ rows: number; deletedAt: Date | null } | undefined> =>
  (
    await app.query<{ rows: number; deletedAt: Date | null }>(
      `select deleted_rows::int as rows, deleted_at as "deletedAt" from tenancy.former_tenants where tenant_id = $1`,
      [jeonju],
    )
  )[0];

beforeAll(async () => {
  app = await aBuiltApp({ worker: false });
  const hosts = await app.query<{ name: string; id: string }>(
    `select name, tenant_id as id from tenancy.hosts where name in ('nation', 'jeonju')`,
  );
  [nation, jeonju] = ['nation', 'jeonju'].map((code) => hosts.find(({ name }) => name === code)!.id) as [
    string,
    string,
  ];
  await app.query(
    `insert into ledger.events (tenant_id, id, subject_id, sequence, kind, actor_kind, data, occurred_at, hash)
     select $1, gen_random_uuid(), gen_random_uuid(), 1, 'idea.submitted', 'guest', '{}', now(), '\\x00'
     from generate_series(1, $2)`,
    [jeonju, EVENTS],
  );
  const { ended, log } = new BuiltProcess('apps/cli/src/main.js', app.env, {
    args: ['tenant', 'delete', 'jeonju', '--confirm', 'jeonju'],
  });
  expect([(await ended).code, log.join('\n')]).toEqual([0, expect.stringContaining('30 days')]);
  await letGracePass((sql, parameters) => app.query(sql, parameters), jeonju);
  // What the nation has to do by itself is done another day.
  await app.query(`update ledger.due set due_at = 'infinity' where tenant_id = $1`, [nation]);
  await app.query(`delete from ledger.outbox where tenant_id = $1`, [nation]);
  blocker = new Client(app.adminUrl);
  await blocker.connect();
}, 120_000);

afterAll(async () => {
  await worker?.stop();
  await blocker?.end();
  await app?.close();
});

describe('a worker that is killed while it deletes a tenant', () => {
  it('leaves what it had not finished, and another goes on to the end; the nation is as it was', async () => {
    const before = [await fingerprint(app, nation), await count(jeonju)] as const;
    // The last event to go: the part that comes to it waits in the middle.
    await blocker.query('begin');
    await blocker.query(
      `select 1 from ledger.events where tenant_id = $1 order by ctid desc limit 1 for update`,
      [jeonju],
    );
    worker = startWorker();
    await eventually(
      async () =>
        expect(
          await app.query(
            `select 1 from pg_stat_activity where application_name = 'madang-worker' and wait_event_type = 'Lock'
               and datname = current_database()`,
          ),
        ).not.toEqual([]),
      { within: 90_000, every: 100 },
    );
    worker.child.kill('SIGKILL');
    expect((await worker.ended).signal).toBe('SIGKILL');
    await blocker.query('rollback');

    // What the killed one held in the database is given up, with all that was not finished.
    const { rows } = await eventually(async () => {
      const found = (await former())!;
      expect(before[1] - (await count(jeonju))).toBe(found.rows);
      return found;
    });
    expect(rows).toBeGreaterThanOrEqual(20_000);
    expect(rows).toBeLessThan(EVENTS);
    expect(await app.query(`select 1 from tenancy.hosts where name = 'jeonju'`)).toHaveLength(1);

    worker = startWorker();
    await eventually(async () => expect((await former())?.deletedAt).toBeInstanceOf(Date), {
      within: 90_000,
      every: 250,
    });
    expect(await count(jeonju)).toBe(0);
    // All but the one row of due that the sweep takes for each part.
    expect((await former())!.rows).toBe(before[1] - 1);
    expect(await fingerprint(app, nation)).toEqual(before[0]);
  }, 240_000);
});
