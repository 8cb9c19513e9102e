import { DueSweep } from '@app/ledger';
import { systemOf } from '@app/platform';
import { eventually } from '../../../../test/support/eventually.js';
import { anApp, type TestAgent, type TestApp } from '../../../../test/support/an-app.js';
import { formTokenOn } from '../../../../test/support/at-the-provider.js';
import { mailTo, submitIdea, untilRouted } from '../../../../test/journeys/steps.js';
import { CommentsVerification } from './comments-verification.service.js';

let app: TestApp;
let citizen: TestAgent, reviewer: TestAgent, lead: TestAgent, administrator: TestAgent, guest: TestAgent;
/** Whoever else has an account. */
let others: TestAgent[];
let ideaId: string;

beforeAll(async () => (app = await anApp()));
afterAll(() => app?.close());
// Sessions end unused, so whoever moved the clock ended them.
beforeEach(async () => {
  await signIn();
  ideaId = (await submitIdea(citizen)).id;
  await untilRouted(app, ideaId);
});

async function signIn(): Promise<void> {
  app.clock.reset();
  [citizen, reviewer, lead, administrator, guest] = await Promise.all([
    app.as('citizen'),
    app.as('reviewer'),
    app.as('lead'),
    app.as('administrator'),
    app.as('guest'),
  ]);
  others = await Promise.all((['evaluator', 'approver'] as const).map((role) => app.as(role)));
}

const say = (person: TestAgent, text: string, parentId?: string) =>
  person.post(`/api/v1/ideas/${ideaId}/comments`).send({ text, ...(parentId && { parentId }) });
const said = async (person: TestAgent, text: string, parentId?: string): Promise<string> => {
  const answer = await say(person, text, parentId);
  expect([answer.status, answer.body.code]).toEqual([201, undefined]);
  return answer.body.id;
};
const listed = async (person = guest, query = '') =>
  (await person.get(`/api/v1/ideas/${ideaId}/comments${query}`)).body;
const report = (person: TestAgent, id: string, ground = 'insult', text?: string) =>
  person.post(`/api/v1/comments/${id}/reports`).send({ ground, text });
const queue = async (person: TestAgent, of = 'waiting') =>
  (await person.get(`/api/v1/moderation/comments?of=${of}`)).body.items as {
    id: string;
    allowed: string[];
    history: { kind: string; by: string | null }[];
  }[];
const queued = async (person: TestAgent, id: string, of?: string) =>
  (await queue(person, of)).find((item) => item.id === id);
const hiding = (id: string) => `/api/v1/moderation/comments/${id}/hiding`;
const codeOf = ({ status, body }: { status: number; body: { code?: string } }) => [status, body.code];
const kindsOf = async (id: string) =>
  (
    await app.query<{ kind: string }>(
      `select kind from ledger.events where subject_id = $1 order by sequence`,
      [id],
    )
  ).map(({ kind }) => kind);
const faults = async () =>
  (await app.api.get(CommentsVerification, { strict: false }).verify(systemOf(await app.tenantId()))).faults;

/** Lets three people report it, so that it is held. */
async function held(id: string): Promise<void> {
  for (const person of [administrator, ...others]) expect((await report(person, id)).status).toBe(204);
}

describe('a report', () => {
  it('is made once, not of one’s own, and with words where the ground says nothing', async () => {
    const id = await said(citizen, '광고');
    expect(codeOf(await report(citizen, id))).toEqual([409, 'intake.report_own']);
    expect((await report(reviewer, id, 'other')).body.errors[0].field).toBe('text');
    for (const _ of ['once', 'pressed twice'])
      expect((await report(reviewer, id, 'other', '알 수 없는 말')).status).toBe(204);
    expect((await kindsOf(id)).filter((kind) => kind === 'comment.reported')).toHaveLength(1);
    expect(codeOf(await report(reviewer, id))).toEqual([409, 'intake.report_twice']);
    expect((await listed()).items[0].state).toBe('shown');
  });

  it('takes a comment from view with two others, and it comes back after thirty days', async () => {
    const id = await said(citizen, '지나친 말');
    await held(id);
    expect((await listed()).items[0]).toMatchObject({ state: 'held', text: null, heldUntil: null });
    expect((await listed(citizen)).items[0]).toMatchObject({
      text: '지나친 말',
      heldUntil: expect.any(String),
    });
    expect((await listed()).count).toBe(0);
    expect(codeOf(await report(lead, id))).toEqual([409, 'intake.comment_not_reportable']);
    await mailTo(app, 'citizen@nation.example.kr', '잠시 가려졌습니다');
    app.clock.advance({ days: 29 });
    await app.api.get(DueSweep, { strict: false }).sweep();
    expect((await listed()).items[0].state).toBe('held');
    app.clock.advance({ days: 1, hours: 1 });
    await eventually(async () => {
      await app.api.get(DueSweep, { strict: false }).sweep();
      expect((await listed()).items[0].state).toBe('shown');
    });
    await signIn();
    expect(await queued(lead, id)).toBeUndefined();
    expect((await kindsOf(id)).slice(-2)).toEqual(['comment.held', 'comment.returned']);
    expect(await faults()).toEqual([]);
  });

  it('of an idea leaves it in view, and ends when it is kept or hidden', async () => {
    const send = (person: TestAgent) =>
      person.post(`/api/v1/ideas/${ideaId}/reports`).send({ ground: 'spam' });
    expect(codeOf(await send(citizen))).toEqual([409, 'intake.report_own']);
    for (const person of [administrator, ...others]) expect((await send(person)).status).toBe(204);
    expect((await guest.get(`/api/v1/ideas/${ideaId}`)).status).toBe(200);
    const mine = async () => {
      const { body } = await reviewer.get('/api/v1/moderation/ideas');
      return body.items.find(({ id }: { id: string }) => id === ideaId);
    };
    expect((await mine()).reports).toHaveLength(3);
    expect((await reviewer.post(`/api/v1/moderation/ideas/${ideaId}/keeping`)).status).toBe(204);
    expect(await mine()).toBeUndefined();
    expect((await send(lead)).status).toBe(204);
    await reviewer.put(`/api/v1/ideas/${ideaId}/hiding`).send({ reason: 'personal-data' });
    expect(await mine()).toBeUndefined();
  });
});

describe('whoever is in charge', () => {
  it('keeps a held comment or hides it, and nobody of another agency does', async () => {
    const elsewhere = await app.ofAgency('moef');
    const id = await said(citizen, '거친 말');
    await held(id);
    expect(await queued(elsewhere, id)).toBeUndefined();
    expect(codeOf(await elsewhere.put(hiding(id)).send({ reason: 'personal-data' }))).toEqual([
      403,
      'intake.comment_not_in_charge',
    ]);
    expect(await queued(reviewer, id)).toMatchObject({ allowed: ['keep', 'hide'], reports: [{}, {}, {}] });
    expect((await reviewer.post(`/api/v1/moderation/comments/${id}/keeping`)).status).toBe(204);
    expect((await listed()).items[0].state).toBe('shown');
    expect(codeOf(await reviewer.post(`/api/v1/moderation/comments/${id}/keeping`))).toEqual([
      409,
      'intake.comment_nothing_open',
    ]);
    expect((await reviewer.put(hiding(id)).send({ reason: 'feasibility' })).status).toBe(422);
    expect((await reviewer.put(hiding(id)).send({ reason: 'personal-data' })).status).toBe(204);
    expect((await listed()).items[0]).toMatchObject({
      state: 'hidden',
      hiddenReason: 'personal-data',
      text: null,
    });
    expect((await reviewer.delete(hiding(id))).status).toBe(204);
    expect((await listed()).items[0]).toMatchObject({ state: 'shown', text: '거친 말' });
    expect(await faults()).toEqual([]);
  });

  it('hears an objection by somebody else, once', async () => {
    const id = await said(citizen, '오해받은 말');
    await reviewer.put(hiding(id)).send({ reason: 'personal-data' });
    await mailTo(app, 'citizen@nation.example.kr', '댓글이 가려졌습니다');
    const object = (text = '제 이름입니다.') =>
      citizen.post(`/api/v1/comments/${id}/objection`).send({ text });
    for (const _ of ['once', 'pressed twice']) expect((await object()).status).toBe(204);
    expect(codeOf(await object('다른 말'))).toEqual([409, 'intake.objection_not_open']);
    // The notice leads where the mail does: there one objects.
    await eventually(async () => {
      const { items } = (await citizen.get('/api/v1/notices')).body;
      expect(items).toContainEqual(expect.objectContaining({ path: `/comments/${id}` }));
    });
    expect(await queued(reviewer, id)).toMatchObject({ objection: '제 이름입니다.', allowed: ['restore'] });
    const refusal = `/api/v1/moderation/comments/${id}/objection-refusal`;
    expect(codeOf(await reviewer.post(refusal))).toEqual([403, 'intake.objection_by_another']);
    expect((await lead.delete(hiding(id))).status).toBe(204);
    expect((await listed(citizen)).items[0]).toMatchObject({ state: 'shown', objection: 'granted' });
    expect(codeOf(await reviewer.put(hiding(id)).send({ reason: 'personal-data' }))).toEqual([
      403,
      'intake.objection_by_another',
    ]);
    const other = await said(citizen, '또 다른 말');
    await reviewer.put(hiding(other)).send({ reason: 'personal-data' });
    app.clock.advance({ days: 31 });
    const late = await (
      await app.as('citizen')
    )
      .post(`/api/v1/comments/${other}/objection`)
      .send({ text: '늦음' });
    expect(codeOf(late)).toEqual([409, 'intake.objection_not_open']);
    await signIn();
    const third = await said(citizen, '셋째 말');
    await reviewer.put(hiding(third)).send({ reason: 'personal-data' });
    await citizen.post(`/api/v1/comments/${third}/objection`).send({ text: '다시 봐 주세요.' });
    expect((await lead.post(`/api/v1/moderation/comments/${third}/objection-refusal`)).status).toBe(204);
    expect(await queued(lead, third)).toBeUndefined();
    const { history } = (await queued(lead, third, 'hidden'))!;
    expect(history.map(({ kind, by }) => [kind, by !== null])).toEqual([
      ['comment.written', false],
      ['comment.hidden', true],
      ['comment.objected', false],
      ['comment.objection_refused', true],
    ]);
    await mailTo(app, 'citizen@nation.example.kr', '이의를 받아들이지 않았습니다');
  });
});

describe('a comment on an idea that went out of view', () => {
  it('is still its author’s, who objects or takes it back, and reads nothing of the idea', async () => {
    const title = '가려질 제안';
    const body = await submitIdea(reviewer, { title, improvement: '곧 보이지 않습니다.' });
    ideaId = body.id;
    const [own, other] = [await said(citizen, '제 말입니다.'), await said(administrator, '남의 말')];
    await lead.put(hiding(own)).send({ reason: 'personal-data' });
    expect((await lead.put(`/api/v1/ideas/${ideaId}/hiding`).send({ reason: 'personal-data' })).status).toBe(
      204,
    );

    const page = await citizen.get(`/comments/${own}`);
    expect([page.status, page.text]).toEqual([200, expect.stringContaining('제 말입니다.')]);
    expect(page.text).not.toContain(title);
    expect(page.text).not.toContain(ideaId);
    expect((await citizen.get(`/comments/${other}`)).status).toBe(404);
    const _csrf = await formTokenOn(citizen, `/comments/${own}`);
    const post = (act: string, text?: string) =>
      citizen.post(`/comments/${own}/${act}`).type('form').send({ _csrf, text });
    expect((await post('objection')).status).toBe(422);
    expect((await post('objection', '제 이름입니다.')).headers.location).toBe(
      `/comments/${own}?done=objected`,
    );
    expect((await post('take-back')).headers.location).toBe('/my?done=taken_back');
    expect((await citizen.get('/my?done=taken_back')).text).toContain('댓글을 지웠습니다.');
    expect((await citizen.get(`/comments/${own}`)).status).toBe(404);
  });
});
