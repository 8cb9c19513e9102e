import request from 'supertest';
import { signLink } from '@app/platform';
import { hosts, type TestApp } from '../../../../test/support/an-app.js';
import type { IdentityProvider } from '../../../../test/support/an-identity-provider.js';
import { anAppWithProvider, type AppWithProvider } from '../../../../test/support/at-the-provider.js';
import { passProvider } from '../../../../test/support/pass-provider.js';

let app: TestApp;
let provider: IdentityProvider;
let close: AppWithProvider['close'] | undefined;
/** What each kind looks like, of real ones that are valid where they are due. */
const tokens: Record<string, string> = {};
let ideaId: string;
let pendingId: string, proposalId: string;
let resetId: string;
let invitationId: string;
let visitId: string;

const idea = { title: '학교 앞 신호를 길게', improvement: '신호를 늘립니다.' };
const KEY = 'key-of-a-request-1234567890';

beforeAll(async () => {
  ({ app, provider, close } = await anAppWithProvider({ haneul: {} }));
  const reviewer = request.agent(app.url).set('Host', hosts.nation);
  const signedIn = await reviewer
    .post('/api/v1/sessions')
    .send({ email: 'reviewer@nation.example.kr', password: 'madang-demo' });
  tokens.session = signedIn.body.token;
  const end = new Date(Date.now() + 86_400_000 * 30).toISOString().slice(0, 10);
  const issued = await reviewer
    .post('/api/v1/api-tokens')
    .send({ name: '통계', scopes: ['cases:read'], expiresOn: end });
  tokens.api = issued.body.token;

  const guest = request.agent(app.url).set('Host', hosts.nation);
  const pending = await guest
    .post('/api/v1/ideas')
    .set('Idempotency-Key', KEY)
    .send({ ...idea, contact: { email: 'guest@example.kr' } });
  pendingId = pending.body.id;
  const citizen = await app.as('citizen');
  const ofCitizen = await citizen
    .post('/api/v1/api-tokens')
    .send({ name: '동네 앱', scopes: ['ideas:write'], expiresOn: end });
  tokens.citizensApi = ofCitizen.body.token;
  ideaId = (await citizen.post('/api/v1/ideas').send(idea)).body.id;
  const others = [{ name: '이바다', email: 'bada@example.kr', share: 40 }];
  expect((await citizen.put(`/api/v1/ideas/${ideaId}/proposers`).send({ others })).status).toBe(200);
  const [asked] = await app.query<{ id: string }>(
    `select id from intake.joint_proposers where idea_id = $1 and not is_author`,
    [ideaId],
  );
  proposalId = asked!.id;
  const tenantId = await app.tenantId();
  tokens.idempotency = KEY;
  tokens.confirm = signLink(app.config.sessionSecret, 'confirm', tenantId, pendingId);
  tokens.own = signLink(app.config.sessionSecret, 'own', tenantId, ideaId);
  tokens.propose = signLink(app.config.sessionSecret, 'propose', tenantId, proposalId);
  await guest.post('/api/v1/password-resets').send({ email: 'lead@nation.example.kr' });
  resetId = (await app.query<{ id: string }>(`select id from identity.password_resets`))[0]!.id;
  tokens.reset = signLink(app.config.sessionSecret, 'reset', tenantId, resetId);
  const administrator = await app.as('administrator');
  const invited = await administrator
    .post('/api/v1/invitations')
    .send({ email: 'new@example.kr', roles: ['reviewer'], agencyCode: 'mois' });
  invitationId = invited.body.id;
  tokens.invite = signLink(app.config.sessionSecret, 'invite', tenantId, invitationId);
  const [visit] = await app.query<{ id: string }>(
    `insert into identity.visits (tenant_id, id, account_id, reason, began_at, ends_at)
     select tenant_id, gen_random_uuid(), id, '확인', now(), now() + interval '1 hour'
     from identity.accounts where sign_in_name = 'auditor@nation.example.kr' returning id`,
  );
  visitId = visit!.id;
  tokens.visit = signLink(app.config.sessionSecret, 'visit', tenantId, visitId);
  const page = await guest.get('/sign-in');
  tokens.form = /name="_csrf" value="([^"]+)"/.exec(page.text)![1]!;
  const leaving = await guest.get('/sign-in/oidc');
  tokens.browser = /madang-sign-in=([^;]+)/.exec(String(leaving.headers['set-cookie']))![1]!;
  const callback = new URL(await passProvider(leaving.headers.location!, 'haneul'), 'http://localhost');
  tokens.code = callback.searchParams.get('code')!;
  tokens.state = callback.searchParams.get('state')!;
  tokens.logout = await provider.signOut({ sub: 'haneul' });
  tokens.nonce = new URL(leaving.headers.location!).searchParams.get('nonce')!;
});
afterAll(() => close?.());

const ask = () => request(app.url);
const readAs = (path: string, token: string) =>
  ask().get(path).set('Host', hosts.nation).set('Authorization', `Bearer ${token}`);

/** Places where a token is taken, which kinds they take, and whether this one was let in. */
const places: Record<string, { takes: string[]; isLetIn: (token: string) => Promise<boolean> }> = {
  'a session as a bearer': {
    takes: ['session'],
    isLetIn: async (token) => {
      const answer = await readAs('/api/v1/sessions/current', token);
      return answer.status === 200;
    },
  },
  'a program at a route of its scope': {
    takes: ['api', 'session'],
    isLetIn: async (token) => {
      const answer = await readAs('/api/v1/cases', token);
      return answer.status === 200;
    },
  },
  'a program that sends ideas': {
    takes: ['citizensApi', 'session'],
    isLetIn: async (token) => {
      const answer = await ask()
        .post('/api/v1/ideas')
        .set('Host', hosts.nation)
        .set('Authorization', `Bearer ${token}`)
        .send(idea);
      return answer.status === 201;
    },
  },
  'a session as a cookie': {
    takes: ['session'],
    isLetIn: async (token) => {
      const answer = await ask()
        .get('/api/v1/cases')
        .set('Host', hosts.nation)
        .set('Cookie', `madang=${token}`);
      return answer.status === 200;
    },
  },
  'what a provider tells of a sign-out': {
    takes: ['logout'],
    isLetIn: async (token) => {
      const answer = await ask()
        .post('/sign-in/oidc/back-channel')
        .set('Host', hosts.nation)
        .type('form')
        .send({ logout_token: token });
      return answer.status === 200;
    },
  },
  'a session as a cookie over TLS': {
    takes: ['session'],
    isLetIn: async (token) => {
      const answer = await ask()
        .get('/api/v1/cases')
        .set('Host', hosts.nation)
        .set('Cookie', `__Host-madang=${token}`);
      return answer.status === 200;
    },
  },
  'a basic password': {
    takes: [],
    isLetIn: async (token) => {
      const answer = await ask().get('/api/v1/cases').set('Host', hosts.nation).auth('reviewer', token);
      return answer.status === 200;
    },
  },
  'a password': {
    takes: [],
    isLetIn: async (token) => {
      const answer = await ask()
        .post('/api/v1/sessions')
        .set('Host', hosts.nation)
        .send({ email: `${token.slice(0, 8)}@nation.example.kr`, password: token });
      return answer.status === 201;
    },
  },
  'the link that shows one’s own idea': {
    takes: ['own'],
    isLetIn: async (token) => {
      const answer = await ask().get(`/api/v1/ideas/${ideaId}`).query({ token }).set('Host', hosts.nation);
      return answer.body.isMine === true;
    },
  },
  'the link that asks to propose together': {
    takes: ['propose'],
    isLetIn: async (token) => {
      const answer = await ask()
        .get(`/api/v1/proposals/${proposalId}`)
        .query({ token })
        .set('Host', hosts.nation);
      return answer.status === 200;
    },
  },
  'the link to a new password': {
    takes: ['reset'],
    isLetIn: async (token) =>
      (await ask().get(`/password-reset/${resetId}`).query({ token }).set('Host', hosts.nation)).status ===
      200,
  },
  'the link of an invitation': {
    takes: ['invite'],
    isLetIn: async (token) =>
      (await ask().get(`/invitations/${invitationId}`).query({ token }).set('Host', hosts.nation)).status ===
      200,
  },
  'the address of a visit': {
    takes: ['visit'],
    isLetIn: async (token) => {
      const answer = await ask()
        .post(`/api/v1/visits/${visitId}/sessions`)
        .set('Host', hosts.nation)
        .send({ token });
      return answer.status === 201;
    },
  },
  'the form token of a page': {
    takes: ['form'],
    isLetIn: async (token) => {
      const page = await ask().get('/sign-in').set('Host', hosts.nation);
      const cookie = String(page.headers['set-cookie']).split(';')[0]!;
      const own = /name="_csrf" value="([^"]+)"/.exec(page.text)![1]!;
      const answer = await ask()
        .post('/sign-out')
        .set('Host', hosts.nation)
        .set('Cookie', cookie)
        .type('form')
        .send({ _csrf: token === tokens.form ? own : token });
      return answer.status === 303;
    },
  },
  'the state of a sign-in': {
    takes: [],
    isLetIn: async (token) => comesBack({ state: token, code: tokens.code! }, tokens.browser!),
  },
  'the code of a sign-in, with a state that is due no more': {
    takes: [],
    isLetIn: async (token) => comesBack({ state: 'x'.repeat(43), code: token }, tokens.browser!),
  },
  'the cookie of a sign-in': {
    takes: [],
    isLetIn: async (token) => comesBack({ state: tokens.state!, code: tokens.code! }, token),
  },
  'the link that confirms an idea': {
    takes: ['confirm'],
    isLetIn: async (token) => {
      const answer = await ask()
        .post(`/api/v1/ideas/${pendingId}/confirmation`)
        .set('Host', hosts.nation)
        .send({ token });
      return answer.status < 300;
    },
  },
};

async function comesBack(query: Record<string, string>, browser: string): Promise<boolean> {
  const answer = await ask()
    .get('/sign-in/oidc/callback')
    .query({ ...query, iss: provider.issuer })
    .set('Host', hosts.nation)
    .set('Cookie', `madang-sign-in=${browser}`);
  return answer.status === 303;
}

const KINDS = [
  'session',
  'api',
  'citizensApi',
  'confirm',
  'own',
  'propose',
  'reset',
  'invite',
  'visit',
  'idempotency',
  'form',
  'code',
  'logout',
  'nonce',
  'state',
  'browser',
];
/** What a place of a sign-in takes: tried last and alone, since the sign-in is over then. */
const DUE: Record<string, string> = {
  'the state of a sign-in': 'state',
  'the cookie of a sign-in': 'browser',
};

describe('a token of one kind', () => {
  it('is there, of every kind', () => {
    expect(Object.keys(tokens).toSorted()).toEqual(KINDS.toSorted());
    expect(Object.values(tokens).every((token) => token.length > 16)).toBe(true);
  });

  it.each(Object.entries(places))(
    'in the place of %s is let in only where it is due',
    async (name, place) => {
      const others = KINDS.filter((kind) => kind !== DUE[name]);
      // The one that is due comes last: it may be good for one use.
      const order = others.toSorted(
        (a, b) => Number(place.takes.includes(a)) - Number(place.takes.includes(b)),
      );
      const letIn: string[] = [];
      for (const kind of order) if (await place.isLetIn(tokens[kind]!)) letIn.push(kind);
      expect(letIn.toSorted()).toEqual(place.takes);
    },
  );

  it('was valid all the while: the sign-in still ends where it began', async () => {
    expect(await comesBack({ state: tokens.state!, code: tokens.code! }, tokens.browser!)).toBe(true);
  });
});
