import { DueSweep } from '@app/ledger';
import { systemOf } from '@app/platform';
import { anApp, type TestAgent, type TestApp } from '../../../../test/support/an-app.js';
import {
  claim,
  decide,
  linkIn,
  mailTo,
  move,
  startReview,
  untilRouted,
} from '../../../../test/journeys/steps.js';
import { WordsVerification } from './words-verification.service.js';

let app: TestApp;
let administrator: TestAgent;
let reviewer: TestAgent;
let lead: TestAgent;

/** Sessions end unused. */
async function signIn(): Promise<void> {
  [administrator, reviewer, lead] = await Promise.all([
    app.as('administrator'),
    app.as('reviewer'),
    app.as('lead'),
  ]);
}

beforeAll(async () => {
  app = await anApp();
});

afterAll(() => app?.close());
// Each begins at the present day, and so does what comes round each day.
beforeEach(async () => {
  app.clock.reset();
  await signIn();
  await app.query(`update ledger.due set due_at = $1 where kind = 'identity.retention'`, [new Date()]);
});

/** Lets so many days pass, and all that fell due in them happen. */
async function pass(days: number): Promise<void> {
  app.clock.advance({ days });
  const sweep = app.api.get(DueSweep, { strict: false });
  for (let round = 0; round < 20; round++) if ((await sweep.sweep()) === 0) return;
}

/** A guest's idea that was confirmed, and declined. */
async function declined(email: string): Promise<string> {
  const guest = await app.as('guest');
  const contact = { email, name: '두레박' };
  const idea = { title: '재난문자를 쉽게', improvement: '두레박이라고 합니다. 쉬운 말로 씁니다.', contact };
  const { body } = await guest.post('/api/v1/ideas').send(idea);
  const token = linkIn(await mailTo(app, email, '확인'), '/confirm').searchParams.get('token');
  await guest.post(`/api/v1/ideas/${body.id}/confirmation`).send({ token });
  await untilRouted(app, body.id);
  await app.query(`update review.cases set agency_code = 'mois' where idea_id = $1`, [body.id]);
  await startReview(reviewer, body.id);
  const decline = { reason: 'feasibility', reply: '두레박 님, 어렵습니다.', criteria: ['feasibility'] };
  await decide([reviewer, lead], body.id, 'decline', decline);
  return body.id;
}

const personOf = async (id: string) => {
  const [person] = await app.query<{ name: string | null; email: string | null; erased: boolean }>(
    `select name, email, p.erased_at is not null as erased from identity.persons p
     join intake.ideas i on i.person_id = p.id where i.id = $1`,
    [id],
  );
  return person!;
};

const verify = async () =>
  app.api.get(WordsVerification, { strict: false }).verify(systemOf(await app.tenantId()));

describe('what has outlived its months', () => {
  it('goes by itself: the contact of a guest, and not a day before', async () => {
    const id = await declined('durebak@example.kr');
    await pass(729);
    expect(await personOf(id)).toEqual({ name: '두레박', email: 'durebak@example.kr', erased: false });
    await pass(3);
    expect(await personOf(id)).toEqual({ name: null, email: null, erased: true });
    const { body } = await (await app.as('reviewer')).get(`/api/v1/ideas/${id}`);
    // Only the name goes: nobody asked for the words to go.
    expect(body).toMatchObject({ improvement: '[지움]이라고 합니다. 쉬운 말로 씁니다.', isErased: false });
    app.clock.reset();
    await signIn();
    const { rules, sweeps } = (await administrator.get('/api/v1/retention')).body;
    expect(sweeps[0].counts).toMatchObject({ persons: 1 });
    expect(rules).toContainEqual({ kind: 'declined', months: 24, least: 24, law: '국민 제안 규정 §22' });
    expect((await verify()).faults).toEqual([]);
  });

  it('waits while the idea is looked at again, and counts from what is answered then', async () => {
    const id = await declined('mulle@example.kr');
    await pass(720);
    await signIn();
    const why = { reason: 'circumstances-changed', message: '법이 바뀌었습니다.' };
    const reopened = await move(lead, id, 'reopen', why);
    expect([reopened.status, reopened.body.code]).toEqual([200, undefined]);
    await pass(20);
    expect((await personOf(id)).erased).toBe(false);
    await signIn();
    await claim(reviewer, id);
    const committee = { committeeSize: 7, committeeCitizens: 4 };
    await decide([reviewer, lead], id, 'uphold', {
      reason: 'feasibility',
      reply: '어렵습니다.',
      ...committee,
    });
    await pass(700);
    expect((await personOf(id)).erased).toBe(false);
    await pass(40);
    expect((await personOf(id)).erased).toBe(true);
  });

  it('waits as long as administrators say, and never for less than the law', async () => {
    const set = (months: number) => administrator.put('/api/v1/retention/declined').send({ months });
    expect((await set(23)).status).toBe(422);
    expect((await set(36)).status).toBe(200);
    const id = await declined('doran@example.kr');
    await pass(800);
    expect((await personOf(id)).erased).toBe(false);
    await pass(320);
    expect((await personOf(id)).erased).toBe(true);
    const events = await app.query(
      `select data from ledger.events where kind = 'retention.changed' order by sequence`,
    );
    expect(events).toEqual([{ data: { kind: 'declined', months: 36, before: 24 } }]);
  });

  it('is a draft nobody touched for a year, and the record of a look after two', async () => {
    const citizen = await app.as('citizen');
    const { body: draft } = await citizen.post('/api/v1/drafts').send({ title: '언젠가 쓸 글' });
    const { body: idea } = await citizen.post('/api/v1/ideas').send({ title: '가', improvement: '나' });
    await app.query(`update review.cases set agency_code = 'mois' where idea_id = $1`, [idea.id]);
    await reviewer.post(`/api/v1/ideas/${idea.id}/proposer-views`).send({ reason: '전화' });
    const left = async () => [
      (await app.query('select 1 from intake.drafts where id = $1', [draft.id])).length,
      (await app.query('select 1 from identity.accesses')).length,
    ];
    await pass(360);
    expect(await left()).toEqual([1, 1]);
    await pass(8);
    expect(await left()).toEqual([0, 1]);
    await pass(370);
    expect(await left()).toEqual([0, 0]);
  });
});

describe('the verification of words', () => {
  it('finds a text that was changed behind the ledger, and one whose proof was thrown away', async () => {
    const citizen = await app.as('citizen');
    const { body: changed } = await citizen
      .post('/api/v1/ideas')
      .send({ title: '처음', improvement: '그대로' });
    const { body: bare } = await citizen.post('/api/v1/ideas').send({ title: '둘째', improvement: '그대로' });
    expect((await verify()).faults).toEqual([]);
    await app.query(`update intake.ideas set improvement = '고침' where id = $1`, [changed.id]);
    await app.query(`update intake.ideas set salt = null where id = $1`, [bare.id]);
    const { faults } = await verify();
    expect(faults.toSorted((a, b) => a.what.localeCompare(b.what))).toEqual([
      { ideaId: bare.id, what: 'words cannot be held against the ledger' },
      { ideaId: changed.id, what: 'words differ from the ledger' },
    ]);
  });
});
