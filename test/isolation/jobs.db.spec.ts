// On both queues: a job knows one tenant.
import { DiscoveryService, Reflector } from '@nestjs/core';
import { Jobs } from '@app/platform';
import { ListenerRegistry } from '../../libs/ledger/src/outbox/listener-registry.js';
import { DUE } from '../../libs/ledger/src/due/due.js';
import { submitIdea, untilRouted } from '../journeys/steps.js';
import { anApp, type TestApp } from '../support/an-app.js';
import { eventually } from '../support/eventually.js';
import { fingerprint } from './fingerprint.js';

let app: TestApp;
let nation: string;
let jeonju: string;
let queues: string[];
/** Events of the town that wait on every queue, as if their jobs were under way. */
let eventIds: string[];

const ofWorker = <T>(type: abstract new (...given: never[]) => T): T =>
  app.worker!.get(type, { strict: false });

/** Puts one job on each of these queues, and waits until none is left. */
async function deliver(tenantId: string, names: string[]): Promise<void> {
  for (const name of names)
    await ofWorker(Jobs)
      .queue(name)
      .add('deliver', { tenantId, eventIds }, { jobId: `${name}-${tenantId}` });
  for (const name of names)
    await eventually(async () => {
      const { waiting, active, delayed } = await ofWorker(Jobs).queue(name).getJobCounts();
      expect([waiting, active, delayed]).toEqual([0, 0, 0]);
    });
}

beforeAll(async () => {
  app = await anApp();
  [nation, jeonju] = [await app.tenantId('nation'), await app.tenantId('jeonju')];
  const idea = await submitIdea(await app.as('citizen', 'jeonju'));
  await untilRouted(app, idea.id);
  await eventually(async () => expect(await app.query('select 1 from ledger.outbox')).toEqual([]));
  const registry = ofWorker(ListenerRegistry);
  queues = registry.queues();
  const events = await app.query<{ id: string; kind: string }>(
    `select id, kind from ledger.events where tenant_id = $1`,
    [jeonju],
  );
  const heard = events.flatMap(({ id, kind }) =>
    queues.filter((queue) => registry.find(queue, kind)).map((queue) => ({ queue, id })),
  );
  // The relay takes a row again whose job is long under way; at the end of time none is.
  await app.query(
    `insert into ledger.outbox (queue, event_id, tenant_id, relayed_at)
     select queue, id, $1, 'infinity' from json_to_recordset($2) as h (queue text, id uuid)`,
    [jeonju, JSON.stringify(heard)],
  );
  eventIds = events.map(({ id }) => id);
  await eventually(async () => expect(await app.query(OVERDUE)).toEqual([]), { within: 20_000 });
});

afterAll(() => app?.close());

/** What the first days of a tenant bring falls due by itself. */
const OVERDUE = `select 1 from ledger.due where due_at <= now()`;

describe('a job that names another tenant’s', () => {
  it('events changes nothing there, and leaves them to be delivered', async () => {
    expect(queues.length).toBeGreaterThan(5);
    const before = await fingerprint(app, jeonju);
    await deliver(nation, queues);
    expect(await fingerprint(app, jeonju)).toEqual(before);
  });

  it('events is what is at fault: a job of their own tenant delivers them', async () => {
    const waiting = `select 1 from ledger.outbox where queue = 'search'`;
    expect(await app.query(waiting)).not.toEqual([]);
    await deliver(jeonju, ['search']);
    expect(await app.query(waiting)).toEqual([]);
  });

  it('subjects falls due, and nothing changes there', async () => {
    const providers = ofWorker(DiscoveryService).getProviders();
    const kindOf = (type: object): string | undefined => ofWorker(Reflector).get(DUE, type as never);
    const kinds = [...new Set(providers.flatMap(({ metatype }) => (metatype && kindOf(metatype)) || []))];
    expect(kinds.length).toBeGreaterThan(5);
    const before = await fingerprint(app, jeonju);
    await app.query(
      `insert into ledger.due (tenant_id, kind, subject_id, due_at)
       select $1, k, s.id, '2000-01-01' from unnest($3::text[]) k, (
         select idea_id as id from review.cases where tenant_id = $2
         union select id from review.clocks where tenant_id = $2
         union select id from identity.accounts where tenant_id = $2) s
       on conflict do nothing`,
      [nation, jeonju, kinds],
    );
    // Each is acted on, or put off because the act failed.
    await eventually(async () => expect(await app.query(OVERDUE)).toEqual([]), { within: 30_000 });
    expect(await fingerprint(app, jeonju)).toEqual(before);
  }, 60_000);
});
