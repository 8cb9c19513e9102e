// On both queues: what is relayed goes to queues.
import { Deliveries, Relay } from '@app/ledger';
import { Precedence } from '../../libs/ledger/src/outbox/precedence.js';
import { anApp, type TestAgent, type TestApp } from '../support/an-app.js';
import { eventually } from '../support/eventually.js';

const MOST_GIVEN_MS = 2_000;

let app: TestApp;
let citizen: TestAgent;
let relay: Relay;
let deliveries: Deliveries;
let precedence: Precedence;

const isStopping = (): boolean => false;

/** How long a job of this queue waits before it begins. */
async function waited(queue: string): Promise<number> {
  const begin = performance.now();
  await precedence.giveWay(queue, isStopping);
  return performance.now() - begin;
}

/** Queues of which something was relayed, and of which something was not. */
async function queues(): Promise<{ relayed: string[]; left: string[] }> {
  const of = async (what: string): Promise<string[]> =>
    (
      await app.query<{ queue: string }>(`select distinct queue from ledger.outbox where ${what} order by 1`)
    ).map(({ queue }) => queue);
  return { relayed: await of('relayed_at is not null'), left: await of('relayed_at is null') };
}

/** An idea that has waited for a second, right after a round in which nothing was behind. */
async function submitLongAgo(): Promise<void> {
  await citizen.post('/api/v1/ideas').send({ title: '급한 길', improvement: '먼저 갑니다.' }).expect(201);
  await relay.round();
  await app.query(
    `update ledger.outbox set relayed_at = null, created_at = created_at - interval '1 second'`,
  );
}

// No worker: rounds are taken by hand.
beforeAll(async () => {
  app = await anApp({ worker: false });
  citizen = await app.as('citizen');
  [relay, deliveries, precedence] = [Relay, Deliveries, Precedence].map((one) =>
    app.api.get(one as never, { strict: false }),
  ) as [Relay, Deliveries, Precedence];
  await deliveries.connect();
});
beforeEach(() => app.query('truncate ledger.outbox'));
afterAll(() => app?.close());

describe('while routing is behind', () => {
  it('its events alone are relayed, and now and then all', async () => {
    await submitLongAgo();
    await relay.round();
    const { relayed, left } = await queues();
    expect(relayed).toEqual(['routing']);
    expect(left).toContain('search');
    await eventually(async () => {
      await relay.round();
      expect((await queues()).left).toEqual([]);
    });
  });

  it('jobs of other queues wait a while, and its own do not', async () => {
    await submitLongAgo();
    await relay.round();
    expect(await waited('routing')).toBeLessThan(MOST_GIVEN_MS / 2);
    expect(await waited('search')).toBeGreaterThanOrEqual(MOST_GIVEN_MS - 10);
  });

  it('they begin as soon as it is not any more, or the worker ends', async () => {
    await submitLongAgo();
    await relay.round();
    const waiting = waited('search');
    await app.query(`delete from ledger.outbox where queue = 'routing'`);
    await relay.round();
    expect(await waiting).toBeLessThan(MOST_GIVEN_MS);
    await submitLongAgo();
    await relay.round();
    const begin = performance.now();
    await precedence.giveWay('search', () => true);
    expect(performance.now() - begin).toBeLessThan(MOST_GIVEN_MS / 2);
  });

  it('what failed before holds up nobody', async () => {
    await submitLongAgo();
    await app.query(`update ledger.outbox set attempts = 1 where queue = 'routing'`);
    await relay.round();
    expect((await queues()).left).toEqual([]);
    expect(await waited('search')).toBeLessThan(MOST_GIVEN_MS / 2);
  });
});
