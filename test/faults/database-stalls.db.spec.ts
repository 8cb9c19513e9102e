import { setTimeout as sleep } from 'node:timers/promises';
import { POOL_SIZE } from '../../libs/platform/src/database/database.module.js';
import { aBuiltApp, type BuiltApp } from '../support/a-built-app.js';
import { eventually } from '../support/eventually.js';
import { aSmallDisk, type SmallDisk } from './a-small-disk.js';

/** Five seconds until somebody without a connection is told so, and what a busy machine adds. */
const FROZEN_MS = 12_000;
const CLIENTS = 40;
const REFUSALS = 20;
const MOST_IDEAS = 5_000;
const MOST_LINES_A_SECOND = 200;
/** What an idea is written to, and jobs. */
const GROWING = ['intake.ideas', 'review.cases', 'ledger.events', 'ledger.outbox', 'bullmq.job'];
jest.setTimeout(120_000);

let app: BuiltApp;
let token: string;
let next = 0;
/** Ids by key, of ideas that were answered with yes. */
const taken = new Map<string, string>();

interface Answered {
  key: string;
  status: number;
  /** When, by the clock of the process. */
  at: number;
  retryAfter: string | null;
  type: string | null;
  body: { id?: string; code?: string; messages?: unknown };
}

async function submit(key = `stalled-${String(next++).padStart(8, '0')}`): Promise<Answered> {
  const answer = await fetch(`${app.url}/api/v1/ideas`, {
    method: 'POST',
    headers: {
      ...{ 'content-type': 'application/json', authorization: `Bearer ${token}`, 'idempotency-key': key },
    },
    body: JSON.stringify({ title: `정부24에서 한 번에 ${key}`, improvement: '한 번만. '.repeat(200) }),
  });
  const body = (await answer.json()) as Answered['body'];
  if (answer.status === 201) taken.set(key, body.id!);
  const [retryAfter, type] = ['retry-after', 'content-type'].map((name) => answer.headers.get(name));
  const at = performance.now();
  return { key, status: answer.status, at, retryAfter: retryAfter!, type: type!, body };
}

/** Of all these, those that were told "not now", as it must be told. */
function refusalsOf(answers: Answered[]): Answered[] {
  const refused = answers.filter(({ status }) => status !== 201);
  for (const { status, retryAfter, type, body } of refused) {
    expect([status, type]).toEqual([503, 'application/problem+json; charset=utf-8']);
    expect(['platform.unavailable 5', 'platform.busy 2']).toContain(`${body.code} ${retryAfter}`);
    expect(body).toMatchObject({ messages: { ko: expect.any(String) } });
  }
  return refused;
}

async function everyIdeaIsThereOnceAndRouted(): Promise<void> {
  const ids = [...taken.values()].toSorted();
  const sent = `intake.ideas where title ~ ' stalled-'`;
  const there = await app.query<{ id: string }>(`select id from ${sent} order by id`);
  expect(there.map(({ id }) => id)).toEqual(ids);
  const routed = `select idea_id from routing.routes where idea_id in (select id from ${sent})`;
  await eventually(async () => expect(await app.query(routed)).toHaveLength(ids.length), { within: 60_000 });
}

beforeAll(async () => {
  app = await aBuiltApp();
  const answer = await fetch(`${app.url}/api/v1/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'citizen@nation.example.kr', password: 'madang-demo' }),
  });
  ({ token } = (await answer.json()) as { token: string });
});

afterAll(() => app?.close());

describe('a database that answers nothing for a while', () => {
  const thaw = (pids: number[]): void => pids.forEach((pid) => process.kill(pid, 'SIGCONT'));

  it('is not waited for: who has no connection yet is told so in seconds, the others once it is back', async () => {
    const backends = `select pid from pg_stat_activity where datname = current_database() and application_name = 'madang-api'`;
    // As many at once as make the pool open all it may: a connection that came later would not be frozen.
    const pids = await eventually(
      async () => {
        // Those who send have not all of it, and those who read have the rest.
        const reading = Array.from({ length: CLIENTS }, () => fetch(`${app.url}/ideas`));
        await Promise.all([...reading, ...Array.from({ length: CLIENTS }, () => submit())]);
        const open = (await app.query<{ pid: number }>(backends)).map(({ pid }) => pid);
        return open.length === POOL_SIZE ? open : null;
      },
      { within: 30_000 },
    );

    pids.forEach((pid) => process.kill(pid, 'SIGSTOP'));
    const thawing = sleep(FROZEN_MS).then(() => {
      thaw(pids);
      return performance.now();
    });
    const sending = Array.from({ length: CLIENTS }, () => submit());
    await sleep(500);
    // Some may come before the last of the others, and get a connection.
    const ready = await Promise.any(
      Array.from({ length: CLIENTS }, async () => {
        const answer = await fetch(`${app.url}/health/ready`);
        if (answer.ok) throw new Error('it says that it is ready');
        return [answer.status, await answer.json()];
      }),
    );
    expect(ready).toEqual([503, { status: 'unavailable', missing: ['database'] }]);
    const readyAt = performance.now();
    expect((await fetch(`${app.url}/health/live`)).status).toBe(200);
    const [thawed, ...answers] = await Promise.all([thawing, ...sending]);
    const refused = refusalsOf(answers);
    const last = Math.max(readyAt, ...refused.map(({ at }) => at));
    process.stdout.write(
      `frozen: ${refused.length} of ${CLIENTS} told so ${Math.round(thawed - last)} ms before it was back, the rest ${Math.round(performance.now() - thawed)} ms after it was back\n`,
    );
    expect(refused.length).toBeGreaterThan(0);
    expect(last).toBeLessThan(thawed);

    const again = await Promise.all(refused.map(({ key }) => submit(key)));
    expect(refusalsOf(again)).toEqual([]);
    await everyIdeaIsThereOnceAndRouted();
  });
});

describe('a disk that is full', () => {
  let disk: SmallDisk | null = null;
  const moveTables = async (to: string): Promise<void> => {
    for (const table of GROWING) await app.query(`alter table ${table} set tablespace ${to}`);
  };

  beforeAll(async () => {
    disk = aSmallDisk();
    if (!disk) return;
    await app.query(`create tablespace small_disk location '${disk.folder}'`);
    await moveTables('small_disk');
  });

  afterAll(async () => {
    if (!disk) return;
    await moveTables('pg_default');
    await app.query(`drop tablespace small_disk`);
    disk.remove();
  });

  it('takes nothing in and says so; nothing that was answered is lost, and with room it goes on', async () => {
    if (!disk) return void process.stdout.write('LEFT OUT: a small disk can only be mounted by root\n');
    disk.fill();
    const refused: Answered[] = [];
    const linesBefore = app.worker!.log.length;
    const begin = performance.now();
    for (let sent = 0; refused.length < REFUSALS && sent < MOST_IDEAS; sent += 8)
      refused.push(...refusalsOf(await Promise.all(Array.from({ length: 8 }, () => submit()))));
    expect(refused.length).toBeGreaterThanOrEqual(REFUSALS);
    expect((await fetch(`${app.url}/ideas`)).status).toBe(200);
    await sleep(2_000);
    const seconds = (performance.now() - begin) / 1_000;
    const lines = app.worker!.log.length - linesBefore;
    process.stdout.write(
      `full: ${taken.size} taken before, ${refused.length} refused, ${(lines / seconds).toFixed(0)} lines of log a second\n`,
    );
    // Whoever keeps it running is told, but not so often that the log fills what is left.
    expect(app.api.log.some((line) => line.includes('No space left on device'))).toBe(true);
    expect(lines / seconds).toBeLessThan(MOST_LINES_A_SECOND);

    disk.makeRoom();
    expect(refusalsOf(await Promise.all(refused.map(({ key }) => submit(key))))).toEqual([]);
    await everyIdeaIsThereOnceAndRouted();
  });
});
