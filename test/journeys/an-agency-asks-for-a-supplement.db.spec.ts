import { anApp, type TestAgent, type TestApp } from '../support/an-app.js';
import { eventually } from '../support/eventually.js';
import { aPdf } from '../support/good-files.js';
import { caseOf, mailTo, move, submitIdea, untilRouted } from './steps.js';

const asked = {
  reason: 'fixable-defect',
  message: '어느 재난문자를 말하는지 보기를 하나 들어 주세요.',
  respondBy: '2026-03-20',
};

describe('an agency asks for a supplement', () => {
  let app: TestApp;
  let citizen: TestAgent;
  let reviewer: TestAgent;
  beforeAll(async () => {
    app = await anApp();
    citizen = await app.as('citizen');
    reviewer = await app.as('reviewer');
  });
  afterAll(() => app.close());

  async function askedIdea(): Promise<string> {
    app.clock.set('2026-03-02T01:00:00Z');
    const { id } = await submitIdea(citizen);
    await untilRouted(app, id);
    app.clock.set('2026-03-05T01:00:00Z');
    expect((await move(reviewer, id, 'request_supplement', asked)).status).toBe(200);
    return id;
  }

  it('the clock stands, the proposer answers, and the time is given back', async () => {
    const id = await askedIdea();
    const waiting = (await citizen.get(`/api/v1/ideas/${id}`)).body;
    expect(waiting).toMatchObject({
      state: 'supplement_requested',
      dueOn: '2026-04-02',
      clockStoppedOn: '2026-03-05',
    });
    expect(waiting.clocks).toMatchObject([
      { code: 'decision', stoppedAt: expect.stringContaining('2026-03-05'), endedAt: null },
      { code: 'supplement', party: 'proposer', dueOn: '2026-03-20', stoppedAt: null, endedAt: null },
    ]);
    expect(waiting.allowed).toContain('supply_supplement');

    app.clock.set('2026-03-12T01:00:00Z');
    const text = '지난 여름 호우 때 온 문자입니다.';
    expect((await citizen.post(`/api/v1/ideas/${id}/supplements`).send({ text })).status).toBe(201);
    const supplied = (await citizen.get(`/api/v1/ideas/${id}`)).body;
    // Seven days stood still: 2 April becomes 9 April 2026.
    expect(supplied).toMatchObject({ state: 'received', dueOn: '2026-04-09', clockStoppedOn: null });
    expect(supplied.revisions).toMatchObject([{ number: 1, text }]);
    // A form that is pressed twice says it once.
    const again = (words: string) => citizen.post(`/api/v1/ideas/${id}/supplements`).send({ text: words });
    expect((await again(text)).status).toBe(201);
    expect((await citizen.get(`/api/v1/ideas/${id}`)).body.revisions).toHaveLength(1);
    const more = await again('더 드릴 말씀이 있습니다.');
    expect([more.status, more.body.code]).toEqual([409, 'workflow.not_from_here']);
  });

  it('by mistake, and takes the request back: the month goes on, and the proposer is told why', async () => {
    const id = await askedIdea();
    app.clock.set('2026-03-06T01:00:00Z');
    expect((await move(reviewer, id, 'recall_supplement')).body.errors).toMatchObject([
      { field: 'fields.message' },
    ]);
    const message = '다른 제안에 드릴 말씀이었습니다.';
    expect((await move(reviewer, id, 'recall_supplement', { message })).status).toBe(200);
    const { body } = await citizen.get(`/api/v1/ideas/${id}`);
    // One day stood still: 2 April becomes 3 April 2026.
    expect(body).toMatchObject({ state: 'received', dueOn: '2026-04-03', clockStoppedOn: null });
    expect(body.clocks).toMatchObject([{ code: 'decision', stoppedAt: null }, { code: 'supplement' }]);
    expect(body.clocks[1].endedAt).not.toBeNull();
    await mailTo(app, 'citizen@nation.example.kr', '보완 요구 거두기');
    expect((await move(reviewer, id, 'recall_supplement', { message })).body.code).toBe(
      'workflow.not_from_here',
    );
    expect((await move(reviewer, id, 'request_supplement', asked)).status).toBe(200);
  });

  it('with a file, which stands beside the answer for whoever reads it', async () => {
    const id = await askedIdea();
    const added = await citizen.post('/api/v1/attachments').attach('files', aPdf(), '보기.pdf');
    const attachments = [added.body[0].id as string];
    const supply = (person: TestAgent, files: string[]) =>
      person.post(`/api/v1/ideas/${id}/supplements`).send({ text: '붙입니다.', attachments: files });
    const gone = await supply(citizen, ['01a1fd28-c02d-765c-a18a-62b4efdddbe6']);
    expect([gone.status, gone.body.errors[0].field]).toEqual([422, 'attachments']);
    expect((await supply(citizen, attachments)).status).toBe(201);
    const { body } = await reviewer.get(`/api/v1/ideas/${id}`);
    expect(body.attachments).toEqual([]);
    expect(body.revisions[0].attachments).toMatchObject([{ id: attachments[0], name: '보기.pdf' }]);
    const guest = await app.as('guest');
    expect((await guest.get(`/api/v1/attachments/${attachments[0]}`)).status).toBe(200);
    const [event] = await app.query<{ files: { id: string; hash: string }[] }>(
      `select data -> 'files' as files from ledger.events where subject_id = $1 and kind = 'idea.supplemented'`,
      [id],
    );
    expect(event!.files).toEqual([{ id: attachments[0], hash: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
  });

  it('nobody but the proposer answers', async () => {
    const id = await askedIdea();
    const guest = await app.as('guest');
    const answer = await guest.post(`/api/v1/ideas/${id}/supplements`).send({ text: '제가 썼습니다' });
    expect([answer.status, answer.body.code]).toEqual([403, 'intake.not_the_proposer']);
  });

  it('without an answer it is closed, with the reason, once its last day has passed and not before', async () => {
    const id = await askedIdea();
    const close = () =>
      move(reviewer, id, 'close_unsupplemented', {
        reason: asked.reason,
        message: '보완이 없어 종결합니다.',
      });
    app.clock.set('2026-03-20T14:59:00Z');
    expect((await caseOf(reviewer, id)).allowed.map(({ name }: { name: string }) => name)).not.toContain(
      'close_unsupplemented',
    );
    expect((await close()).body).toMatchObject({
      status: 409,
      code: 'workflow.condition_failed',
      condition: 'clock_has_run_out',
    });
    app.clock.set('2026-03-20T15:00:01Z');
    const closed = await close();
    expect(closed.body).toMatchObject({ state: 'closed' });
    expect((await caseOf(reviewer, id)).allowed).toEqual([]);
  });

  it('and what was joined to the one that is closed goes on by itself, with the day it had', async () => {
    const id = await askedIdea();
    const { trackingNumber } = await caseOf(reviewer, id);
    app.clock.set('2026-03-06T01:00:00Z');
    const later = await submitIdea(await app.ofAgency('moe'));
    await untilRouted(app, later.id);
    const { state, dueOn } = await caseOf(reviewer, later.id);
    const join = (one: { id: string }) =>
      move(reviewer, one.id, 'close_duplicate', { sameAs: [trackingNumber], message: '같은 제안입니다.' });
    expect((await join(later)).status).toBe(200);
    app.clock.set('2026-03-20T15:00:01Z');
    const message = '보완이 없어 종결합니다.';
    const closed = await move(reviewer, id, 'close_unsupplemented', { reason: asked.reason, message });
    expect(closed.body).toMatchObject({ state: 'closed' });
    await eventually(async () => expect((await caseOf(reviewer, later.id)).state).toBe(state));
    expect(await caseOf(reviewer, later.id)).toMatchObject({ dueOn, clockStoppedOn: null, isSettled: false });
    await eventually(async () => {
      const told = await app.query<{ template: string }>(
        `select m.template from notifications.messages m join ledger.events e on e.id = m.event_id
         where e.subject_id = $1 and e.data ->> 'partedFrom' = $2`,
        [later.id, id],
      );
      expect(told.map(({ template }) => template)).toContain('moved');
    });
    // Each counts as an idea of its own again, and nothing more joins what ended without an answer.
    expect((await reviewer.get(`/api/v1/ideas/${id}/links`)).body).toMatchObject({ joinedCount: 0 });
    const refused = await join(later);
    expect([refused.status, refused.body.code]).toEqual([422, 'review.merge_into_closed']);
  });

  it.each([
    ['today', '2026-03-05'],
    ['more than ninety days away', '2026-06-04'],
  ])('nobody is asked to answer by a day that is %s', async (_, respondBy) => {
    app.clock.set('2026-03-05T01:00:00Z');
    const { id } = await submitIdea(citizen);
    await untilRouted(app, id);
    const refused = await move(reviewer, id, 'request_supplement', { ...asked, respondBy });
    expect([refused.status, refused.body.errors[0].field]).toEqual([422, 'fields.respondBy']);
  });

  it('on the eighth day it is too late to ask', async () => {
    app.clock.set('2026-03-02T01:00:00Z');
    const { id } = await submitIdea(citizen);
    await untilRouted(app, id);
    app.clock.set('2026-03-10T01:00:00Z');
    const late = await move(reviewer, id, 'request_supplement', asked);
    expect(late.body).toMatchObject({
      status: 409,
      code: 'workflow.condition_failed',
      condition: 'within_days_of_opening',
    });
  });
});
