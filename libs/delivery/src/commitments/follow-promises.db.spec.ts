import { Database, systemOf } from '@app/platform';
import { Deliveries, LedgerEvent } from '@app/ledger';
import { anApp, type TestAgent, type TestApp } from '../../../../test/support/an-app.js';
import {
  caseOf,
  move,
  promise as anyPromise,
  startReview,
  submitIdea,
} from '../../../../test/journeys/steps.js';
import { PlantCommitments1763000009100 } from '../migrations/1763000009100-plant-commitments.js';
import { Commitment } from './commitment.entity.js';
import { FollowPromises } from './follow-promises.processor.js';

const promise = { ...anyPromise, promisedOn: '2027-05-03' };

let app: TestApp;
let reviewer: TestAgent;
let citizen: TestAgent;
let tenantId: string;

// No worker: the events are told by hand, late, twice and in the wrong order. In a town one person decides alone.
beforeAll(async () => {
  app = await anApp({ worker: false });
  app.clock.set('2026-03-10');
  tenantId = await app.tenantId('jeonju');
  [reviewer, citizen] = await Promise.all([app.as('reviewer', 'jeonju'), app.as('citizen', 'jeonju')]);
}, 60_000);

afterAll(() => app?.close());

/** An idea whose promise was made and then moved to a later day. */
async function aMovedPromise(): Promise<string> {
  const { id } = await submitIdea(citizen);
  const { agencyCode: agency } = (await reviewer.get('/api/v1/sessions/current')).body;
  expect((await move(reviewer, id, 'route', { agency })).status).toBe(200);
  await startReview(reviewer, id);
  expect((await move(reviewer, id, 'adopt', promise)).status).toBe(200);
  const slip = { promisedOn: '2027-08-02', message: '예산이 늦게 정해졌습니다.' };
  expect((await move(reviewer, id, 'report_slip', slip)).status).toBe(200);
  return id;
}

const enter = <T>(work: Parameters<Database['enter']>[1]): Promise<T> =>
  app.api.get(Database, { strict: false }).enter(systemOf(tenantId), work) as Promise<T>;

const eventsOf = (subjectId: string): Promise<LedgerEvent[]> =>
  enter((tx) =>
    tx.find(LedgerEvent, { where: { tenantId, subjectId, kind: 'case.moved' }, order: { sequence: 'ASC' } }),
  );

const tell = (events: LedgerEvent[]): Promise<void> =>
  enter((tx) => app.api.get(FollowPromises, { strict: false }).receive(tx, events));

const commitmentOf = (ideaId: string): Promise<Commitment | null> =>
  enter((tx) => tx.findOneBy(Commitment, { tenantId, ideaId }));

describe('the book of promises', () => {
  it('reads what every move did, from the ledger', async () => {
    const id = await aMovedPromise();
    const [routed, ...events] = await eventsOf(id);
    await tell([routed!]);
    expect(await commitmentOf(id)).toBeNull();
    expect(events.at(-1)!.data.effects).toEqual(['promise', 'notify_citizen']);
    await tell(events);
    expect(await commitmentOf(id)).toMatchObject({
      agencyCode: (await caseOf(reviewer, id)).agencyCode,
      owner: promise.owner,
      firstPromisedOn: promise.promisedOn,
      promisedOn: '2027-08-02',
      slips: 1,
      keptOn: null,
      droppedOn: null,
    });
  });

  it('is the same, whether told once, twice, late or backwards', async () => {
    const id = await aMovedPromise();
    const events = await eventsOf(id);
    await tell(events);
    const once = await commitmentOf(id);
    await tell(events);
    for (const event of events.toReversed()) await tell([event]);
    expect(await commitmentOf(id)).toEqual(once);

    expect((await move(reviewer, id, 'implement', { message: '하고 있습니다.' })).status).toBe(200);
    const [last] = (await eventsOf(id)).toReversed();
    await tell([last!]);
    await tell(events.slice(0, 3));
    expect(await commitmentOf(id)).toMatchObject({
      keptOn: '2026-03-10',
      slips: 1,
      sequence: last!.sequence,
    });
  });

  it('never goes back to what was read earlier', async () => {
    const id = await aMovedPromise();
    await tell(await eventsOf(id));
    await app.query(`update delivery.commitments set sequence = 99, slips = 7 where idea_id = $1`, [id]);
    await tell(await eventsOf(id));
    expect(await commitmentOf(id)).toMatchObject({ slips: 7, sequence: 99 });
  });

  it('takes in what was promised before it was kept', async () => {
    const id = await aMovedPromise();
    const ids = (await eventsOf(id)).map(({ id: eventId }) => eventId);
    await app.query(`delete from ledger.outbox`);
    const runner = { query: (sql: string) => app.query(sql) };
    await new PlantCommitments1763000009100().up(runner as never);
    const planted = await app.query<{ event_id: string }>(
      `select event_id from ledger.outbox where queue = 'commitments' and event_id = any($1)`,
      [ids],
    );
    expect(planted).toHaveLength(1);
    const eventIds = planted.map(({ event_id }) => event_id);
    await app.api.get(Deliveries, { strict: false }).deliverAll('commitments', { tenantId, eventIds });
    expect(await commitmentOf(id)).toMatchObject({ promisedOn: '2027-08-02', slips: 1 });
  });

  it('shows nothing of one tenant to another', async () => {
    const id = await aMovedPromise();
    await tell(await eventsOf(id));
    const nation = await app.tenantId('nation');
    const seen = await app.api
      .get(Database, { strict: false })
      .enter(systemOf(nation), (tx) => tx.find(Commitment));
    expect(seen).toEqual([]);
  });
});
