import { anApp, type TestAgent, type TestApp } from '../support/an-app.js';
import {
  caseOf,
  forNobody,
  move,
  prepare,
  promise,
  sign,
  startReview,
  submitIdea,
  untilRouted,
} from './steps.js';

let app: TestApp;
let citizen: TestAgent;
let reviewer: TestAgent;

beforeAll(async () => {
  app = await anApp();
  [citizen, reviewer] = [await app.as('citizen'), await app.as('reviewer')];
});
afterAll(() => app?.close());

async function reviewed(): Promise<string> {
  const { id } = await submitIdea(citizen);
  await untilRouted(app, id);
  await startReview(reviewer, id);
  return id;
}
const statusesOf = async (person: TestAgent, paths: string[]) =>
  Promise.all(paths.map(async (path) => [path, (await person.get(path)).status]));

describe('an evaluator', () => {
  it('reads and scores what lies with their agency, and decides nothing and sees no contact', async () => {
    const id = await reviewed();
    const evaluator = await app.as('evaluator');
    const [account] = await app.query<{ id: string }>(
      `select id from identity.accounts where sign_in_name = 'evaluator@nation.example.kr'`,
    );
    const { version } = await caseOf(reviewer, id);
    const opened = await reviewer
      .post(`/api/v1/cases/${id}/rounds`)
      .send({ version, evaluators: [account!.id] })
      .expect(201);
    const round = opened.body.rounds[0];
    expect((await caseOf(evaluator, id)).allowed).toEqual([]);
    const scores = Object.fromEntries(round.criteria.map(({ code }: { code: string }) => [code, 1]));
    const score = { scores, recommends: 'adopt', remark: '해 볼 만합니다.' };
    await evaluator.post(`/api/v1/rounds/${round.id}/scores`).send(score).expect(200);
    const refused = await Promise.all([
      move(evaluator, id, 'decline', { reason: 'feasibility', reply: '안 됩니다.' }),
      evaluator.post(`/api/v1/rounds/${round.id}/verdicts`).send({ verdict: 'adopt', remark: '가' }),
      evaluator.post(`/api/v1/ideas/${id}/proposer-views`).send({ reason: '궁금함' }),
      evaluator.put(`/api/v1/ideas/${id}/hiding`).send({ reason: 'personal-data' }),
      evaluator.get('/api/v1/accesses'),
    ]);
    expect(refused.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403]);
    const elsewhere = await submitIdea(citizen, forNobody);
    await untilRouted(app, elsewhere.id);
    await evaluator.get(`/api/v1/cases/${elsewhere.id}`).expect(404);
  });
});

describe('an approver', () => {
  it('signs where a lead would, in workflows that name leads alone, and moves no case', async () => {
    const id = await reviewed();
    const approver = await app.as('approver');
    expect((await move(approver, id, 'adopt', promise)).status).toBe(403);
    const approval = await prepare(reviewer, id, 'adopt', promise);
    expect((await caseOf(approver, id)).approval).toMatchObject({ isSignable: true, onBehalfOf: null });
    expect(await sign(approver, approval)).toMatchObject([{ isSigned: true }]);
    expect((await caseOf(approver, id)).timeline.at(-1)).toMatchObject({ signedBy: '체험 결재권자' });
  });
});

describe('an auditor', () => {
  it('reads everything of the tenant, ledger and access log too, and whose contact they saw is recorded', async () => {
    const id = await reviewed();
    const auditor = await app.as('auditor');
    const paths = ['people', 'accesses', 'visits', 'ledger-events', 'retention', 'settings', 'routing-rules'];
    const all = [...paths, `cases/${id}`, 'approvals', 'workflow-versions', 'invitations', 'agency-register'];
    const read = await statusesOf(
      auditor,
      all.map((path) => `/api/v1/${path}`),
    );
    expect(read.filter(([, status]) => status !== 200)).toEqual([]);
    await auditor.post(`/api/v1/ideas/${id}/proposer-views`).send({ reason: '정기 감사' }).expect(200);
    const [access] = (await auditor.get('/api/v1/accesses')).body.items;
    expect(access).toMatchObject({ roles: ['auditor'], reason: '정기 감사', subjectId: id });
    const { items } = (await auditor.get(`/api/v1/ledger-events?subject=${id}`)).body;
    expect(items[0]).toMatchObject({ kind: 'case.moved', actorName: '체험 담당자', subjectId: id });
    expect(items[0].sequence).toBeGreaterThan(items[1].sequence);
  });

  it('changes nothing: every write is refused, their own sign-in apart', async () => {
    const id = await reviewed();
    const auditor = await app.as('auditor');
    const idea = { title: '감사의 제안', improvement: '안 됩니다.' };
    for (const asked of [
      auditor.post('/api/v1/ideas').send(idea),
      auditor.post('/api/v1/drafts').send(idea),
      auditor.put(`/api/v1/ideas/${id}/support`),
      auditor.put(`/api/v1/ideas/${id}/hiding`).send({ reason: 'personal-data' }),
    ]) {
      const { status, body } = await asked;
      expect([status, body.code]).toEqual([403, 'platform.reads_only']);
    }
    await auditor.delete('/api/v1/sessions/current').expect(204);
  });
});

describe('hiding an idea', () => {
  it('is for the agency in charge, for leads and for administrators', async () => {
    const { id } = await submitIdea(citizen);
    await untilRouted(app, id);
    const elsewhere = await app.ofAgency('molit');
    const hide = (person: TestAgent) =>
      person.put(`/api/v1/ideas/${id}/hiding`).send({ reason: 'personal-data' });
    const { status, body } = await hide(elsewhere);
    expect([status, body.code]).toEqual([403, 'intake.not_in_charge']);
    for (const person of [reviewer, await app.as('lead'), await app.as('administrator')]) {
      expect((await hide(person)).status).toBe(204);
      await person.delete(`/api/v1/ideas/${id}/hiding`).expect(204);
    }
  });
});

describe('roles that administrators grant', () => {
  it('are never an operator’s, and an auditor has no other', async () => {
    const administrator = await app.as('administrator');
    const [person] = await app.query<{ id: string }>(
      `select id from identity.accounts where sign_in_name = 'citizen@nation.example.kr'`,
    );
    const grant = async (roles: string[], agencyCode?: string) => {
      const grants = `/api/v1/people/${person!.id}/grants`;
      const { status, body } = await administrator.put(grants).send({ roles, agencyCode });
      return [status, body.errors?.[0]?.code];
    };
    expect(await grant(['operator'])).toEqual([422, 'platform.field_isIn']);
    expect(await grant(['visitor'])).toEqual([422, 'platform.field_isIn']);
    expect(await grant(['auditor', 'citizen'])).toEqual([422, 'identity.role_alone']);
    expect(await grant(['evaluator'])).toEqual([422, 'identity.agency_needed']);
    expect(await grant(['evaluator', 'approver'], 'mois')).toEqual([200, undefined]);
    const events = await app.query(
      `select data->>'role' as role from ledger.events where subject_id = $1 and kind = 'account.role_granted' order by 1`,
      [person!.id],
    );
    expect(events).toEqual([{ role: 'approver' }, { role: 'evaluator' }]);
  });
});
