import { hosts, type TestAgent, type TestApp } from '../../../../test/support/an-app.js';
import type { IdentityProvider } from '../../../../test/support/an-identity-provider.js';
import {
  anAppWithProvider,
  type AppWithProvider,
  aVisitor,
  HANEUL,
  leave,
  offer,
  settingsFor,
  signInThere,
  whoIs,
} from '../../../../test/support/at-the-provider.js';
import { passProvider } from '../../../../test/support/pass-provider.js';

let app: TestApp;
let provider: IdentityProvider;
let close: AppWithProvider['close'] | undefined;

beforeAll(async () => {
  const people = {
    haneul: HANEUL,
    bada: { name: '이바다', assurance: 'low' },
    // An address that a local account has already.
    thief: { email: 'citizen@nation.example.kr', email_verified: true, assurance: 'low' },
  } as const;
  ({ app, provider, close } = await anAppWithProvider(people, { tenants: ['nation', 'jeonju'] }));
});
afterAll(() => close?.());

const TEXTS = {
  not_begun: '이 브라우저에서 시작한 로그인이 아니거나',
  not_accepted: '인증기관의 답을 확인하지 못해',
  cancelled: '인증기관에서 로그인을 마치지 않았습니다',
};

async function expectRefused(
  visitor: TestAgent,
  callback: string,
  code: keyof typeof TEXTS,
): Promise<string> {
  const answer = await visitor.get(callback);
  expect([answer.status, answer.text]).toEqual([409, expect.stringContaining(TEXTS[code])]);
  expect((await visitor.get('/api/v1/sessions/current')).status).toBe(401);
  return answer.text;
}

async function signIn(login: string, next = '', visitor = aVisitor(app)): Promise<TestAgent> {
  await signInThere(visitor, login, next);
  return visitor;
}

describe('a sign-in at the identity provider', () => {
  it('asks with PKCE, a state and a nonce, for the scopes of the tenant', async () => {
    const asked = Object.fromEntries(new URL(await leave(aVisitor(app))).searchParams);
    expect(asked).toEqual({
      ...{ client_id: 'madang', response_type: 'code', scope: 'openid profile email' },
      ...{ redirect_uri: 'http://localhost/sign-in/oidc/callback', code_challenge_method: 'S256' },
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      state: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
    });
  });

  it('makes a citizen’s account the first time, and finds it again', async () => {
    const first = await whoIs(await signIn('haneul', '/ideas/new?call=a'));
    expect(first).toMatchObject({ name: '김하늘', roles: ['citizen'], agencyCode: null });
    expect(await whoIs(await signIn('haneul'))).toEqual(first);
    const linked = await app.query(
      `select data from ledger.events where kind = 'account.linked' and subject_id = $1`,
      [first.id],
    );
    expect(linked).toEqual([{ data: { isNew: true } }]);
  });

  it('makes one account for somebody who comes twice at once', async () => {
    const [one, other] = await Promise.all([signIn('bada'), signIn('bada')]);
    expect((await whoIs(one)).id).toBe((await whoIs(other)).id);
  });

  it('makes another account in another tenant', async () => {
    const here = await whoIs(await signIn('haneul'));
    const there = await whoIs(await signIn('haneul', '', aVisitor(app, 'jeonju')));
    expect(there).toMatchObject({ name: '김하늘' });
    expect(there.id).not.toBe(here.id);
  });

  it('gives nobody the account that has their address', async () => {
    const citizen = (await (await app.as('citizen')).get('/api/v1/sessions/current')).body;
    expect((await whoIs(await signIn('thief'))).id).not.toBe(citizen.id);
  });

  it('keeps of the identifier a keyed hash only', async () => {
    const columns = await app.query<{ place: string }>(
      `select format('%s.%s', table_schema, table_name) as place from information_schema.tables
       where table_schema in ('identity', 'ledger') and table_type = 'BASE TABLE'`,
    );
    expect(columns.length).toBeGreaterThan(8);
    for (const { place } of columns) {
      const found = await app.query(`select 1 from ${place} t where t::text like '%CI-haneul%'`);
      expect([place, found]).toEqual([place, []]);
    }
    expect((await app.query(`select 1 from identity.subjects`)).length).toBeGreaterThan(2);
  });

  it('leads back to no other site', async () => {
    for (const next of ['https://elsewhere.example/', '//elsewhere.example', '/\\elsewhere.example']) {
      const visitor = aVisitor(app);
      const answer = await visitor.get(await passProvider(await leave(visitor, next), 'haneul'));
      expect(answer.headers.location).toBe('/my');
    }
  });

  it('is not offered where it is switched off', async () => {
    const administrator = await app.as('administrator');
    const off = { ...settingsFor(provider), isEnabled: false };
    await administrator.put('/api/v1/identity-provider').send(off);
    const [page, leaving] = [await aVisitor(app).get('/sign-in'), await aVisitor(app).get('/sign-in/oidc')];
    await offer(app, provider);
    expect([page.text.includes('한빛인증'), leaving.status]).toEqual([false, 404]);
    expect((await aVisitor(app).get('/sign-in')).text).toContain('한빛인증');
  });
});

describe('a sign-in that is not as it began', () => {
  it('is refused a second time', async () => {
    const visitor = aVisitor(app);
    const callback = await passProvider(await leave(visitor), 'haneul');
    await visitor.get(callback);
    await visitor.delete('/api/v1/sessions/current');
    await expectRefused(visitor, callback, 'not_begun');
  });

  it('is refused with another state', async () => {
    const visitor = aVisitor(app);
    const callback = await passProvider(await leave(visitor), 'haneul');
    await expectRefused(visitor, callback.replace(/state=.{8}/, 'state=xxxxxxxx'), 'not_begun');
    await expectRefused(visitor, callback.replace(/state=[^&]+/, ''), 'not_begun');
  });

  it('is refused in another browser, and goes on in the one that began it', async () => {
    const [visitor, other] = [aVisitor(app), aVisitor(app)];
    const callback = await passProvider(await leave(visitor), 'haneul');
    await leave(other);
    await expectRefused(other, callback, 'not_begun');
    expect((await visitor.get(callback)).headers.location).toBe('/my');
  });

  it('is refused in another tenant', async () => {
    const visitor = aVisitor(app);
    const callback = await passProvider(await leave(visitor), 'haneul');
    visitor.set('Host', hosts.jeonju);
    await expectRefused(visitor, callback, 'not_begun');
  });

  it('is refused after ten minutes', async () => {
    const visitor = aVisitor(app);
    const callback = await passProvider(await leave(visitor), 'haneul');
    app.clock.advance({ hours: 0.17 });
    await expectRefused(visitor, callback, 'not_begun');
  });

  it('is refused with another nonce, and the page to go to is kept', async () => {
    const visitor = aVisitor(app);
    const callback = await passProvider(await leave(visitor, '/calls'), 'haneul');
    await app.query(`update identity.sign_in_attempts set nonce = 'another'`);
    const page = await expectRefused(visitor, callback, 'not_accepted');
    expect(page).toContain('href="/sign-in/oidc?next=%2Fcalls"');
    expect(page).toContain('name="next" value="/calls"');
  });

  it('is refused with the code of another sign-in, because its verifier is another', async () => {
    const [victim, thief] = [aVisitor(app), aVisitor(app)];
    const stolen = await passProvider(await leave(victim), 'haneul');
    const own = await passProvider(await leave(thief), 'bada');
    const code = /code=([^&]+)/.exec(stolen)![1]!;
    await expectRefused(thief, own.replace(/code=[^&]+/, `code=${code}`), 'not_accepted');
  });

  it('is refused with a code that was used', async () => {
    const visitor = aVisitor(app);
    const used = await passProvider(await leave(visitor), 'haneul');
    await visitor.get(used);
    const again = aVisitor(app);
    const fresh = await passProvider(await leave(again), 'haneul');
    const code = /code=([^&]+)/.exec(used)![1]!;
    await expectRefused(again, fresh.replace(/code=[^&]+/, `code=${code}`), 'not_accepted');
  });

  it('is refused with a code that is over', async () => {
    provider.codeLastsS = 1;
    const visitor = aVisitor(app);
    const callback = await passProvider(await leave(visitor), 'haneul');
    provider.codeLastsS = 60;
    await new Promise((resolve) => setTimeout(resolve, 2_100));
    await expectRefused(visitor, callback, 'not_accepted');
  });

  it('is told so where the person gave up', async () => {
    const visitor = aVisitor(app);
    const callback = await passProvider(await leave(visitor), null);
    await expectRefused(visitor, callback, 'cancelled');
  });

  it('is told so where a closed account comes', async () => {
    const { id } = await whoIs(await signIn('bada'));
    await app.query(`update identity.accounts set disabled_at = now() where id = $1`, [id]);
    const visitor = aVisitor(app);
    const answer = await visitor.get(await passProvider(await leave(visitor), 'bada'));
    await app.query(`update identity.accounts set disabled_at = null where id = $1`, [id]);
    expect([answer.status, answer.text]).toEqual([403, expect.stringContaining('사용이 중지된 계정')]);
  });
});
