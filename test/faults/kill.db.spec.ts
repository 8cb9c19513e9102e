// On both queues: both lose processes in their own way.
import { availableParallelism, loadavg } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { eventually } from '../support/eventually.js';
import { Site, type Victim } from './a-site.js';
import { Submitters } from './submitters.js';

const IDEAS = Number(process.env.MADANG_KILL_IDEAS ?? 2_000);
const CLIENTS = 16;
/** On a machine to itself; where other suites take part of it, in proportion. */
const EMPTY_WITHIN_MS = 60_000;
const MOST_WAITED_MS = 300_000;
/** Who is killed, one after the other, spread over the submissions. */
const KILLS: Victim[][] = [
  ['programs'],
  ['programs', 'database', 'queue'],
  ['database'],
  ['programs', 'queue'],
];

let site: Site;
let submitters: Submitters;
const killed: string[] = [];

async function signIn(): Promise<string> {
  const answer = await fetch(`${site.url}/api/v1/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'citizen@nation.example.kr', password: 'madang-demo' }),
  });
  return ((await answer.json()) as { token: string }).token;
}

/** Kills at a random moment of its share of the submissions, and starts again. */
async function killAll(isOver: () => boolean): Promise<void> {
  for (const [turn, victims] of KILLS.entries()) {
    const moment = Math.floor((IDEAS * (turn + 0.3 + Math.random() * 0.5)) / KILLS.length);
    while (submitters.receipts.size < moment && !isOver()) await sleep(2);
    await sleep(Math.random() * 20);
    if (isOver()) return;
    await site.kill(victims);
    killed.push(`${victims.join(' and ')} at ${submitters.receipts.size}`);
    if (victims.includes('programs')) await site.startAgain();
  }
}

beforeAll(async () => {
  site = await Site.start();
  submitters = new Submitters(site.url, await signIn(), IDEAS);
  let isOver = false;
  const sending = submitters.send(CLIENTS).finally(() => (isOver = true));
  await Promise.all([sending, killAll(() => isOver)]);
}, 480_000);

afterAll(() => site?.clear());

const count = async (sql: string): Promise<number> =>
  (await site.query<{ n: number }>(`select count(*)::int as n from ${sql}`))[0]!.n;

describe(`${IDEAS} ideas sent by ${CLIENTS} clients while everything is killed`, () => {
  it('saw its faults: every kill in the midst of submissions, and requests that got no answer', () => {
    process.stdout.write(
      `killed: ${killed.join('; ')}; ${submitters.unanswered} requests unanswered, ${submitters.turnedAway} turned away\n`,
    );
    expect(killed).toHaveLength(KILLS.length);
    expect(submitters.unanswered).toBeGreaterThan(0);
  });

  it('lost none that was answered, and took none in twice', async () => {
    const receipts = [...submitters.receipts.values()];
    expect(receipts).toHaveLength(IDEAS);
    expect(new Set(receipts.map(({ id }) => id)).size).toBe(IDEAS);
    const ideas = await site.query<{ id: string; number: string }>(
      `select id, tracking_number as number from intake.ideas`,
    );
    expect(ideas).toHaveLength(IDEAS);
    const numbers = new Map(ideas.map(({ id, number }) => [id, number]));
    expect(receipts.filter(({ id, trackingNumber }) => numbers.get(id) !== trackingNumber)).toEqual([]);
    expect(await count(`(select distinct title from intake.ideas) t`)).toBe(IDEAS);
  });

  it('opened exactly one case for each, with its event', async () => {
    expect(await count(`review.cases`)).toBe(IDEAS);
    expect(
      await count(`intake.ideas i where not exists (select 1 from review.cases c where c.idea_id = i.id)`),
    ).toBe(0);
    expect(await count(`ledger.events where kind = 'case.opened'`)).toBe(IDEAS);
  });

  it(
    'delivers all that was waiting within a minute',
    async () => {
      // A mail whose sender died is not sent again: it stays claimed for five minutes, then a person must look.
      const waiting = `ledger.outbox o where not exists (
        select 1 from ledger.events e join notifications.messages m on m.tenant_id = e.tenant_id and m.id = e.subject_id
        where e.tenant_id = o.tenant_id and e.id = o.event_id and o.queue = 'mail' and m.status = 'sending')`;
      const begin = performance.now();
      await eventually(async () => expect(await count(waiting)).toBe(0), {
        within: Math.min(
          MOST_WAITED_MS,
          EMPTY_WITHIN_MS * Math.max(1, loadavg()[0]! / availableParallelism()),
        ),
        every: 250,
      });
      process.stdout.write(`outbox empty after ${Math.round(performance.now() - begin)} ms\n`);
      expect(await count(`notifications.messages where status = 'sending'`)).toBeLessThanOrEqual(
        KILLS.length * 4,
      );
    },
    MOST_WAITED_MS + 10_000,
  );

  it('routed each exactly once', async () => {
    expect(await count(`routing.routes`)).toBe(IDEAS);
    expect(await count(`(select distinct idea_id from routing.routes) r`)).toBe(IDEAS);
    const unsure = Math.ceil(IDEAS / 4);
    expect(await count(`review.cases where agency_code is null`)).toBe(unsure);
    expect(await count(`ledger.events where kind = 'case.moved'`)).toBe(IDEAS - unsure);
    expect(await count(`review.cases where agency_code = 'mois' and version = 2`)).toBe(IDEAS - unsure);
  });

  it('wrote to nobody twice about the same thing', async () => {
    const twice = `(select 1 from notifications.messages group by tenant_id, event_id, person_id having count(*) > 1) t`;
    expect(await count(twice)).toBe(0);
    expect(await count(`notifications.messages`)).toBe(IDEAS + IDEAS - Math.ceil(IDEAS / 4));
  });

  it('leaves a ledger without a gap', async () => {
    const { code, log } = await site.command('ledger', 'verify');
    expect([code, log.join('\n')]).toEqual([0, expect.stringContaining('0 faults')]);
  }, 60_000);

  it('ends in good order afterwards', async () => {
    expect(await site.stop()).toEqual({ code: 0, signal: null });
  });
});
