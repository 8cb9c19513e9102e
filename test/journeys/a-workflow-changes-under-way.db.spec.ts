import { systemOf } from '@app/platform';
import { CaseVerification } from '@app/review';
import { anApp, type TestAgent, type TestApp } from '../support/an-app.js';
import { caseOf, claim, move, prepare, submitIdea, untilRouted } from './steps.js';

let app: TestApp;
let citizen: TestAgent;
let reviewer: TestAgent;
let administrator: TestAgent;

interface Definition {
  states: { code: string; [part: string]: unknown }[];
  transitions: { name: string; from: string[]; to: string | null; [part: string]: unknown }[];
  clocks: { code: string; ends: string[]; [part: string]: unknown }[];
  [part: string]: unknown;
}

const label = { ko: '현장 확인', en: 'Site visit' };

/** The same with a visit between review and decision, for which there are five working days. */
function withVisit(definition: Definition): Definition {
  const visit = { code: 'site_visit', label, kind: 'open', isPublic: true };
  const move = { label, fields: [], conditions: [], effects: [], tone: 'neutral', isPublic: true };
  return {
    ...definition,
    states: [...definition.states, visit],
    transitions: [
      ...definition.transitions,
      { ...move, name: 'visit', from: ['under_review'], to: 'site_visit', roles: ['reviewer'] },
      { ...move, name: 'come_back', from: ['site_visit'], to: 'under_review', roles: ['reviewer'] },
    ],
    clocks: [
      ...definition.clocks,
      {
        code: 'visit',
        label,
        counting: 'petition',
        period: { days: 5 },
        party: 'agency',
        starts: ['site_visit'],
        stands: [],
        ends: ['under_review'],
        isPublic: true,
      },
    ],
  };
}

const draft = async () => (await administrator.get('/api/v1/workflow-draft')).body;
const save = (revision: number, definition: object) =>
  administrator.put('/api/v1/workflow-draft').send({ revision, definition });
const publish = (revision: number) =>
  administrator.post('/api/v1/workflow-draft/publications').send({ revision, note: '현장 확인을 넣음' });

async function underReview(): Promise<string> {
  const { id } = await submitIdea(citizen);
  await untilRouted(app, id);
  await claim(reviewer, id);
  expect((await move(reviewer, id, 'start_review')).status).toBe(200);
  return id;
}

const namesOf = async (id: string): Promise<string[]> =>
  (await caseOf(reviewer, id)).allowed.map(({ name }: { name: string }) => name);

beforeAll(async () => {
  app = await anApp();
  app.clock.set('2026-03-04T01:00:00Z');
  [citizen, reviewer, administrator] = await Promise.all([
    app.as('citizen'),
    app.as('reviewer'),
    app.as('administrator'),
  ]);
}, 60_000);

afterAll(() => app?.close());

describe('a workflow changes under way', () => {
  let running: string;

  it('only by administrators', async () => {
    expect((await reviewer.get('/api/v1/workflow-draft')).status).toBe(403);
    expect((await citizen.get('/api/v1/workflow-versions')).status).toBe(403);
  });

  it('in a draft that may be faulty, but not of a wrong shape, and not over somebody else’s', async () => {
    running = await underReview();
    const { revision, definition } = await draft();
    expect(revision).toBe(0);
    const lost = { ...withVisit(definition), transitions: definition.transitions };
    const saved = await save(0, lost);
    expect([saved.status, saved.body.revision]).toEqual([200, 1]);
    expect(
      saved.body.faults.map(({ code, place }: { code: string; place: string }) => [code, place]),
    ).toEqual(expect.arrayContaining([['workflow.unreachable_state', 'states.site_visit']]));
    const refused = await publish(1);
    expect([refused.status, refused.body.code]).toEqual([409, 'review.draft_faulty']);
    const stale = await save(0, definition);
    expect([stale.status, stale.body.code, stale.body.current]).toEqual([
      409,
      'review.draft_changed',
      { revision: 1 },
    ]);
    const misshapen = await save(1, { ...definition, states: 'none' });
    expect([misshapen.status, misshapen.body.errors[0].field]).toEqual([422, 'definition.states']);
  });

  it('after it was tried on open cases and on a made-up one', async () => {
    const { definition } = await draft();
    const better = withVisit((await administrator.get('/api/v1/workflow-versions/1')).body);
    expect((await save(1, better)).body).toMatchObject({ revision: 2, faults: [] });
    const simulated = await administrator
      .post('/api/v1/workflow-draft/simulations')
      .send({ definition: better });
    expect(simulated.body).toMatchObject({
      cases: 1,
      stuck: 0,
      disappearing: [],
      gained: [{ name: 'visit', count: 1 }],
    });
    const steps = [
      { transition: 'start_review', role: 'reviewer', at: '2026-03-05T01:00:00Z' },
      { transition: 'visit', role: 'reviewer', at: '2026-03-05T01:00:00Z' },
    ];
    const walk = { definition: better, openedAt: '2026-03-04T01:00:00Z', steps };
    const walked = await administrator.post('/api/v1/workflow-draft/walks').send(walk);
    expect(walked.body).toMatchObject({ state: 'site_visit', refusedStep: null });
    // Thursday 10:00 and forty working hours: the next Thursday at the same time.
    expect(walked.body.clocks.find(({ code }: { code: string }) => code === 'visit').dueAt).toBe(
      '2026-03-12T01:00:00.000Z',
    );
    const faulty = await administrator.post('/api/v1/workflow-draft/checks').send({ definition });
    expect(faulty.body.faults.length).toBeGreaterThan(0);
  });

  it('and is published: what runs keeps its version, what is new takes the new one', async () => {
    expect((await publish(2)).body).toEqual({ version: 2 });
    expect(await namesOf(running)).not.toContain('visit');
    await new Promise((resolve) => setTimeout(resolve, 2_100));
    const fresh = await underReview();
    expect(await namesOf(fresh)).toContain('visit');
    expect((await move(reviewer, fresh, 'visit')).status).toBe(200);
    expect((await caseOf(reviewer, fresh)).clocks.map(({ code }: { code: string }) => code)).toContain(
      'visit',
    );
    const { body: versions } = await administrator.get('/api/v1/workflow-versions');
    expect(versions).toMatchObject([
      { version: 2, note: '현장 확인을 넣음', publishedBy: '체험 관리자', isCurrent: true, openCases: 1 },
      { version: 1, isCurrent: false, openCases: 1 },
    ]);
    const { body: differences } = await administrator.get('/api/v1/workflow-versions/2/differences?with=1');
    expect(differences.map(({ place, kind }: { place: string; kind: string }) => `${kind} ${place}`)).toEqual(
      [
        'added states.site_visit',
        'added transitions.visit',
        'added transitions.come_back',
        'added clocks.visit',
      ],
    );
  });

  it('and cases in progress move to it on purpose, each on the record', async () => {
    const moved = await administrator.post('/api/v1/workflow-versions/2/adoptions').send({});
    expect([moved.status, moved.body]).toEqual([200, { moved: 1 }]);
    expect(await namesOf(running)).toContain('visit');
    expect(
      await app.query(`select 1 from ledger.events where subject_id = $1 and kind = 'case.migrated'`, [
        running,
      ]),
    ).toHaveLength(1);
  });

  it('and back, unless a case could not go on there', async () => {
    const stuck = await administrator.post('/api/v1/workflow-versions/1/adoptions').send({});
    expect([stuck.status, stuck.body.code, stuck.body.stuck]).toEqual([
      409,
      'review.cases_stuck',
      [{ state: 'site_visit', count: 1 }],
    ]);
    const back = await administrator
      .post('/api/v1/workflow-versions/1/adoptions')
      .send({ mapping: { site_visit: 'under_review' } });
    expect(back.body).toEqual({ moved: 2 });
    const restored = await administrator
      .post('/api/v1/workflow-versions/1/restorations')
      .send({ revision: 3 });
    expect(restored.body).toMatchObject({ revision: 4, basedOn: 1, faults: [] });
    expect((await administrator.delete('/api/v1/workflow-draft?revision=4')).status).toBe(204);
  });

  it('of one tenant only', async () => {
    const town = await app.as('administrator', 'jeonju');
    expect((await town.get('/api/v1/workflow-versions')).body).toHaveLength(1);
    expect((await town.get('/api/v1/workflow-versions/2')).status).toBe(404);
  });

  it('and the ledger agrees with every case', async () => {
    const verification = app.api.get(CaseVerification, { strict: false });
    expect(await verification.verify(systemOf(await app.tenantId()))).toEqual({ cases: 2, faults: [] });
  });

  it('every step of it on the record', async () => {
    const kinds = await app.query<{ kind: string }>(
      `select kind from ledger.events where kind like 'workflow.%' order by sequence`,
    );
    expect(kinds.map(({ kind }) => kind)).toEqual([
      'workflow.saved',
      'workflow.saved',
      'workflow.published',
      'workflow.restored',
      'workflow.discarded',
    ]);
  });
});

describe('what colleagues were asked for, when its case comes to another version', () => {
  let [asked, scored, prepared]: string[] = [];
  const statusesOf = async (table: string, id: string): Promise<string[]> =>
    (
      await app.query<{ status: string }>(
        `select status from review.${table} where idea_id = $1 order by id`,
        [id],
      )
    ).map(({ status }) => status);

  /** Asks for an opinion, and has the official at work wait for it. */
  async function ask(id: string): Promise<number> {
    const { version } = await caseOf(reviewer, id);
    const question = '귀 기관의 일과 겹치는 곳이 있습니까?';
    const body = {
      version,
      message: '의견을 듣습니다.',
      asked: [{ agency: 'moe', part: 'consulted', question }],
    };
    return (await reviewer.post(`/api/v1/cases/${id}/opinions`).send(body)).status;
  }

  beforeAll(async () => {
    [asked, scored, prepared] = [await underReview(), await underReview(), await underReview()];
    expect(await ask(asked)).toBe(201);
    const { body } = await reviewer.get(`/api/v1/cases/${scored}/rounds`);
    const evaluators = body.candidates.slice(0, 3).map(({ accountId }: { accountId: string }) => accountId);
    const { version } = await caseOf(reviewer, scored);
    await reviewer.post(`/api/v1/cases/${scored}/rounds`).send({ version, evaluators }).expect(201);
    await prepare(reviewer, prepared, 'decline', { reason: 'feasibility', reply: '어렵습니다.' });
  });

  const adopt = (version: number, mapping = {}) =>
    administrator.post(`/api/v1/workflow-versions/${version}/adoptions`).send({ mapping });

  it('goes on where the case does', async () => {
    expect((await adopt(1)).body).toEqual({ moved: 3 });
    expect(await statusesOf('opinions', asked!)).toEqual(['asked']);
    expect(await statusesOf('rounds', scored!)).toEqual(['open']);
    expect(await statusesOf('approvals', prepared!)).toEqual(['waiting']);
  });

  it('ends where the state is gone for which they were asked', async () => {
    const moved = await adopt(2, {
      consulting: 'under_review',
      under_review: 'closed',
      received: 'received',
    });
    expect([moved.status, moved.body]).toEqual([200, { moved: 5 }]);
    expect(await statusesOf('opinions', asked!)).toEqual(['released']);
    const [{ due }] = (await app.query(
      `select count(*)::int as due from ledger.due d join review.opinions o on o.id = d.subject_id where o.idea_id = $1`,
      [asked],
    )) as [{ due: number }];
    expect(due).toBe(0);
    const ended = `select data from ledger.events where subject_id = $1 and kind = 'opinion.ended'`;
    expect(await app.query(ended, [asked])).toEqual([{ data: { asked: ['moe'], unanswered: ['moe'] } }]);
    expect(await ask(asked!)).toBe(201);
  });

  it('ends with the case where that became settled, which counts as its end', async () => {
    expect(await statusesOf('rounds', scored!)).toEqual(['abandoned']);
    expect(await statusesOf('approvals', prepared!)).toEqual(['overtaken']);
    for (const id of [scored!, prepared!])
      expect(await caseOf(reviewer, id)).toMatchObject({ state: 'closed', isSettled: true });
    const unended = `select 1 from review.cases where is_settled and (decided_at is null or round is not null)`;
    expect(await app.query(unended)).toEqual([]);
  });

  it('ends where nobody need sign any more', async () => {
    const id = await underReview();
    await prepare(reviewer, id, 'decline', { reason: 'feasibility', reply: '어렵습니다.' });
    const { revision, definition } = await draft();
    const transitions = definition.transitions.map((one: object) => ({ ...one, approvers: undefined }));
    await save(revision, { ...definition, transitions });
    const { body } = await publish(revision + 1);
    expect((await adopt(body.version)).status).toBe(200);
    expect(await statusesOf('approvals', id)).toEqual(['overtaken']);
  });

  it('and the ledger agrees with every case still', async () => {
    const verification = app.api.get(CaseVerification, { strict: false });
    expect(await verification.verify(systemOf(await app.tenantId()))).toEqual({ cases: 6, faults: [] });
  });
});
