import { anApp, type TestAgent, type TestApp } from '../../../../test/support/an-app.js';
import { aSuperuser } from '../../../../test/support/a-superuser.js';
import { eventually } from '../../../../test/support/eventually.js';

let app: TestApp;
let people: TestAgent[];

beforeAll(async () => {
  app = await anApp({ worker: false });
  people = await Promise.all((['citizen', 'reviewer', 'lead'] as const).map((who) => app.as(who)));
});
afterAll(() => app?.close());
afterEach(() => app.clock.reset());

const useAll = async (): Promise<number[]> =>
  Promise.all(people.map(async (one) => (await one.get('/api/v1/sessions/current')).status));
const ALL = [200, 200, 200];

/** How many sessions were last used from this instant on. */
async function countSeenSince(instant: Date): Promise<number> {
  const rows = await app.query<{ count: number }>(
    `select count(*)::int as count from identity.sessions where seen_at >= $1`,
    [instant],
  );
  return rows[0]!.count;
}

/** The clock goes on so many minutes; gives what it shows then. */
function later(minutes: number): Date {
  app.clock.advance({ hours: minutes / 60 });
  return app.clock.now();
}

describe('the use of sessions', () => {
  it('is written down for all together a second later, in one transaction', async () => {
    // The first requests of a process take longer, and may come more than a second apart.
    expect(await useAll()).toEqual(ALL);
    const instant = later(2);
    expect(await useAll()).toEqual(ALL);
    await eventually(async () => expect(await countSeenSince(instant)).toBe(people.length), {
      within: 5_000,
    });
    const rows = await app.query<{ count: number }>(
      `select count(distinct xmin::text)::int as count from identity.sessions where seen_at >= $1`,
      [instant],
    );
    expect(rows[0]!.count).toBe(1);
  });

  it('waits for nobody who holds one of them', async () => {
    const holder = await aSuperuser(app.database.adminUrl);
    await holder.query('begin');
    await holder.query(`select from identity.sessions where seen_at = (select max(seen_at) from identity.sessions)
      limit 1 for update`);
    const instant = later(4);
    expect(await useAll()).toEqual(ALL);
    await eventually(async () => expect(await countSeenSince(instant)).toBe(people.length - 1), {
      within: 5_000,
    });
    await holder.query('rollback');
    await holder.end();
    expect(await useAll()).toEqual(ALL);
    await eventually(async () => expect(await countSeenSince(instant)).toBe(people.length), {
      within: 5_000,
    });
  });

  it('is written down when the process ends', async () => {
    const instant = later(6);
    expect(await useAll()).toEqual(ALL);
    app = await app.restart();
    expect(await countSeenSince(instant)).toBe(people.length);
  });
});
