import { DueSweep } from '@app/ledger';
import { systemOf } from '@app/platform';
import { anApp, type TestAgent, type TestApp } from '../../../../test/support/an-app.js';
import { decide, promise, routedIdea, startReview } from '../../../../test/journeys/steps.js';
import { eventually } from '../../../../test/support/eventually.js';
import { untilDelivered } from '../../../../test/support/until-delivered.js';
import { FiguresVerification } from './figures-verification.service.js';

jest.setTimeout(120_000);

let app: TestApp;
let guest: TestAgent;
let lead: TestAgent;

/** Counts all slices anew, and waits for it. */
async function count(): Promise<void> {
  const tenantId = await app.tenantId();
  await app.query(
    `insert into insight.stale_slices select distinct tenant_id, slice from insight.tallies where tenant_id = $1
     on conflict do nothing`,
    [tenantId],
  );
  await app.query(`update insight.figure_runs set computed_at = null where tenant_id = $1`, [tenantId]);
  await eventually(
    async () => {
      await app.query(
        `update ledger.due set due_at = '2000-01-01' where kind = 'insight.keep_figures' and tenant_id = $1`,
        [tenantId],
      );
      await app.worker!.get(DueSweep, { strict: false }).sweep();
      const counted = `select 1 from insight.figure_runs where tenant_id = $1 and computed_at is not null`;
      expect(await app.query(counted, [tenantId])).toHaveLength(1);
    },
    { within: 30_000 },
  );
}

const funnel = async () => (await guest.get('/api/v1/figures/funnel').expect(200)).body.rows;
const report = async () => (await lead.get('/api/v1/reports/2026').expect(200)).body.rows;

beforeAll(async () => {
  app = await anApp();
  app.clock.set('2026-06-01');
  guest = await app.as('guest');
  const reviewer = await app.as('reviewer');
  lead = await app.as('lead');
  const [adopted, declined] = [await routedIdea(app), await routedIdea(app)];
  for (const id of [adopted, declined]) await startReview(reviewer, id);
  await decide([reviewer, lead], adopted, 'adopt', promise);
  await decide([reviewer, lead], declined, 'decline', { reason: 'feasibility', reply: '어렵습니다.' });
  await untilDelivered(app);
  await count();
});

afterAll(() => app?.close());

describe('a step whose name means something else in a later version', () => {
  it('is counted as what it was', async () => {
    const before = { funnel: await funnel(), report: await report() };
    expect(before.funnel).toContainEqual(expect.objectContaining({ step: 'adopted', ideas: 1 }));
    expect(before.report[0]).toMatchObject({ received: 2, adopted: 1, not_adopted: 1, closed: 0 });
    await app.query(DECLINING_PROMISES, [await app.tenantId()]);
    expect(await report()).toEqual(before.report);
    const actor = systemOf(await app.tenantId());
    const recounts = await app.api.get(FiguresVerification, { strict: false }).recount(actor);
    expect(recounts.find(({ code }) => code === 'funnel')!.rows).toEqual(before.funnel);
    await count();
    expect(await funnel()).toEqual(before.funnel);
  });
});

/** Another version, in which what is declined is promised, and what is adopted is not. */
const DECLINING_PROMISES = `
  insert into review.workflows
  select (jsonb_populate_record(w, jsonb_build_object('version', w.version + 1, 'definition', jsonb_set(w.definition,
    '{transitions}', (select jsonb_agg(case t.one ->> 'name'
      when 'decline' then jsonb_set(t.one, '{effects}', '["publish_reply", "promise", "notify_citizen"]')
      when 'adopt' then jsonb_set(t.one, '{effects}', '["notify_citizen"]')
      else t.one end order by t.place)
      from jsonb_array_elements(w.definition -> 'transitions') with ordinality t (one, place)))))).*
  from review.workflows w where w.tenant_id = $1 and w.code = 'suggestion'
    and w.version = (select max(version) from review.workflows where tenant_id = $1 and code = 'suggestion')`;
