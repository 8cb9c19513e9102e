// On both queues: the relay hands events to queues.
import { Deliveries, type Listener, Relay } from '@app/ledger';
import { httpReasons, Jobs, Refused } from '@app/platform';
import { RouteCases } from '../../libs/routing/src/routes/route-cases.processor.js';
import { anApp, type TestAgent, type TestApp } from '../support/an-app.js';
import { eventually } from '../support/eventually.js';

/** The relay looks for lost jobs this often, and doubts a row when it is 5 s old. */
const LOST_AFTER_MS = 11_000;

let app: TestApp;
let citizen: TestAgent;
let jobs: Jobs;
let relay: Relay;
let deliveries: Deliveries;
let routing: Listener;

interface Row {
  queue: string;
  event_id: string;
  tenant_id: string;
  attempts: number;
  is_relayed: boolean;
}

/** Submits an idea that a rule is sure of; gives its id. */
async function submit(): Promise<string> {
  const { status, body } = await citizen
    .post('/api/v1/ideas')
    .send({ title: '정부24 서식을 쉽게', improvement: '어려운 말을 쉬운 말로 바꾸어 주세요.' });
  expect([status, body]).toEqual([201, expect.anything()]);
  return body.id;
}

const rowsOf = (ideaId: string): Promise<Row[]> =>
  app.query<Row>(
    `select o.queue, o.event_id, o.tenant_id, o.attempts, o.relayed_at is not null as is_relayed
     from ledger.outbox o join ledger.events e on e.tenant_id = o.tenant_id and e.id = o.event_id
     where e.subject_id = $1 order by 1`,
    [ideaId],
  );

const routingRowOf = async (ideaId: string): Promise<Row | undefined> =>
  (await rowsOf(ideaId)).find(({ queue }) => queue === 'routing');

const deliver = ({ queue, tenant_id, event_id }: Row): Promise<void> =>
  deliveries.deliverAll(queue, { tenantId: tenant_id, eventIds: [event_id] });

/** How often the idea's case was routed: rows of routing, and moves in the ledger. */
async function routed(ideaId: string): Promise<{ routes: number; moves: number }> {
  const [counts] = await app.query<{ routes: number; moves: number }>(
    `select (select count(*)::int from routing.routes where idea_id = $1) as routes,
       (select count(*)::int from ledger.events
        where subject_id = $1 and kind = 'case.moved' and data ->> 'transition' = 'route') as moves`,
    [ideaId],
  );
  return counts!;
}

/** What no role of ours may do on PostgreSQL. */
async function wipeQueues(): Promise<void> {
  if (app.config.redisUrl)
    for (const queue of ['routing', 'campaigns', 'notices', 'search', 'commitments', 'mail'])
      await jobs.queue(queue).obliterate({ force: true });
  else await app.query(`truncate bullmq.job cascade`);
}

const ONCE = { routes: 1, moves: 1 };
const NEVER = { routes: 0, moves: 0 };

// No worker: every step of the relay and of the deliveries is taken by hand, but for the last tests.
beforeAll(async () => {
  app = await anApp({ worker: false });
  citizen = await app.as('citizen');
  jobs = app.api.get(Jobs, { strict: false });
  relay = app.api.get(Relay, { strict: false });
  deliveries = app.api.get(Deliveries, { strict: false });
  routing = app.api.get(RouteCases, { strict: false });
  await deliveries.connect();
  await relay.round();
});

afterAll(() => app?.close());
afterEach(() => jest.restoreAllMocks());

describe('the outbox', () => {
  it('holds a row for each listening queue as soon as an idea is in, with ids only', async () => {
    const rows = await rowsOf(await submit());
    expect(rows.map(({ queue }) => queue)).toEqual([
      'campaigns',
      'notices',
      'routing',
      'search',
      'similar',
      'webhooks',
    ]);
    expect(rows.every(({ is_relayed }) => !is_relayed)).toBe(true);
    const columns = await app.query(
      `select column_name from information_schema.columns where table_schema = 'ledger' and table_name = 'outbox'
         and data_type in ('text', 'json', 'jsonb')`,
    );
    // The second is the kind of an error and its code.
    expect(columns).toEqual(
      expect.arrayContaining([{ column_name: 'queue' }, { column_name: 'failed_with' }]),
    );
    expect(columns).toHaveLength(2);
  });

  it('has an event take effect once, though it is delivered again and at the same time', async () => {
    const id = await submit();
    const row = (await routingRowOf(id))!;
    await Promise.all([deliver(row), deliver(row), deliver(row)]);
    await deliver(row);
    expect(await routed(id)).toEqual(ONCE);
    expect(await routingRowOf(id)).toBeUndefined();
  });

  it('keeps the row of a listener that failed, undoes its work, and delivers it later', async () => {
    const id = await submit();
    const row = (await routingRowOf(id))!;
    const receive = routing.receive.bind(routing);
    jest.spyOn(routing, 'receive').mockImplementationOnce(async (...given) => {
      await receive(...given);
      throw new Error('the power went out');
    });
    await deliver(row);
    expect(await routed(id)).toEqual(NEVER);
    expect(await routingRowOf(id)).toMatchObject({ attempts: 1 });
    await deliver(row);
    expect(await routed(id)).toEqual(ONCE);
  });

  it('does not hold up the other events of a job for one that fails', async () => {
    const [first, second] = [await submit(), await submit()];
    const rows = [(await routingRowOf(first))!, (await routingRowOf(second))!];
    const receive = routing.receive.bind(routing);
    const failing = jest.spyOn(routing, 'receive').mockImplementation(async (tx, events) => {
      if (events.some(({ subjectId }) => subjectId === first)) throw new Error('not this one');
      await receive(tx, events);
    });
    const eventIds = rows.map(({ event_id }) => event_id);
    await deliveries.deliverAll('routing', { tenantId: rows[0]!.tenant_id, eventIds });
    failing.mockRestore();
    expect([await routed(first), await routed(second)]).toEqual([NEVER, ONCE]);
    await deliver(rows[0]!);
    expect(await routed(first)).toEqual(ONCE);
  });

  it('lets a refusal stand: the row goes, nothing is tried again', async () => {
    const id = await submit();
    const row = (await routingRowOf(id))!;
    const receive = routing.receive.bind(routing);
    jest.spyOn(routing, 'receive').mockImplementationOnce(async (...given) => {
      await receive(...given);
      throw new Refused(httpReasons.forbidden);
    });
    await deliver(row);
    expect(await routingRowOf(id)).toBeUndefined();
    await deliver(row);
    expect(await routed(id)).toEqual(NEVER);
  });

  it('loses nothing when the queue is wiped after the relay gave it the jobs', async () => {
    const id = await submit();
    await relay.round();
    expect(await routingRowOf(id)).toMatchObject({ is_relayed: true });
    expect(await jobs.queue('routing').getJobCountByTypes('waiting')).toBeGreaterThan(0);
    await wipeQueues();
    expect(await jobs.queue('routing').getJobCountByTypes('waiting')).toBe(0);
    // As if a minute had passed.
    await app.query(`update ledger.outbox set relayed_at = relayed_at - interval '1 minute'`);
    Object.assign(relay, { lookedForLost: 0 });
    relay.start();
    deliveries.start();
    await eventually(async () => (await routed(id)).routes > 0, { within: LOST_AFTER_MS * 2 });
    expect(await routed(id)).toEqual(ONCE);
  });

  it('is empty in the end', async () => {
    await eventually(
      async () => expect(await app.query(`select queue, attempts from ledger.outbox`)).toEqual([]),
      {
        within: LOST_AFTER_MS * 2,
      },
    );
    const unrouted = await app.query(
      `select idea_id from review.cases c where not exists
         (select 1 from routing.routes r where r.tenant_id = c.tenant_id and r.idea_id = c.idea_id)`,
    );
    expect(unrouted).toHaveLength(1);
  });
});
