import type { TestAgent, TestApp } from '../../../../test/support/an-app.js';
import {
  anAppWithProvider,
  type AppWithProvider,
  aVisitor,
  formTokenOn,
  signInThere,
} from '../../../../test/support/at-the-provider.js';
import { signLink } from '@app/platform';
import type { Level } from './assurance.policy.js';

let app: TestApp;
let close: AppWithProvider['close'] | undefined;
let administrator: TestAgent;
let ideaId: string;

const idea = { title: '학교 앞 신호를 길게', improvement: '어르신이 건널 때까지 신호를 늘립니다.' };

beforeAll(async () => {
  const somebody = { name: '정가람', email: 'garam@example.kr', email_verified: true } as const;
  ({ app, close } = await anAppWithProvider({
    verified: somebody,
    reached: { ...somebody, email: 'maru@example.kr', assurance: 'low' },
    unknown: { ...somebody, email_verified: false, assurance: 'low' },
  }));
  administrator = await app.as('administrator');
  ideaId = (await (await app.as('citizen')).post('/api/v1/ideas').send(idea)).body.id;
});
afterAll(() => close?.());

const choose = async (action: string, level: Level): Promise<void> => {
  const answer = await administrator.put(`/api/v1/assurance-levels/${action}`).send({ level });
  expect([answer.status, answer.body.level]).toEqual([200, level]);
};

/** Somebody with a session of this kind. */
async function someone(kind: string): Promise<TestAgent> {
  const visitor = aVisitor(app);
  if (kind === 'guest') return visitor;
  if (kind === 'local') {
    await visitor
      .post('/api/v1/sessions')
      .send({ email: 'citizen@nation.example.kr', password: 'madang-demo' });
    return visitor;
  }
  await signInThere(visitor, kind);
  return visitor;
}

const CONTACT = 'identity.contact_needed';
const IDENTITY = 'identity.verification_needed';
const who = ['guest', 'unknown', 'local', 'reached', 'verified'] as const;

/** What REST answers to each of them, in that order: null where it does what was asked. */
const TABLE: [action: 'submit' | 'support', level: Level, codes: (string | null)[]][] = [
  ['submit', 'anonymous', [null, null, null, null, null]],
  ['submit', 'contact_confirmed', [CONTACT, CONTACT, null, null, null]],
  ['submit', 'identity_verified', [IDENTITY, IDENTITY, IDENTITY, IDENTITY, null]],
  ['support', 'contact_confirmed', ['platform.unauthenticated', CONTACT, null, null, null]],
  ['support', 'identity_verified', ['platform.unauthenticated', IDENTITY, IDENTITY, IDENTITY, null]],
];

describe('levels of assurance', () => {
  afterEach(async () => {
    await choose('submit', 'anonymous');
    await choose('support', 'contact_confirmed');
    await choose('propose_jointly', 'anonymous');
  });

  it('are by themselves what they always were', async () => {
    const { body } = await (await app.as('guest', 'jeonju')).get('/api/v1/assurance-levels');
    expect(body).toEqual([
      {
        action: 'submit',
        level: 'anonymous',
        choices: ['anonymous', 'contact_confirmed', 'identity_verified'],
      },
      { action: 'support', level: 'contact_confirmed', choices: ['contact_confirmed', 'identity_verified'] },
      { action: 'comment', level: 'contact_confirmed', choices: ['contact_confirmed', 'identity_verified'] },
      {
        action: 'propose_jointly',
        level: 'anonymous',
        choices: ['anonymous', 'contact_confirmed', 'identity_verified'],
      },
    ]);
  });

  it.each(TABLE)('to %s, %s: only who reaches it', async (action, level, codes) => {
    await choose(action, level);
    const answers = [];
    for (const kind of who) {
      const visitor = await someone(kind);
      const contact = kind === 'guest' ? { contact: { email: 'guest@example.kr' } } : {};
      const answer =
        action === 'submit'
          ? await visitor.post('/api/v1/ideas').send({ ...idea, ...contact })
          : await visitor.put(`/api/v1/ideas/${ideaId}/support`);
      answers.push(answer.body.code ?? null);
      const isDone = answer.status === 201 || answer.status === 204;
      expect([kind, isDone]).toEqual([kind, codes[who.indexOf(kind)] === null]);
    }
    expect(answers).toEqual(codes);
  });

  it('lead on the site to what is missing, and back', async () => {
    await choose('submit', 'contact_confirmed');
    expect((await aVisitor(app).get('/ideas/new?call=a')).headers.location).toBe(
      '/sign-in?next=%2Fideas%2Fnew%3Fcall%3Da',
    );
    await choose('submit', 'identity_verified');
    const local = await someone('local');
    expect((await local.get('/ideas/new')).headers.location).toBe('/identity?next=%2Fideas%2Fnew');
    const page = await local.get('/identity?next=%2Fideas%2Fnew');
    expect([page.status, page.text]).toEqual([200, expect.stringContaining('한빛인증 본인확인')]);
    const leaving = await aVisitor(app).get('/sign-in/oidc?next=%2Fideas%2Fnew');
    expect(leaving.status).toBe(303);
    expect((await (await someone('verified')).get('/ideas/new')).status).toBe(200);
  });

  it('lose nothing that was written while the level was raised', async () => {
    const local = await someone('local');
    const _csrf = await formTokenOn(local, '/ideas/new');
    await choose('submit', 'identity_verified');
    const answer = await local
      .post('/ideas')
      .type('form')
      .send({ _csrf, ...idea });
    expect(answer.status).toBe(403);
    expect(answer.text).toContain(idea.improvement);
    expect(answer.text).toContain('본인확인을 마친 분만');
  });

  it('lead whoever may not support to the identity page, and back to the idea', async () => {
    await choose('support', 'identity_verified');
    const local = await someone('local');
    const _csrf = await formTokenOn(local, `/ideas/${ideaId}`);
    const answer = await local
      .post(`/ideas/${ideaId}/support`)
      .set('Referer', `http://localhost/ideas/${ideaId}`)
      .type('form')
      .send({ _csrf });
    expect([answer.status, answer.headers.location]).toEqual([
      303,
      `/identity?next=${encodeURIComponent(`/ideas/${ideaId}`)}`,
    ]);
  });

  it('last no longer than the session that proved it', async () => {
    await choose('submit', 'identity_verified');
    const visitor = await someone('verified');
    expect((await visitor.post('/api/v1/ideas').send(idea)).status).toBe(201);
    await visitor.delete('/api/v1/sessions/current');
    expect((await visitor.post('/api/v1/ideas').send(idea)).body.code).toBe(IDENTITY);
  });

  it('are not passed on to another account whose program sends their cookie along', async () => {
    const email = 'reviewer@nation.example.kr';
    const signedIn = await aVisitor(app).post('/api/v1/sessions').send({ email, password: 'madang-demo' });
    const verified = await someone('verified');
    const changed = await verified
      .put('/api/v1/account/password')
      .set('Authorization', `Bearer ${signedIn.body.token}`)
      .send({ present: 'madang-demo', password: '새벽시장 앞 두 번째 가로등' });
    expect(changed.status).toBe(200);
    const sessions = await app.query(
      `select is_federated, is_identity_verified, subject_hash, sid_hash
       from identity.sessions s join identity.accounts a using (tenant_id)
       where a.id = account_id and sign_in_name = $1`,
      [email],
    );
    const nothing = { is_federated: false, is_identity_verified: false, subject_hash: null, sid_hash: null };
    expect(sessions).toEqual([nothing]);
  });

  it('are each on the record', async () => {
    await choose('submit', 'contact_confirmed');
    const events = await app.query<{ data: unknown }>(
      `select data from ledger.events where kind = 'assurance.changed' order by id desc limit 1`,
    );
    expect(events).toEqual([{ data: { action: 'submit', level: 'contact_confirmed' } }]);
  });
});

describe('proposing together', () => {
  /** The author's idea, and the link in the mail to whom they named. */
  async function named(): Promise<{ id: string; path: string; token: string }> {
    const author = await app.as('citizen');
    const { id } = (await author.post('/api/v1/ideas').send(idea)).body;
    const others = [{ name: '이바다', email: 'bada@example.kr', share: 40 }];
    const stated = await author.put(`/api/v1/ideas/${id}/proposers`).send({ others });
    const asked = stated.body.proposers.find(({ isAuthor }: { isAuthor: boolean }) => !isAuthor).id;
    const token = signLink(app.config.sessionSecret, 'propose', await app.tenantId(), asked);
    return { id, path: `/proposals/${asked}`, token };
  }

  afterEach(() => choose('propose_jointly', 'anonymous'));

  it.each<[Level, (string | null)[]]>([
    ['anonymous', [null, null, null, null, null]],
    ['contact_confirmed', [CONTACT, CONTACT, null, null, null]],
    ['identity_verified', [IDENTITY, IDENTITY, IDENTITY, IDENTITY, null]],
  ])('takes %s to agree, and nothing to decline', async (level, codes) => {
    const { path, token } = await named();
    await choose('propose_jointly', level);
    const said = [];
    for (const kind of who) {
      const visitor = await someone(kind);
      const answer = (text: string) => visitor.post(`/api/v1${path}/answers`).send({ token, answer: text });
      said.push((await answer('agreed')).body.code ?? null);
      expect([kind, (await answer('declined')).status]).toEqual([kind, 200]);
    }
    expect(said).toEqual(codes);
  });

  it('takes the same of the author who names others', async () => {
    const { id } = await named();
    await choose('propose_jointly', 'identity_verified');
    const others = [{ name: '이바다', email: 'bada@example.kr', share: 30 }];
    const author = await app.as('citizen');
    const refused = await author.put(`/api/v1/ideas/${id}/proposers`).send({ others });
    expect([refused.status, refused.body.code]).toEqual([403, IDENTITY]);
    const local = await someone('local');
    const page = await local.get(`/ideas/${id}/proposers`);
    expect([page.status, page.headers.location]).toEqual([
      303,
      `/identity?next=${encodeURIComponent(`/ideas/${id}/proposers`)}`,
    ]);
  });

  it('says on the page of the link what is missing, and leads there and back', async () => {
    const { path, token } = await named();
    await choose('propose_jointly', 'identity_verified');
    const address = `${path}?token=${token}`;
    const page = (await aVisitor(app).get(address)).text;
    expect(page).toContain('본인확인을 마쳐야 동의할 수 있습니다');
    expect(page).toContain(`href="/identity?next=${encodeURIComponent(address)}"`);
    expect(page).not.toContain('value="agreed"');
    const verified = await someone('verified');
    const _csrf = await formTokenOn(verified, address);
    const answer = await verified.post(path).type('form').send({ _csrf, token, answer: 'agreed' });
    expect([answer.status, answer.headers.location]).toEqual([303, `${address}&done=answered`]);
  });
});
