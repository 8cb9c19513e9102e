import { AccountsService } from '@app/identity';
import { DueSweep } from '@app/ledger';
import { systemOf } from '@app/platform';
import { eventually } from '../../../../test/support/eventually.js';
import { anApp, type TestAgent, type TestApp } from '../../../../test/support/an-app.js';
import { submitIdea, untilRouted } from '../../../../test/journeys/steps.js';
import { CommentsVerification } from './comments-verification.service.js';

let app: TestApp;
let citizen: TestAgent, reviewer: TestAgent, administrator: TestAgent, guest: TestAgent;
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
  [citizen, reviewer, administrator, guest] = await Promise.all([
    app.as('citizen'),
    app.as('reviewer'),
    app.as('administrator'),
    app.as('guest'),
  ]);
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

describe('a comment', () => {
  it('is for members, plain, short, without a resident number, and its writers are told apart unnamed', async () => {
    expect(codeOf(await say(guest, '안녕'))).toEqual([401, 'platform.unauthenticated']);
    expect((await say(citizen, ' ')).status).toBe(422);
    expect((await say(citizen, '가'.repeat(2_001))).status).toBe(422);
    const number = await say(citizen, '제 번호는 900101-1234567');
    expect([number.status, number.body.errors[0].field]).toEqual([422, 'text']);
    await said(citizen, '제가 낸 제안입니다.');
    await said(reviewer, '담당 부서입니다.');
    await said(citizen, '고맙습니다.');
    expect((await listed()).items).toMatchObject([
      { speaker: 1, role: 'proposer', agencyCode: null, text: '제가 낸 제안입니다.', isMine: false },
      { speaker: 2, role: 'official', agencyCode: 'mois' },
      { speaker: 1, role: 'proposer' },
    ]);
    expect((await guest.get(`/api/v1/ideas/${ideaId}`)).body.comments).toBe(3);
    expect(JSON.stringify(await listed())).not.toContain('account');
  });

  it('takes answers, which take none, and thirty at the most', async () => {
    const id = await said(citizen, '처음');
    const reply = await said(reviewer, '답', id);
    expect((await say(citizen, '답의 답', reply)).body.errors[0].code).toBe('intake.no_answer_here');
    for (let count = 1; count < 30; count++) await said(citizen, `답 ${count}`, id);
    expect((await say(citizen, '서른하나', id)).body.errors[0].code).toBe('intake.too_many_answers');
    expect((await listed()).items[0].replies).toHaveLength(30);
  });

  it('comes page by page from either end, none twice and none left out', async () => {
    const ids: string[] = [];
    for (let count = 0; count < 5; count++) ids.push(await said(citizen, `${count}`));
    for (const [sort, expected] of [
      ['oldest', ids],
      ['newest', ids.toReversed()],
    ] as const) {
      const seen: string[] = [];
      for (let after: string | null = ''; after !== null;) {
        const page = await listed(guest, `?sort=${sort}&limit=2${after && `&after=${after}`}`);
        seen.push(...page.items.map(({ id }: { id: string }) => id));
        after = page.next;
      }
      expect(seen).toEqual(expected);
    }
  });

  it('is written once for a key, and by fifty at once without a number lost', async () => {
    const key = 'comment-key-0000001';
    const send = (text: string) =>
      citizen.post(`/api/v1/ideas/${ideaId}/comments`).set('Idempotency-Key', key).send({ text });
    const [first, second] = [await send('한 번'), await send('한 번')];
    expect(second.body).toEqual(first.body);
    expect((await send('다른 말')).status).toBe(422);
    await Promise.all(Array.from({ length: 50 }, (_, at) => say(at % 2 ? citizen : reviewer, `${at}`)));
    expect((await listed()).count).toBe(51);
    expect(await faults()).toEqual([]);
  });

  it('is edited for fifteen minutes and taken back at any time, by its author alone', async () => {
    const id = await said(citizen, '오타');
    const edit = (person: TestAgent, text: string) => person.put(`/api/v1/comments/${id}`).send({ text });
    expect((await edit(reviewer, '남의 말')).status).toBe(403);
    expect((await edit(citizen, '고침')).body).toMatchObject({
      text: '고침',
      allowed: expect.arrayContaining(['edit']),
    });
    app.clock.advance({ hours: 0.26 });
    expect(codeOf(await edit(citizen, '늦음'))).toEqual([409, 'intake.comment_edit_over']);
    app.clock.reset();
    await said(reviewer, '답', id);
    expect((await reviewer.delete(`/api/v1/comments/${id}`)).status).toBe(403);
    expect((await citizen.delete(`/api/v1/comments/${id}`)).status).toBe(204);
    const { items, count } = await listed(citizen);
    expect([count, items[0].state, items[0].text, items[0].replies.length]).toEqual([1, 'gone', null, 1]);
    expect(codeOf(await citizen.delete(`/api/v1/comments/${id}`))).toEqual([404, 'intake.comment_not_found']);
    const alone = await said(citizen, '혼자');
    await citizen.delete(`/api/v1/comments/${alone}`);
    expect((await listed()).items).toHaveLength(1);
    expect(await kindsOf(id)).toEqual(['comment.written', 'comment.edited', 'comment.taken_back']);
    expect(await faults()).toEqual([]);
  });

  it('is not for ideas that are withheld, hidden or of a call without, nor where it was turned off', async () => {
    const read = await administrator.get('/api/v1/comment-rules');
    expect(read.body).toEqual({ isOn: true, reportsToHold: 3, closedCalls: [], version: 0 });
    const change = (rules: object) =>
      administrator.put('/api/v1/comment-rules').send({ ...read.body, ...rules });
    expect((await citizen.put('/api/v1/comment-rules').send(read.body)).status).toBe(403);
    expect((await change({ closedCalls: ['nothing'] })).body.errors[0].code).toBe(
      'intake.comment_call_unknown',
    );
    expect((await change({ isOn: false })).body).toMatchObject({ isOn: false, version: 1 });
    expect(codeOf(await change({ isOn: true }))).toEqual([409, 'intake.comment_rules_changed']);
    expect(codeOf(await say(citizen, '닫힘'))).toEqual([409, 'intake.comments_closed']);
    expect((await listed()).closedBy).toBe('off');
    expect((await change({ version: 1 })).status).toBe(200);
    await said(citizen, '열림');
    await reviewer.put(`/api/v1/ideas/${ideaId}/hiding`).send({ reason: 'personal-data' });
    expect((await guest.get(`/api/v1/ideas/${ideaId}/comments`)).status).toBe(404);
    expect(codeOf(await say(citizen, '가림'))).toEqual([409, 'intake.comments_closed']);
    ideaId = (await submitIdea(citizen, { title: '비공개', improvement: '나만', isWithheld: true })).id;
    expect(codeOf(await say(citizen, '비공개'))).toEqual([409, 'intake.comments_closed']);
    expect(await listed(citizen)).toEqual({ items: [], next: null, count: 0, closedBy: 'withheld' });
  });
});

describe('a person who is forgotten', () => {
  it('takes their comments along, and their name out of those of others', async () => {
    const [email, password] = ['soram@example.kr', 'madang-comments-2026'];
    const account = { email, name: '소람달', password, roles: ['citizen' as const] };
    await app.api.get(AccountsService, { strict: false }).open(await app.tenantId(), account);
    const { body: session } = await guest.post('/api/v1/sessions').send({ email, password });
    const auth = { authorization: `Bearer ${session.token}` };
    const idea = { title: '가로등', improvement: '골목에 가로등을 놓습니다.' };
    ideaId = (await guest.post('/api/v1/ideas').set(auth).send(idea)).body.id;
    const path = `/api/v1/ideas/${ideaId}/comments`;
    const mine = await guest.post(path).set(auth).send({ text: '제 생각입니다.' });
    const alone = await guest.post(path).set(auth).send({ text: '혼잣말입니다.' });
    const reply = await said(citizen, '소람달 님 말씀이 맞습니다.', mine.body.id);
    const elsewhere = await report(reviewer, alone.body.id, 'off-topic');
    expect(elsewhere.status).toBe(204);
    expect((await guest.post('/api/v1/own-data/erasure').set(auth).send({})).status).toBeLessThan(300);
    app.clock.advance({ days: 8 });
    const sweep = app.api.get(DueSweep, { strict: false });
    await eventually(async () => {
      await sweep.sweep();
      const { items, count } = await listed();
      expect([count, items.length]).toEqual([1, 1]);
      expect(items[0]).toMatchObject({ id: mine.body.id, state: 'gone', text: null });
      expect(items[0].replies).toMatchObject([{ id: reply, text: '[지움] 님 말씀이 맞습니다.' }]);
    });
    app.clock.reset();
    const rows = await app.query(`select account_id, text from intake.comments where id = any($1::uuid[])`, [
      [mine.body.id, alone.body.id],
    ]);
    expect(rows).toEqual([
      { account_id: null, text: '' },
      { account_id: null, text: '' },
    ]);
    expect(await faults()).toEqual([]);
  });
});
