import { anApp, type TestAgent, type TestApp } from '../support/an-app.js';
import {
  caseOf,
  dayIn,
  move,
  prepare,
  promise,
  sign,
  startReview,
  submitIdea,
  untilRouted,
} from './steps.js';

const declined = { reason: 'feasibility', reply: '지금의 장비로는 어렵습니다.' };

describe('a lead signs what a reviewer prepared', () => {
  let app: TestApp;
  let citizen: TestAgent;
  let reviewer: TestAgent;
  let lead: TestAgent;
  beforeAll(async () => {
    app = await anApp();
    [citizen, reviewer, lead] = await Promise.all([app.as('citizen'), app.as('reviewer'), app.as('lead')]);
  });
  afterAll(() => app.close());

  async function reviewedIdea(): Promise<string> {
    const { id } = await submitIdea(citizen);
    await untilRouted(app, id);
    await startReview(reviewer, id);
    return id;
  }

  const waiting = async (person: TestAgent): Promise<string[]> =>
    (await person.get('/api/v1/approvals').expect(200)).body.map(({ id }: { id: string }) => id);

  it('nothing happens before, everything at the signature', async () => {
    const id = await reviewedIdea();
    const before = await caseOf(reviewer, id);
    const approval = await prepare(reviewer, id, 'adopt', promise);
    const prepared = await caseOf(lead, id);
    expect(prepared).toMatchObject({
      state: 'under_review',
      version: before.version + 1,
      reply: null,
      promisedOn: null,
      approval: {
        id: approval,
        transition: 'adopt',
        fields: promise,
        preparedBy: '체험 담당자',
        isMine: false,
        isSignable: true,
      },
    });
    expect((await citizen.get(`/api/v1/ideas/${id}`)).body).toMatchObject({
      state: 'under_review',
      reply: null,
    });
    expect(await waiting(lead)).toContain(approval);

    expect(await sign(lead, approval)).toEqual([
      { id: approval, isSigned: true, code: null, messages: null },
    ]);
    const signed = await caseOf(lead, id);
    expect(signed).toMatchObject({ state: 'adopted', isSettled: true, approval: null, ...promise });
    expect(signed.timeline.at(-1)).toMatchObject({
      kind: 'adopt',
      preparedBy: '체험 담당자',
      signedBy: '체험 책임자',
    });
    expect(await waiting(lead)).not.toContain(approval);
    expect(await sign(lead, approval)).toMatchObject([{ isSigned: false, code: 'review.not_waiting' }]);
  });

  it('never one’s own, and only with the role for it', async () => {
    const id = await reviewedIdea();
    const ofReviewer = await prepare(reviewer, id, 'adopt', promise);
    expect((await caseOf(reviewer, id)).approval).toMatchObject({ isMine: true, isSignable: false });
    expect(await sign(reviewer, ofReviewer)).toMatchObject([
      { isSigned: false, code: 'review.own_preparation' },
    ]);
    await reviewer
      .post(`/api/v1/approvals/${ofReviewer}/returns`)
      .send({ remark: '다시 씁니다.' })
      .expect(204);

    const ofLead = await prepare(lead, id, 'decline', declined);
    expect(await sign(lead, ofLead)).toMatchObject([{ isSigned: false, code: 'review.own_preparation' }]);
    expect(await sign(reviewer, ofLead)).toMatchObject([
      { isSigned: false, code: 'workflow.role_not_allowed' },
    ]);
    expect(await caseOf(lead, id)).toMatchObject({ state: 'under_review', approval: { id: ofLead } });
  });

  it('several at once, each for itself', async () => {
    const ids = [await reviewedIdea(), await reviewedIdea(), await reviewedIdea()];
    const first = await prepare(reviewer, ids[0]!, 'adopt', promise);
    const own = await prepare(lead, ids[1]!, 'decline', declined);
    const last = await prepare(reviewer, ids[2]!, 'decline', declined);
    const unknown = '0190a000-0000-7000-8000-000000000000';
    expect(await sign(lead, first, own, unknown, last)).toMatchObject([
      { id: first, isSigned: true },
      { id: own, isSigned: false, code: 'review.own_preparation' },
      { id: unknown, isSigned: false, code: 'review.approval_not_found' },
      { id: last, isSigned: true },
    ]);
    const states = await Promise.all(ids.map(async (id) => (await caseOf(lead, id)).state));
    expect(states).toEqual(['adopted', 'under_review', 'not_adopted']);
  });

  it('what is returned can be prepared again', async () => {
    const id = await reviewedIdea();
    const first = await prepare(reviewer, id, 'adopt', promise);
    const twice = await move(reviewer, id, 'decline', declined);
    expect([twice.status, twice.body.code]).toEqual([409, 'review.already_prepared']);
    await lead.post(`/api/v1/approvals/${first}/returns`).send({ remark: '날짜가 이릅니다.' }).expect(204);
    const again = await lead.post(`/api/v1/approvals/${first}/returns`).send({ remark: '한 번 더' });
    expect([again.status, again.body.code]).toEqual([409, 'review.not_waiting']);

    const second = await prepare(reviewer, id, 'adopt', { ...promise, promisedOn: dayIn(270) });
    expect(await sign(lead, first, second)).toMatchObject([{ isSigned: false }, { isSigned: true }]);
    expect(await caseOf(lead, id)).toMatchObject({ state: 'adopted', promisedOn: dayIn(270) });
    const events = await app.query<{ kind: string }>(
      `select kind from ledger.events where subject_id = $1 and kind in ('case.prepared', 'case.returned')`,
      [id],
    );
    expect(events).toHaveLength(3);
  });

  it('a case that goes another way leaves nothing to sign', async () => {
    const id = await reviewedIdea();
    const approval = await prepare(reviewer, id, 'adopt', promise);
    await citizen.post(`/api/v1/ideas/${id}/withdrawal`).send({}).expect(204);
    expect(await waiting(lead)).not.toContain(approval);
    expect(await sign(lead, approval)).toMatchObject([{ isSigned: false, code: 'review.not_waiting' }]);
    expect(await caseOf(lead, id)).toMatchObject({ state: 'withdrawn', approval: null });
  });

  it('not what has become impossible since: a promise for a day that has come', async () => {
    const id = await reviewedIdea();
    const soon = new Date(app.clock.now().getTime() + 2 * 86_400_000).toISOString().slice(0, 10);
    const approval = await prepare(reviewer, id, 'adopt', { ...promise, promisedOn: soon });
    app.clock.advance({ days: 4 });
    lead = await app.as('lead');
    expect(await sign(lead, approval)).toMatchObject([
      { isSigned: false, code: 'workflow.condition_failed' },
    ]);
    expect(await caseOf(lead, id)).toMatchObject({ state: 'under_review', approval: { id: approval } });
  });
});
