import { generateKeyPair, UnsecuredJWT } from 'jose';
import { hosts, type TestAgent, type TestApp } from '../../../../test/support/an-app.js';
import type { IdentityProvider } from '../../../../test/support/an-identity-provider.js';
import {
  anAppWithProvider,
  type AppWithProvider,
  aVisitor,
  HANEUL,
  isIn,
  linkThere,
  settingsFor,
  signInThere,
} from '../../../../test/support/at-the-provider.js';
import { type Cookies, signOutThere } from '../../../../test/support/pass-provider.js';

let app: TestApp;
let provider: IdentityProvider;
let close: AppWithProvider['close'] | undefined;

beforeAll(async () => {
  const people = { haneul: HANEUL, bada: {}, citizen: {} };
  ({ app, provider, close } = await anAppWithProvider(people, { isReached: true }));
});
afterAll(() => close?.());
afterEach(() => app.clock.reset());

async function signedIn(login: string, cookies?: Cookies): Promise<TestAgent> {
  const visitor = aVisitor(app);
  await signInThere(visitor, login, '', cookies);
  return visitor;
}

/** What the site answers the provider. */
const tell = (token: string, host: string = hosts.nation) =>
  aVisitor(app)
    .post('/sign-in/oidc/back-channel')
    .set('Host', host)
    .type('form')
    .send({ logout_token: token });

describe('signing out at the provider', () => {
  it('ends the session that was begun from there, and no other', async () => {
    const [here, there]: [Cookies, Cookies] = [new Map(), new Map()];
    const [one, other] = [await signedIn('haneul', here), await signedIn('haneul', there)];
    const bada = await signedIn('bada');
    await signOutThere(provider.issuer, here);
    expect([await isIn(one), await isIn(other), await isIn(bada)]).toEqual([false, true, true]);
    await signOutThere(provider.issuer, there);
    expect([await isIn(other), await isIn(bada)]).toEqual([false, true]);
  });

  it('leaves a session that the same person began with a password', async () => {
    const byPassword = aVisitor(app);
    await byPassword
      .post('/api/v1/sessions')
      .send({ email: 'citizen@nation.example.kr', password: 'madang-demo' });
    expect((await linkThere(byPassword, 'citizen')).status).toBe(303);
    const cookies: Cookies = new Map();
    const byProvider = await signedIn('citizen', cookies);
    await signOutThere(provider.issuer, cookies);
    expect([await isIn(byPassword), await isIn(byProvider)]).toEqual([true, false]);
  });

  it('ends all that a person began there, where the token names nobody’s session', async () => {
    const [one, other, bada] = [await signedIn('haneul'), await signedIn('haneul'), await signedIn('bada')];
    const answer = await tell(await provider.signOut({ sub: 'haneul' }));
    expect([answer.status, answer.headers['cache-control']]).toEqual([200, 'no-store']);
    expect([await isIn(one), await isIn(other), await isIn(bada)]).toEqual([false, false, true]);
  });

  it('ends a session whose own there was never told, with the person’s', async () => {
    const visitor = await signedIn('haneul');
    await app.query(`update identity.sessions set sid_hash = null`);
    expect((await tell(await provider.signOut({ sid: 'another' }))).status).toBe(200);
    expect(await isIn(visitor)).toBe(true);
    expect((await tell(await provider.signOut({ sub: 'haneul', sid: 'another' }))).status).toBe(200);
    expect(await isIn(visitor)).toBe(false);
  });

  it('works while the provider is not offered any more', async () => {
    const visitor = await signedIn('haneul');
    const administrator = await app.as('administrator');
    const put = (isEnabled: boolean) =>
      administrator.put('/api/v1/identity-provider').send({ ...settingsFor(provider), isEnabled });
    await put(false);
    expect((await tell(await provider.signOut({ sub: 'haneul' }))).status).toBe(200);
    await put(true);
    expect(await isIn(visitor)).toBe(false);
  });
});

describe('a logout token', () => {
  const now = (): number => Math.floor(Date.now() / 1_000);
  const sub = 'haneul';

  it.each<[string, () => Promise<string>]>([
    ['of another key', async () => provider.signOut({ sub }, (await generateKeyPair('RS256')).privateKey)],
    ['of another issuer', () => provider.signOut({ sub, iss: 'http://localhost:1' })],
    ['for another client', () => provider.signOut({ sub, aud: 'somebody-else' })],
    ['of an hour ago', () => provider.signOut({ sub, iat: now() - 3_600, exp: now() + 60 })],
    ['of tomorrow', () => provider.signOut({ sub, iat: now() + 86_400, exp: now() + 90_000 })],
    ['that ran out', () => provider.signOut({ sub, iat: now() - 300, exp: now() - 120 })],
    ['without an hour', () => provider.signOut({ sub, iat: undefined })],
    ['with a nonce', () => provider.signOut({ sub, nonce: 'x' })],
    ['without its event', () => provider.signOut({ sub, events: {} })],
    ['without an id', () => provider.signOut({ sub, jti: undefined })],
    ['of nobody', () => provider.signOut({})],
    ['that is no token', async () => 'x'],
    ['that is empty', async () => ''],
    [
      'that nobody signed',
      async () => {
        const [, claims] = (await provider.signOut({ sub })).split('.');
        const told = JSON.parse(Buffer.from(claims!, 'base64url').toString()) as object;
        return new UnsecuredJWT({ ...told }).encode();
      },
    ],
  ])('%s is refused and ends nothing', async (_what, make) => {
    const visitor = await signedIn('haneul');
    const answer = await tell(await make());
    expect([answer.status, answer.body.code, answer.body.error]).toEqual([
      400,
      'identity.logout_not_accepted',
      'invalid_request',
    ]);
    expect(await isIn(visitor)).toBe(true);
  });

  it('is taken once', async () => {
    const token = await provider.signOut({ sub });
    expect((await tell(token)).status).toBe(200);
    const visitor = await signedIn('haneul');
    expect([(await tell(token)).status, await isIn(visitor)]).toEqual([400, true]);
  });

  it('is worth nothing to a tenant without this provider', async () => {
    const visitor = await signedIn('haneul');
    expect((await tell(await provider.signOut({ sub }), hosts.jeonju)).status).toBe(400);
    expect(await isIn(visitor)).toBe(true);
  });

  it('leaves no name of the person behind', async () => {
    await tell(await provider.signOut({ sub: 'somebody-by-name', sid: 'a-session-by-name' }));
    const kept = await app.query(
      `select 1 from identity.sessions s where s::text ~ 'by-name'
       union all select 1 from identity.logout_tokens l where l::text ~ 'by-name'`,
    );
    expect(kept).toEqual([]);
  });

  it('may be sent again where the provider’s keys could not be read', async () => {
    const visitor = await signedIn('bada');
    const token = await provider.signOut({ sub: 'bada' });
    await provider.close();
    const answer = await tell(token);
    expect([answer.status, answer.body.code, await isIn(visitor)]).toEqual([
      503,
      'identity.provider_unreachable',
      true,
    ]);
  });
});
