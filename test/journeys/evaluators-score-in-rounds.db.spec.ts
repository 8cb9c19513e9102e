import { Database, systemOf, type Transaction } from '@app/platform';
import { Succession } from '@app/review';
import { anApp, type TestAgent, type TestApp } from '../support/an-app.js';
import { caseOf, decide, mailTo, move, promise, startReview, submitIdea, untilRouted } from './steps.js';

interface Evaluation {
  accountId: string;
  name: string;
  status: string;
  total: number | null;
}

const full = { feasibility: 18, creativity: 12, efficiency: 15, scope: 20, continuity: 10 };
const low = { feasibility: 8, creativity: 2, efficiency: 5, scope: 0, continuity: 9 };
const scores = (given: object, recommends = 'adopt') => ({
  scores: given,
  recommends,
  remark: '현장에서 바로 쓸 수 있습니다.',
});

describe('evaluators score an idea in rounds', () => {
  let app: TestApp;
  let citizen: TestAgent;
  let reviewer: TestAgent;
  let lead: TestAgent;
  let administrator: TestAgent;
  beforeAll(async () => {
    app = await anApp();
    [citizen, reviewer, lead, administrator] = await Promise.all([
      app.as('citizen'),
      app.as('reviewer'),
      app.as('lead'),
      app.as('administrator'),
    ]);
  });
  afterAll(() => app.close());

  async function reviewedIdea(): Promise<string> {
    const { id } = await submitIdea(citizen);
    await untilRouted(app, id);
    await startReview(reviewer, id);
    return id;
  }

  const roundsOf = async (person: TestAgent, id: string) =>
    (await person.get(`/api/v1/cases/${id}/rounds`).expect(200)).body;

  /** Opens a round with three of those who may be asked: reviewer, lead and administrator. */
  async function openRound(id: string): Promise<string> {
    const { candidates } = await roundsOf(reviewer, id);
    const evaluators = candidates
      .filter(({ name }: Evaluation) => !['체험 평가위원', '체험 결재권자'].includes(name))
      .map(({ accountId }: Evaluation) => accountId);
    expect(evaluators).toHaveLength(candidates.length - 2);
    const { version } = await caseOf(reviewer, id);
    const opened = await reviewer.post(`/api/v1/cases/${id}/rounds`).send({ version, evaluators });
    expect([opened.status, opened.body.code]).toEqual([201, undefined]);
    return opened.body.rounds[0].id;
  }

  const act = (person: TestAgent, round: string, what: string, body: object) =>
    person.post(`/api/v1/rounds/${round}/${what}`).send(body);
  const inQueue = async (person: TestAgent, scope: string): Promise<string[]> =>
    (await person.get(`/api/v1/cases?scope=${scope}&limit=100`).expect(200)).body.items.map(
      ({ ideaId }: { ideaId: string }) => ideaId,
    );

  it('from the appointment, told by mail, to one verdict, each blind to the others', async () => {
    const id = await reviewedIdea();
    const round = await openRound(id);
    await mailTo(app, 'lead@nation.example.kr', '심사를 맡으셨습니다');
    expect((await roundsOf(lead, id)).rounds).toMatchObject([
      { number: 1, status: 'open', mostPoints: 100, mean: null, openedBy: '체험 담당자' },
    ]);
    for (const person of [reviewer, lead, administrator])
      expect(await inQueue(person, 'to_score')).toContain(id);

    await act(lead, round, 'scores', scores(full)).expect(200);
    expect([await inQueue(lead, 'to_score'), await inQueue(lead, 'scored')]).toEqual([
      expect.not.arrayContaining([id]),
      expect.arrayContaining([id]),
    ]);
    const seen = (await roundsOf(reviewer, id)).rounds[0];
    expect(seen.evaluations.find(({ name }: Evaluation) => name === '체험 책임자')).toMatchObject({
      status: 'scored',
      scores: null,
      total: null,
      recommends: null,
      remark: null,
    });
    const early = await act(lead, round, 'verdicts', { verdict: 'adopt', remark: '좋습니다.' });
    expect([early.status, early.body.code]).toEqual([409, 'review.round_unfinished']);

    await act(reviewer, round, 'scores', scores({ ...low, scope: 20 })).expect(200);
    await act(reviewer, round, 'scores', scores(low, 'decline')).expect(200);
    await act(administrator, round, 'recusals', { reason: '제안자의 친족입니다.' }).expect(200);
    for (const person of [reviewer, lead]) expect(await inQueue(person, 'all_scored')).toContain(id);
    const done = (await roundsOf(reviewer, id)).rounds[0];
    expect(done.mean).toEqual({
      total: 49.5,
      byCriterion: { feasibility: 13, creativity: 7, efficiency: 10, scope: 10, continuity: 9.5 },
    });
    expect(done.evaluations.map(({ status, total }: Evaluation) => [status, total]).sort()).toEqual([
      ['recused', null],
      ['scored', 24],
      ['scored', 75],
    ]);

    await act(reviewer, round, 'verdicts', {
      verdict: 'adopt',
      remark: '의견이 갈렸으나 채택합니다.',
    }).expect(200);
    expect((await roundsOf(lead, id)).rounds[0]).toMatchObject({
      status: 'closed',
      verdict: 'adopt',
      closedBy: '체험 담당자',
    });
    const late = await act(lead, round, 'scores', scores(low));
    expect([late.status, late.body.code]).toEqual([409, 'review.round_ended']);
    const kinds = await app.query<{ kind: string }>(
      `select kind from ledger.events where subject_id = $1 and kind like 'round.%' order by sequence`,
      [id],
    );
    expect(kinds.map(({ kind }) => kind)).toEqual([
      'round.opened',
      ...['round.scored', 'round.scored', 'round.scored', 'round.recused'],
      'round.closed',
    ]);
  });

  it('holds the decision up until the verdict, and can be held again', async () => {
    const id = await reviewedIdea();
    const first = await openRound(id);
    const allowed = (await caseOf(reviewer, id)).allowed.map(({ name }: { name: string }) => name);
    expect(allowed).not.toContain('adopt');
    const refused = await move(reviewer, id, 'adopt', promise);
    expect([refused.status, refused.body.code]).toEqual([409, 'workflow.condition_failed']);
    for (const [person, given] of [
      [reviewer, low],
      [lead, full],
      [administrator, full],
    ] as const)
      await act(person, first, 'scores', scores(given)).expect(200);
    await act(lead, first, 'verdicts', { verdict: 'decline', remark: '한 번 더 봅시다.' }).expect(200);

    const second = await openRound(id);
    expect((await roundsOf(reviewer, id)).rounds).toMatchObject([
      { id: second, number: 2, status: 'open' },
      { id: first, number: 1, status: 'closed', verdict: 'decline' },
    ]);
    for (const person of [reviewer, lead, administrator])
      await act(person, second, 'scores', scores(full)).expect(200);
    await act(lead, second, 'verdicts', { verdict: 'adopt', remark: '보완되었습니다.' }).expect(200);
    await decide([reviewer, lead], id, 'adopt', promise);
    expect(await caseOf(lead, id)).toMatchObject({ state: 'adopted' });
  });

  it('lets somebody go, asks another, and refuses what does not belong', async () => {
    const id = await reviewedIdea();
    const { candidates } = await roundsOf(reviewer, id);
    const idOf = (name: string): string => candidates.find((one: Evaluation) => one.name === name).accountId;
    const { version } = await caseOf(reviewer, id);
    const open = (evaluators: string[]) =>
      reviewer.post(`/api/v1/cases/${id}/rounds`).send({ version, evaluators });
    const [{ id: stranger }] = (await app.query<{ id: string }>(
      `select id from identity.accounts where sign_in_name = 'citizen@nation.example.kr'`,
    )) as [{ id: string }];
    const unknown = await open([stranger]);
    expect([unknown.status, unknown.body.errors[0]]).toMatchObject([
      422,
      { field: 'evaluators', code: 'review.unknown_evaluator' },
    ]);
    const round = (await open([idOf('체험 책임자')]).expect(201)).body.rounds[0].id;
    const again = await open([idOf('체험 책임자')]);
    expect([again.status, again.body.code]).toEqual([409, 'review.changed']);

    const faulty = await act(lead, round, 'scores', scores({ ...full, scope: 21, honesty: 3 }));
    expect([faulty.status, faulty.body.errors]).toMatchObject([
      422,
      [{ field: 'scores.scope' }, { field: 'scores.honesty' }],
    ]);
    const notAsked = await act(reviewer, round, 'scores', scores(full));
    expect([notAsked.status, notAsked.body.code]).toEqual([403, 'review.not_evaluator']);
    const excusal = { evaluator: idOf('체험 책임자'), reason: '출장 중입니다.' };
    await act(reviewer, round, 'excusals', excusal).expect(200);
    const twice = await act(reviewer, round, 'excusals', excusal);
    expect([twice.status, twice.body.errors[0].field]).toEqual([422, 'evaluator']);
    const nobody = await act(reviewer, round, 'verdicts', { verdict: 'adopt', remark: '빈 심사' });
    expect([nobody.status, nobody.body.code]).toEqual([409, 'review.nobody_scored']);

    await act(reviewer, round, 'appointments', { evaluators: [idOf('체험 책임자')] }).expect(200);
    await act(lead, round, 'scores', scores(full)).expect(200);
    await act(reviewer, round, 'verdicts', { verdict: 'adopt', remark: '혼자 보았습니다.' }).expect(200);
  });

  it('rests while the case is joined to another, and goes on when it comes out; a verdict holds', async () => {
    const path = '/api/v1/workflow-draft';
    const { revision, definition } = (await administrator.get(path)).body;
    for (const known of definition.transitions)
      if (known.name === 'adopt') known.conditions.push({ name: 'round_is_closed' });
    await administrator.put(path).send({ revision, definition }).expect(200);
    await administrator
      .post(`${path}/publications`)
      .send({ revision: revision + 1, note: '심사 뒤 채택' })
      .expect(200);
    const { trackingNumber } = await submitIdea(citizen);
    const id = await reviewedIdea();
    await administrator.post('/api/v1/workflow-versions/2/adoptions').send({}).expect(200);
    const round = await openRound(id);
    const comeAndGo = async () => {
      const fields = { sameAs: [trackingNumber], message: '같은 제안입니다.' };
      expect((await move(reviewer, id, 'close_duplicate', fields)).status).toBe(200);
      expect(await inQueue(lead, 'to_score')).not.toContain(id);
      expect((await move(reviewer, id, 'undo_merge', { message: '다른 제안입니다.' })).status).toBe(200);
    };
    await comeAndGo();
    expect((await roundsOf(lead, id)).rounds).toMatchObject([{ id: round, status: 'open' }]);
    expect(await inQueue(lead, 'to_score')).toContain(id);
    for (const person of [reviewer, lead, administrator])
      await act(person, round, 'scores', scores(full)).expect(200);
    await act(lead, round, 'verdicts', { verdict: 'adopt', remark: '좋습니다.' }).expect(200);
    await comeAndGo();
    await decide([reviewer, lead], id, 'adopt', promise);
    expect((await roundsOf(lead, id)).rounds).toMatchObject([{ id: round, status: 'closed' }]);
  });

  it('is abandoned where another agency inherits the case meanwhile', async () => {
    const { trackingNumber } = await submitIdea(citizen);
    const id = await reviewedIdea();
    const round = await openRound(id);
    const fields = { sameAs: [trackingNumber], message: '같은 제안입니다.' };
    expect((await move(reviewer, id, 'close_duplicate', fields)).status).toBe(200);
    const actor = systemOf(await app.tenantId());
    const pass = (tx: Transaction) =>
      app.api.get(Succession, { strict: false }).pass(tx, actor, [id], { from: 'mois', to: 'moe' });
    await app.api.get(Database, { strict: false }).enter(actor, pass);
    expect((await roundsOf(administrator, id)).rounds).toMatchObject([{ id: round, status: 'abandoned' }]);
    const [found] = await app.query(`select round, agency_code from review.cases where idea_id = $1`, [id]);
    expect(found).toEqual({ round: null, agency_code: 'moe' });
  });

  it('ends where the case goes another way, and does not exist for a town without a rubric', async () => {
    const id = await reviewedIdea();
    const round = await openRound(id);
    await citizen.post(`/api/v1/ideas/${id}/withdrawal`).send({}).expect(204);
    expect((await roundsOf(lead, id)).rounds).toMatchObject([{ id: round, status: 'abandoned' }]);
    expect((await act(lead, round, 'scores', scores(full))).body.code).toBe('review.round_ended');

    const townsman = await app.as('citizen', 'jeonju');
    const townReviewer = await app.as('reviewer', 'jeonju');
    expect((await act(townReviewer, round, 'scores', scores(full))).status).toBe(404);
    const town = await submitIdea(townsman);
    await untilRouted(app, town.id);
    expect(await roundsOf(townReviewer, town.id)).toMatchObject({ rounds: [], isOpenable: false });
  });
});
