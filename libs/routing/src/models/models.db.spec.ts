// On both queues: a training is a long job, daily and on demand.
import { setTimeout as sleep } from 'node:timers/promises';
import { Database, systemOf } from '@app/platform';
import { anApp, type TestAgent, type TestApp } from '../../../../test/support/an-app.js';
import {
  decideIdeas,
  ideasForAgencies,
  trainModel,
  trainWhenAsked,
} from '../../../../test/support/decided-ideas.js';
import { eventually } from '../../../../test/support/eventually.js';
import { untilDelivered } from '../../../../test/support/until-delivered.js';
import { caseOf, move, submitIdea, untilRouted } from '../../../../test/journeys/steps.js';
import { SuggestionsService } from '../suggestions/suggestions.service.js';

jest.setTimeout(120_000);

/** Rules, models and thresholds speak within two seconds. */
const REMEMBERED_MS = 2_100;

let app: TestApp;
let citizen: TestAgent;
let reviewer: TestAgent;
let administrator: TestAgent;

const aboutBuses = {
  title: '역 주변 버스 정류장의 배차를 늘려 주세요',
  improvement: '버스 노선을 바꾸어 환승을 쉽게 해 주세요.',
};
const aboutNothing = { title: '12345', improvement: 'https://example.org' };

const models = async () => (await administrator.get('/api/v1/routing-models')).body;
const suggestionOf = async (ideaId: string) =>
  (await reviewer.get(`/api/v1/cases/${ideaId}/suggestion`)).body;
const serving = async (): Promise<number> =>
  (await models()).models.find(({ state }: { state: string }) => state === 'serving').version;
const setThreshold = (threshold: number | null) =>
  administrator.put('/api/v1/routing-threshold').send({ threshold });

async function submitted(idea: object): Promise<string> {
  const { id } = await submitIdea(citizen, idea);
  await untilRouted(app, id);
  return id;
}

/** Has the agencies of the older decisions be others than they were. */
async function mislabel(agencyOf: string): Promise<void> {
  const older = `select idea_id from review.acts where name = 'route' and actor_id is not null
    order by occurred_at limit 70`;
  for (const table of ['acts', 'cases'])
    await app.query(
      `update review.${table} it set agency_code = ${agencyOf} where agency_code is not null and idea_id in (${older})`,
    );
}

beforeAll(async () => {
  app = await anApp();
  await trainWhenAsked(app);
  [citizen, reviewer, administrator] = await Promise.all([
    app.as('citizen'),
    app.as('reviewer'),
    app.as('administrator'),
  ]);
  await app.query(`update routing.rules set is_active = false`);
});

afterAll(() => app?.close());

describe('a new installation', () => {
  it('has no model, no threshold and no suggestion', async () => {
    expect(await models()).toMatchObject({ decisions: 0, isTraining: false, threshold: null, models: [] });
    expect(await suggestionOf(await submitted(aboutBuses))).toMatchObject({ agencyCode: null, rule: null });
    expect((await setThreshold(0.9)).body.code).toBe('routing.no_model');
    expect((await setThreshold(null)).body).toEqual({ threshold: null });
  });

  it('refuses to learn from nothing, and says so', async () => {
    expect(await trainModel(administrator)).toMatchObject({
      version: 1,
      state: 'refused',
      refusal: 'no_examples',
      examples: 0,
      requestedBy: '체험 관리자',
    });
  });

  it('shows models to administrators only, and to each tenant its own', async () => {
    expect((await reviewer.get('/api/v1/routing-models')).status).toBe(403);
    const other = await app.as('administrator', 'jeonju');
    expect((await other.get('/api/v1/routing-models')).body.models).toEqual([]);
  });
});

describe('a model', () => {
  it('learns from decisions of people, serves, and speaks of what waits in triage', async () => {
    await decideIdeas(app, ideasForAgencies(90));
    expect((await models()).decisions).toBe(90);
    const trained = await trainModel(administrator);
    expect(trained).toMatchObject({
      version: 2,
      state: 'serving',
      examples: 90,
      heldBack: 20,
      againstVersion: null,
    });
    expect(trained.top1).toBeGreaterThan(0.7);
    const { curve } = await models();
    expect(curve.at(-1)).toMatchObject({ share: 1, accuracy: trained.top1 });

    const [waiting] = await app.query<{ id: string }>(
      `select idea_id as id from review.cases where agency_code is null`,
    );
    const suggestion = await eventually(async () => {
      const found = await suggestionOf(waiting!.id);
      return found.agencyCode && found;
    });
    expect(suggestion).toMatchObject({ agencyCode: 'molit', modelVersion: 2, isAutomatic: false });
    expect(suggestion.runnersUp).toHaveLength(2);
    expect(suggestion.reasons[0].word).toMatch(/버스|배차|노선|환승|정류장/);
  });

  it('leaves cases in triage without a threshold, and beyond one routes what it is sure of', async () => {
    await sleep(REMEMBERED_MS);
    const before = await submitted(aboutBuses);
    expect(await suggestionOf(before)).toMatchObject({ agencyCode: 'molit', isAutomatic: false });
    expect(await caseOf(reviewer, before)).toMatchObject({ agencyCode: null });

    expect((await setThreshold(0.5)).status).toBe(200);
    await sleep(REMEMBERED_MS);
    const [sure, unsure] = [await submitted(aboutBuses), await submitted(aboutNothing)];
    const lead = await app.as('lead');
    expect(await caseOf(lead, sure)).toMatchObject({ agencyCode: 'molit' });
    expect((await lead.get(`/api/v1/cases/${sure}/suggestion`)).body).toMatchObject({ isAutomatic: true });
    expect((await reviewer.get(`/api/v1/cases/${sure}/suggestion`)).status).toBe(404);
    expect(await caseOf(lead, unsure)).toMatchObject({ agencyCode: null });
    const [route] = await app.query(`select agency_code, rule_code from routing.routes where idea_id = $1`, [
      sure,
    ]);
    expect(route).toEqual({ agency_code: 'molit', rule_code: null });
    expect((await models()).models[0]).toMatchObject({ automatic: 1 });
    // What it did by itself is nobody's decision to learn from.
    expect((await models()).decisions).toBe(90);
  });

  it('lets a rule speak first', async () => {
    await app.query(
      `insert into routing.rules (tenant_id, code, position, keywords, agency_code)
       select tenant_id, 'buses', 0, '{버스}', 'mois' from tenancy.hosts where name = 'nation'`,
    );
    await sleep(REMEMBERED_MS);
    const id = await submitted(aboutBuses);
    expect(await suggestionOf(id)).toMatchObject({
      agencyCode: null,
      rule: { code: 'buses', agencyCode: 'mois', matched: { keyword: '버스' } },
    });
    await app.query(`update routing.rules set is_active = false`);
    await setThreshold(null);
    await sleep(REMEMBERED_MS);
  });

  it('is told whether people took its word', async () => {
    const [taken, refused] = [await submitted(aboutBuses), await submitted(aboutBuses)];
    expect((await move(reviewer, taken, 'route', { agency: 'molit' })).status).toBe(200);
    expect((await move(reviewer, refused, 'route', { agency: 'mohw' })).status).toBe(200);
    await eventually(async () =>
      expect((await models()).models[0]).toMatchObject({ accepted: 1, overruled: 1 }),
    );
    const marks = await app.query(
      `select idea_id, outcome from routing.suggestions where answered_by is not null order by outcome`,
    );
    expect(marks).toEqual([
      { idea_id: taken, outcome: 'accepted' },
      { idea_id: refused, outcome: 'overruled' },
    ]);
  });

  it('is refused while another is being trained', async () => {
    const asked = [1, 2].map(() => administrator.post('/api/v1/routing-models'));
    const statuses = (await Promise.all(asked)).map(({ status, body }) => [status, body.code]);
    expect(statuses).toContainEqual([409, 'routing.training_underway']);
    await eventually(async () => expect((await models()).isTraining).toBe(false), { within: 60_000 });
  });
});

describe('a candidate', () => {
  beforeAll(async () => {
    await app.query(`create table public.kept as
      select c.idea_id, c.agency_code, i.title, i.improvement from review.cases c join intake.ideas i on i.id = c.idea_id`);
  });

  it('that is right less often than what serves is refused, with both figures', async () => {
    const before = await serving();
    // Systematic, so that it can be learnt: what was one agency's business is taken for another's.
    await mislabel(`replace(agency_code, 'mohw', 'molit')`);
    const candidate = await trainModel(administrator);
    expect(candidate).toMatchObject({ state: 'refused', againstVersion: before });
    expect(candidate.refusal).toBe('worse_than_serving');
    expect(candidate.top1).toBeLessThan(candidate.againstTop1);
    expect(await serving()).toBe(before);
    await mislabel(`(select k.agency_code from public.kept k where k.idea_id = it.idea_id)`);
  });

  it('from poisoned texts is refused for what they are, and the old one serves on', async () => {
    const before = await serving();
    await app.query(`update intake.ideas set title = '버스', improvement = '배차'
      where id in (select idea_id from public.kept where agency_code is not null)`);
    expect(await trainModel(administrator)).toMatchObject({ state: 'refused', refusal: 'same_texts' });
    expect(await serving()).toBe(before);
    const id = await submitted(aboutBuses);
    expect(await suggestionOf(id)).toMatchObject({ agencyCode: 'molit', modelVersion: before });
    await app.query(`update intake.ideas i set title = k.title, improvement = k.improvement
      from public.kept k where k.idea_id = i.id`);
  });
});

describe('an earlier version', () => {
  it('serves again when an administrator says so, and the ledger knows who', async () => {
    const before = await serving();
    const { version, state } = await trainModel(administrator);
    expect(state).toBe('serving');
    const restored = await administrator.post(`/api/v1/routing-models/${before}/restorations`);
    expect([restored.status, restored.body]).toEqual([200, { version: before }]);
    expect(await serving()).toBe(before);
    const [event] = await app.query(
      `select actor_kind, data from ledger.events where kind = 'model.served' order by sequence desc limit 1`,
    );
    expect(event).toMatchObject({
      actor_kind: 'account',
      data: { version: before, replaced: version, because: 'restored' },
    });
    await sleep(REMEMBERED_MS);
    expect(await suggestionOf(await submitted(aboutBuses))).toMatchObject({ modelVersion: before });
  });

  it.each([
    ['that never served', '1', 409, 'routing.model_not_kept'],
    ['that there is not', '99', 404, 'routing.model_not_found'],
  ])('%s is refused', async (_, version, status, code) => {
    const answer = await administrator.post(`/api/v1/routing-models/${version}/restorations`);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it('is kept for a while: of the versions that served, the bytes of the last five', async () => {
    for (let count = 0; count < 5; count++)
      expect(await trainModel(administrator)).toMatchObject({ state: 'serving' });
    const { models: listed } = await models();
    const retired = listed.filter(({ state }: { state: string }) => state === 'retired');
    expect(retired.length).toBeGreaterThan(5);
    expect(retired.filter(({ isRestorable }: { isRestorable: boolean }) => isRestorable)).toHaveLength(5);
  });
});

describe('what serves', () => {
  it('is read from the database by a process that has not seen it', async () => {
    const [tenantId, ideaId] = [await app.tenantId(), await submitted(aboutBuses)];
    const suggestions = app.api.get(SuggestionsService, { strict: false });
    const suggested = await app.api
      .get(Database, { strict: false })
      .enter(systemOf(tenantId), (tx) => suggestions.suggest(tx, tenantId, [ideaId]));
    expect(suggested.get(ideaId)).toMatchObject({ agencyCode: 'molit', modelVersion: await serving() });
  });

  it('is replaced by itself a day later, once people have decided enough', async () => {
    const [before] = (await models()).models;
    const aDayLater = async () => {
      app.clock.advance({ days: 1, hours: 1 });
      // Who signed in yesterday does so again.
      administrator = await app.as('administrator');
    };
    await aDayLater();
    const overdue = `select 1 from ledger.due where kind = 'routing.retrain' and tenant_id = $1 and due_at <= $2`;
    await eventually(async () =>
      expect(await app.query(overdue, [await app.tenantId(), app.clock.now()])).toEqual([]),
    );
    await untilDelivered(app);
    const now = await models();
    expect([now.isTraining, now.models[0].version]).toEqual([false, before.version]);
    await decideIdeas(app, ideasForAgencies(20, { seed: 2 }));
    await aDayLater();
    const next = await eventually(
      async () => {
        const { isTraining, models: listed } = await models();
        return !isTraining && listed[0].version > before.version && listed[0];
      },
      { within: 60_000 },
    );
    expect(next).toMatchObject({ requestedBy: null });
    // It is enough as soon as the last of them is on its way.
    expect(next.examples).toBeGreaterThan(before.examples + 15);
  });
});
