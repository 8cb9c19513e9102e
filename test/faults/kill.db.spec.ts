// On both queues: both lose processes in their own way.
import { availableParallelism, loadavg } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { eventually } from '../support/eventually.js';
import { type Account, account, countDoubleDeliveries, watchDeliveries } from './account.js';
import { Fleet } from './a-fleet.js';
import { Site, type Victim } from './a-site.js';
import { ClientLog } from './client-log.js';
import type { Killed } from './kill-at-random.js';
import { endure, readLongForm, report } from './long-form.js';
import { Submitters } from './submitters.js';

/** Null in the short form; `npm run faults` asks for the long one. */
const LONG = readLongForm();
const IDEAS = Number(process.env.MADANG_KILL_IDEAS ?? 2_000);
const CLIENTS = LONG ? 32 : 16;
const GIVES_UP = 0.25;
/** On a machine to itself; where other suites take part of it, in proportion. */
const EMPTY_WITHIN_MS = 60_000;
const MOST_WAITED_MS = 300_000;
/** The short form: who is killed, one after the other, spread over the submissions. */
const KILLS: Victim[][] = [
  ['programs'],
  ['programs', 'database', 'queue'],
  ['database'],
  ['programs', 'queue'],
];

let site: Site | Fleet;
let submitters: Submitters;
const log = new ClientLog();
const killed: string[] = [];
let long: Killed | null = null;
let emptyAfterMs = Infinity;
/** What was waited for in the end. */
let waitedLast: unknown[] = [];
let emptyWithinMs = EMPTY_WITHIN_MS;
let settled: Account;
let doubleDeliveries: number;

const query = <Row>(sql: string, parameters: unknown[] = []): Promise<Row[]> =>
  site.query<Row>(sql, parameters);
const count = async (sql: string): Promise<number> =>
  (await query<{ n: number }>(`select count(*)::int as n from ${sql}`))[0]!.n;

async function signIn(): Promise<string> {
  const answer = await fetch(`${site.addresses[0]}/api/v1/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', host: 'localhost' },
    body: JSON.stringify({ email: 'citizen@nation.example.kr', password: 'madang-demo' }),
  });
  return ((await answer.json()) as { token: string }).token;
}

/** Kills at a random moment of its share of the submissions, and starts again. */
async function killAll(whole: Site, isOver: () => boolean): Promise<void> {
  for (const [turn, victims] of KILLS.entries()) {
    const moment = Math.floor((IDEAS * (turn + 0.3 + Math.random() * 0.5)) / KILLS.length);
    while (submitters.receipts.size < moment && !isOver()) await sleep(2);
    await sleep(Math.random() * 20);
    if (isOver()) return;
    await whole.kill(victims);
    killed.push(`${victims.join(' and ')} at ${submitters.receipts.size}`);
    if (victims.includes('programs')) await whole.startAgain();
  }
}

/** Gives how long it took since `from` until nothing waits any more; Infinity where that did not come. */
async function untilEmpty(from: number): Promise<number> {
  // A mail whose sender died is not sent again: it stays claimed for five minutes, then a person must look.
  const waiting = `ledger.outbox o where not exists (
    select 1 from ledger.events e join notifications.messages m on m.tenant_id = e.tenant_id and m.id = e.subject_id
    where e.tenant_id = o.tenant_id and e.id = o.event_id and o.queue = 'mail' and m.status = 'sending')`;
  const share = Math.max(1, loadavg()[0]! / availableParallelism());
  emptyWithinMs = Math.min(MOST_WAITED_MS, EMPTY_WITHIN_MS * share);
  const groups = `select queue, attempts, failed_with, count(*)::int from ${waiting} group by 1, 2, 3`;
  try {
    await eventually(
      async () => {
        const rows = await query(groups);
        if (rows.length > 0) waitedLast = rows;
        expect(rows).toEqual([]);
      },
      { within: MOST_WAITED_MS, every: 250 },
    );
    return performance.now() - from;
  } catch {
    return Infinity;
  }
}

beforeAll(
  async () => {
    const [fleet, whole] = LONG ? [await Fleet.start(), null] : [null, await Site.start()];
    site = fleet ?? whole!;
    await watchDeliveries(query);
    submitters = new Submitters(site.addresses, await signIn(), LONG ? Infinity : IDEAS, {
      ...{ log, givesUp: GIVES_UP },
    });
    if (fleet) {
      long = await endure(fleet, submitters, CLIENTS, LONG!);
      await fleet.isReady();
    } else {
      let isOver = false;
      const sending = submitters.send(CLIENTS).finally(() => (isOver = true));
      await Promise.all([sending, killAll(whole!, () => isOver)]);
    }
    emptyAfterMs = await untilEmpty(long?.lastAt ?? performance.now());
    [settled, doubleDeliveries] = [await account(query, log), await countDoubleDeliveries(query)];
    const { unanswered, turnedAway } = submitters;
    const figures = { ...settled, unanswered, turnedAway, doubleDeliveries, emptyAfterMs, waitedLast };
    process.stdout.write(`killed: ${killed.join('; ')} ${JSON.stringify({ ...long, ...figures })}\n`);
    if (LONG) report(LONG, { ...long, ...figures, mailed: fleet!.mailed().length });
  },
  LONG ? (LONG.minutes + 20) * 60_000 : 780_000,
);

afterAll(async () => {
  log.remove();
  await site?.clear();
});

describe(`ideas sent by ${CLIENTS} clients while everything is killed`, () => {
  it('saw its faults: kills in the midst of submissions, and requests that got no answer', () => {
    expect(submitters.unanswered).toBeGreaterThan(0);
    if (!LONG) return expect(killed).toHaveLength(KILLS.length);
    const { queue, ...kills } = long!.kills;
    const each = Object.values(site.hasQueueServer ? { ...kills, queue } : kills);
    expect(each.reduce((sum, one) => sum + one, 0)).toBeGreaterThanOrEqual(LONG.kills);
    expect(Math.min(...each)).toBeGreaterThan(LONG.kills / 12);
    expect(settled.acknowledged).toBeGreaterThanOrEqual(LONG.ideas);
    expect(settled.unacknowledged).toBeGreaterThan(0);
    // Something was done twice over, by a worker that woke up after its time among others, and came to nothing.
    expect(long!.robbed).toBeGreaterThan(0);
    expect(doubleDeliveries).toBeGreaterThan(0);
  });

  it('sent as many as it should: each was answered, or its client gave up', () => {
    const all = settled.acknowledged + settled.unacknowledged;
    expect(settled.acknowledged).toBe(submitters.receipts.size);
    if (!LONG) expect(all).toBe(IDEAS);
    expect(settled.acknowledged).toBeGreaterThan(all * 0.8);
  });

  it('lost none that was answered, took none in twice or by half, and did all that follows of each once', () => {
    expect(settled.faults).toEqual(Object.fromEntries(Object.keys(settled.faults).map((name) => [name, 0])));
    expect(Object.keys(settled.faults).length).toBeGreaterThan(8);
  });

  it('did all that was waiting within a minute', () => expect(emptyAfterMs).toBeLessThan(emptyWithinMs));

  it('sent no mail twice; of those whose sender died a person decides', async () => {
    const kills = long ? long.kills.worker + long.kills.database + long.frozen : KILLS.length;
    expect(await count(`notifications.messages where status = 'sending'`)).toBeLessThanOrEqual(kills * 4);
    if (!(site instanceof Fleet)) return;
    const mailed = site.mailed();
    expect(mailed.length).toBeGreaterThan(settled.acknowledged);
    expect(new Set(mailed).size).toBe(mailed.length);
  });

  it('leaves a ledger without a gap', async () => {
    const { code, log: said } = await site.command('ledger', 'verify');
    expect([code, said.join('\n')]).toEqual([0, expect.stringContaining('0 faults')]);
  }, 240_000);

  it('ends in good order afterwards', async () => {
    expect(await site.stop()).toEqual({ code: 0, signal: null });
  });
});
