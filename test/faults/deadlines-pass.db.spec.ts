import { performance } from 'node:perf_hooks';
import { DueSweep } from '@app/ledger';
import { anApp, type TestApp } from '../support/an-app.js';
import { eventually } from '../support/eventually.js';
import { submitIdea } from '../journeys/steps.js';

const DEADLINES = 5_000;
const WITHIN_MS = 60_000;

let app: TestApp;
let sweep: DueSweep;

/** So many cases like this one, each with a clock that runs as its does. */
async function multiply(ideaId: string, times: number): Promise<void> {
  await app.query(
    `create temp table copies as
       select gen_random_uuid() as idea_id, gen_random_uuid() as clock_id, n from generate_series(1, $1) n`,
    [times],
  );
  await app.query(
    `insert into review.cases
     select (jsonb_populate_record(c, jsonb_build_object('idea_id', k.idea_id, 'tracking_number', 'COPY-' || n))).*
     from review.cases c, copies k where c.idea_id = $1`,
    [ideaId],
  );
  await app.query(
    `insert into review.clocks
     select (jsonb_populate_record(k, jsonb_build_object('idea_id', c.idea_id, 'id', c.clock_id))).*
     from review.clocks k, copies c where k.idea_id = $1`,
    [ideaId],
  );
  await app.query(
    `insert into ledger.due
     select d.tenant_id, d.kind, c.clock_id, d.due_at from ledger.due d
       join review.clocks k on k.id = d.subject_id, copies c where k.idea_id = $1`,
    [ideaId],
  );
}

const count = async (sql: string): Promise<number> =>
  (await app.query<{ n: number }>(`select count(*)::int as n from ${sql}`))[0]!.n;

beforeAll(async () => {
  app = await anApp({ worker: false });
  sweep = app.api.get(DueSweep, { strict: false });
}, 60_000);

afterAll(() => app?.close());

describe(`${DEADLINES} deadlines that pass while nobody works`, () => {
  it(
    'are recorded once the workers are back: dated at the deadline, escalated once, none early',
    async () => {
      app.clock.set('2026-03-02T01:00:00Z');
      const { id } = await submitIdea(await app.as('citizen'));
      await multiply(id, DEADLINES - 1);
      while ((await sweep.sweep()) > 0);
      expect(await count(`review.clocks where breached_at is not null or reminded_at is not null`)).toBe(0);

      // One month from 2 March ends on 2 April; the escalation comes seven days later.
      app.clock.set('2026-04-20T00:00:00Z');
      const from = performance.now();
      sweep.start();
      const isOver = `review.clocks where code = 'decision' and breached_at is not null and escalated_at is not null`;
      await eventually(async () => expect(await count(isOver)).toBe(DEADLINES), { within: WITHIN_MS * 3 });
      const took = performance.now() - from;
      process.stdout.write(`${DEADLINES} breaches recorded ${(took / 1000).toFixed(1)} s after the return\n`);
      expect(took).toBeLessThan(WITHIN_MS);

      expect(await count(`review.clocks where breached_at <> due_at`)).toBe(0);
      expect(await count(`review.clocks where reminded_at is not null`)).toBe(0);
      const happened = (kind: string, at: string) =>
        app.query<{ count: number; cases: number }>(
          `select count(*)::int as count, count(distinct subject_id)::int as cases from ledger.events
           where kind = $1 and occurred_at ${at}`,
          [kind],
        );
      const each = [{ count: DEADLINES, cases: DEADLINES }];
      expect(await happened('clock.breached', `= '2026-04-02T15:00:00Z'`)).toEqual(each);
      expect(await happened('clock.escalated', `>= '2026-04-20T00:00:00Z'`)).toEqual(each);
      expect(await count(`ledger.events where kind like 'clock.%'`)).toBe(2 * DEADLINES);
    },
    WITHIN_MS * 5,
  );
});
