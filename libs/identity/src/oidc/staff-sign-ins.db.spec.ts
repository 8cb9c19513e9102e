import type { TestAgent, TestApp } from '../../../../test/support/an-app.js';
import {
  type Authenticator,
  anAuthenticator,
  setUpFactor,
} from '../../../../test/support/an-authenticator.js';
import type { IdentityProvider } from '../../../../test/support/an-identity-provider.js';
import {
  anAppWithProvider,
  type AppWithProvider,
  aVisitor,
  formTokenOn,
  isIn,
  leave,
  linkThere,
} from '../../../../test/support/at-the-provider.js';
import { passProvider } from '../../../../test/support/pass-provider.js';

let app: TestApp;
let provider: IdentityProvider;
let close: AppWithProvider['close'] | undefined;
let authenticator: Authenticator;

beforeAll(async () => {
  ({ app, provider, close } = await anAppWithProvider({ lead: {}, chief: {} }, { isReached: true }));
  const lead = await linked('lead', 'lead');
  ({ authenticator } = await setUpFactor(app, lead.token));
  // An administrator in earnest, who must have a factor and has none yet.
  await linked('administrator', 'chief');
  await app.query(
    `update identity.accounts set is_demo = false where sign_in_name = 'administrator@nation.example.kr'`,
  );
});
afterAll(() => close?.());
afterEach(() => app.clock.reset());

/** A member of staff who linked their account while signed in with a password. */
async function linked(role: string, login: string): Promise<{ visitor: TestAgent; token: string }> {
  const visitor = aVisitor(app);
  const signedIn = await visitor
    .post('/api/v1/sessions')
    .send({ email: `${role}@nation.example.kr`, password: 'madang-demo' });
  expect((await linkThere(visitor, login)).status).toBe(303);
  return { visitor, token: signedIn.body.token };
}

async function comeBack(login: string): Promise<{ visitor: TestAgent; to: string | undefined }> {
  const visitor = aVisitor(app);
  const answer = await visitor.get(await passProvider(await leave(visitor, '/console/tokens'), login));
  expect(answer.status).toBe(303);
  return { visitor, to: answer.headers.location };
}

const proofs = () =>
  app.query<{ federated: boolean; verified: boolean }>(
    `select is_federated as federated, is_identity_verified as verified from identity.sessions s
     join identity.accounts a on a.tenant_id = s.tenant_id and a.id = s.account_id
     where a.roles && '{lead,administrator}' and s.pending is null and s.subject_hash is not null`,
  );

describe('staff who sign in at the provider', () => {
  it('are told to the console’s page by what it is called', async () => {
    const { body } = await aVisitor(app).get('/api/v1/identity-provider/offer');
    expect(body).toEqual({ provider: { nameKo: '한빛인증', nameEn: 'Hanbit' } });
    expect((await aVisitor(app, 'jeonju').get('/api/v1/identity-provider/offer')).body).toEqual({
      provider: null,
    });
  });

  it('show their second factor then, and only then are in', async () => {
    const { visitor, to } = await comeBack('lead');
    expect([to, await isIn(visitor)]).toEqual(['/sign-in/code?next=%2Fconsole%2Ftokens', false]);
    expect((await visitor.get('/api/v1/cases')).status).toBe(401);
    const _csrf = await formTokenOn(visitor, to!);
    const send = (code: string) =>
      visitor.post('/sign-in/code').type('form').send({ _csrf, code, next: '/console/tokens' });
    expect((await send('000000')).status).toBe(422);
    expect(await isIn(visitor)).toBe(false);
    app.clock.advance({ hours: 0.02 });
    const done = await send(authenticator.code());
    expect([done.status, done.headers.location]).toEqual([303, '/console/tokens']);
    expect((await visitor.get('/api/v1/cases')).status).toBe(200);
    expect(await proofs()).toEqual([{ federated: true, verified: true }]);
    // The clock of the token is the provider's.
    app.clock.reset();
    await tellSignOut('lead');
    expect(await isIn(visitor)).toBe(false);
  });

  it('are not let in by the code once they signed out there between the steps', async () => {
    const { visitor } = await comeBack('lead');
    await tellSignOut('lead');
    app.clock.advance({ hours: 0.04 });
    const code = authenticator.code();
    expect((await visitor.post('/api/v1/sessions/code').send({ code })).status).toBe(401);
  });

  it('set up a factor first where they must have one, and stay known as they came', async () => {
    const { visitor, to } = await comeBack('chief');
    expect([to, await isIn(visitor)]).toEqual(['/second-factor?next=%2Fconsole%2Ftokens', false]);
    const page = (await visitor.get(to!)).text;
    const secret = /<code[^>]*>([A-Z2-7 ]{32,})<\/code>/.exec(page)![1]!.replaceAll(' ', '');
    const _csrf = /name="_csrf" value="([^"]+)"/.exec(page)![1]!;
    const code = anAuthenticator(app, secret).code();
    const enrolled = await visitor.post('/second-factor').type('form').send({ _csrf, code });
    expect([enrolled.status, await isIn(visitor)]).toEqual([200, true]);
    expect(await proofs()).toEqual([{ federated: true, verified: true }]);
    await tellSignOut('chief');
    expect(await isIn(visitor)).toBe(false);
  });
});

async function tellSignOut(sub: string): Promise<void> {
  const answer = await aVisitor(app)
    .post('/sign-in/oidc/back-channel')
    .type('form')
    .send({ logout_token: await provider.signOut({ sub }) });
  expect(answer.status).toBe(200);
}
