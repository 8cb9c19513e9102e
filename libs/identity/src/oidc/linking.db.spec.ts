import { randomUUID } from 'node:crypto';
import { signLink } from '@app/platform';
import type { TestAgent, TestApp } from '../../../../test/support/an-app.js';
import { CLIENT, IdentityProvider } from '../../../../test/support/an-identity-provider.js';
import {
  anAppWithProvider,
  type AppWithProvider,
  aVisitor,
  formTokenOn,
  isIn,
  HANEUL,
  leave,
  linkThere,
  offer,
  settingsFor,
  signInThere,
  wayThere,
  whoIs,
} from '../../../../test/support/at-the-provider.js';
import { passProvider } from '../../../../test/support/pass-provider.js';

let app: TestApp;
let provider: IdentityProvider;
let close: AppWithProvider['close'] | undefined;

beforeAll(async () => {
  ({ app, provider, close } = await anAppWithProvider({ haneul: HANEUL, nuri: {}, garam: {}, byeol: {} }));
});
afterAll(() => close?.());

describe('an account that is there already', () => {
  /** Signed in by cookie. */
  async function aMember(email: string): Promise<TestAgent> {
    const visitor = aVisitor(app);
    await visitor.post('/api/v1/sessions').send({ email, password: 'madang-demo' });
    return visitor;
  }

  async function link(email: string, login: string) {
    const visitor = await aMember(email);
    return { visitor, answer: await linkThere(visitor, login, '/calls') };
  }

  it('is linked while signed in, and found from then on', async () => {
    const { visitor, answer } = await link('citizen@nation.example.kr', 'nuri');
    expect([answer.status, answer.headers.location]).toEqual([303, '/calls']);
    const again = aVisitor(app);
    await signInThere(again, 'nuri');
    expect(await whoIs(again)).toEqual(await whoIs(visitor));
    expect((await visitor.get('/identity')).text).toContain('본인확인을 마쳤습니다');
  });

  it('takes no second identity, and none of another account', async () => {
    const second = await link('citizen@nation.example.kr', 'garam');
    expect([second.answer.status, second.answer.text]).toEqual([
      409,
      expect.stringContaining('이 계정에는 다른 본인확인이'),
    ]);
    const taken = await link('reviewer@nation.example.kr', 'nuri');
    expect([taken.answer.status, taken.answer.text]).toEqual([
      409,
      expect.stringContaining('이미 다른 계정에 연결된'),
    ]);
  });

  it('is not linked by whoever is not signed in any more', async () => {
    const visitor = await aMember('lead@nation.example.kr');
    const _csrf = await formTokenOn(visitor, '/identity');
    const page = await visitor.post('/identity').type('form').send({ _csrf });
    await visitor.delete('/api/v1/sessions/current');
    const answer = await visitor.get(await passProvider(wayThere(page.text), 'garam'));
    expect([answer.status, answer.text]).toEqual([409, expect.stringContaining('이 브라우저에서 시작한')]);
    expect((await visitor.get('/api/v1/sessions/current')).status).toBe(401);
  });

  it('is linked no more once its password is set anew by mail; one that has none stays', async () => {
    const { visitor } = await link('approver@nation.example.kr', 'byeol');
    const finder = aVisitor(app);
    await signInThere(finder, 'byeol', '/calls');
    const { id: accountId } = await whoIs(visitor);
    expect(await whoIs(finder)).toMatchObject({ id: accountId });
    await setAnew(accountId);
    expect(await isIn(finder)).toBe(false);
    const again = aVisitor(app);
    await signInThere(again, 'byeol');
    expect((await whoIs(again)).id).not.toBe(accountId);
    const events = await app.query(
      `select kind from ledger.events where subject_id = $1 and kind like 'account.%linked' order by sequence`,
      [accountId],
    );
    expect(events).toEqual([{ kind: 'account.linked' }, { kind: 'account.unlinked' }]);

    const { id: withoutPassword } = await whoIs(again);
    await setAnew(withoutPassword);
    const back = aVisitor(app);
    await signInThere(back, 'byeol');
    expect((await whoIs(back)).id).toBe(withoutPassword);
  });

  /** By the link of a mail. */
  async function setAnew(accountId: string): Promise<void> {
    const [tenantId, id] = [await app.tenantId(), randomUUID()];
    await app.query(
      `insert into identity.password_resets (tenant_id, id, account_id, asked_at, expires_at)
       values ($1, $2, $3, now(), now() + interval '30 minutes')`,
      [tenantId, id, accountId],
    );
    const token = signLink(app.config.sessionSecret, 'reset', tenantId, id);
    const password = '새벽시장 앞 두 번째 가로등';
    await aVisitor(app).put(`/api/v1/password-resets/${id}`).send({ token, password }).expect(204);
  }

  it('is not linked without the token of our own form', async () => {
    const visitor = await aMember('lead@nation.example.kr');
    expect((await visitor.post('/identity').type('form').send({})).status).toBe(409);
  });
});

describe('signing out', () => {
  it('ends the session here and leads to the provider’s own page', async () => {
    const visitor = aVisitor(app);
    await signInThere(visitor, 'haneul');
    const _csrf = await formTokenOn(visitor, '/my');
    const answer = await visitor.post('/sign-out').type('form').send({ _csrf });
    expect([answer.status, answer.headers.location]).toEqual([303, '/signed-out']);
    expect((await visitor.get('/api/v1/sessions/current')).status).toBe(401);
    const there = /href="([^"]+\/session\/end[^"]*)"/.exec((await visitor.get('/signed-out')).text)![1]!;
    const url = new URL(there.replaceAll('&amp;', '&'));
    expect(Object.fromEntries(url.searchParams)).toEqual({
      client_id: 'madang',
      post_logout_redirect_uri: 'http://localhost/',
    });
    expect((await fetch(url)).status).toBe(200);
  });
});

describe('its settings', () => {
  it('are read by administrators, all but the secret, which is kept encrypted', async () => {
    const administrator = await app.as('administrator');
    const { body } = await administrator.get('/api/v1/identity-provider');
    expect(body).toMatchObject({
      provider: { issuer: provider.issuer, clientId: 'madang', scope: 'openid profile email' },
      redirectUri: 'http://localhost/sign-in/oidc/callback',
    });
    expect(JSON.stringify(body)).not.toContain(CLIENT.client_secret);
    const plain = await app.query(`select 1 from identity.providers p where p::text like '%a-secret-of%'`);
    expect(plain).toEqual([]);
  });

  it('keep their secret unless issuer or client change', async () => {
    const administrator = await app.as('administrator');
    const { clientSecret: _secret, ...rest } = settingsFor(provider);
    const put = (more: object) => administrator.put('/api/v1/identity-provider').send({ ...rest, ...more });
    expect((await put({ nameKo: '새 이름' })).body.provider.nameKo).toBe('새 이름');
    await signInThere(aVisitor(app), 'haneul');
    for (const changed of [{ issuer: 'http://127.0.0.1:1' }, { clientId: 'another' }])
      expect((await put(changed)).body.errors).toEqual([
        expect.objectContaining({ field: 'clientSecret', code: 'identity.secret_needed' }),
      ]);
  });

  it('are each time on the record, as a hash', async () => {
    await offer(app, provider);
    const [last] = await app.query<{ data: object }>(
      `select data from ledger.events where kind = 'provider.changed' order by id desc limit 1`,
    );
    expect(last!.data).toEqual({ settings: expect.stringMatching(/^[0-9a-f]{64}$/), isEnabled: true });
  });
});

describe('a provider that is away', () => {
  it('is told of on the way there and on the way back, and nothing is lost', async () => {
    const away = await IdentityProvider.start(['http://localhost']);
    away.people.set('haneul', provider.people.get('haneul')!);
    await offer(app, away);
    const visitor = aVisitor(app);
    const callback = await passProvider(await leave(visitor, '/calls'), 'haneul');
    await away.close();
    for (const [path, browser] of [
      [callback, visitor],
      ['/sign-in/oidc?next=%2Fcalls', aVisitor(app)],
    ] as const) {
      const { status, text: page } = await browser.get(path);
      expect([status, page]).toEqual([503, expect.stringContaining('인증기관이 응답하지 않습니다')]);
      expect(page).toContain('name="next" value="/calls"');
      expect(page).toContain('name="password"');
    }
    await offer(app, provider);
    await signInThere(aVisitor(app), 'haneul');
  });
});

describe('too many sign-ins from one network', () => {
  it('are asked to wait', async () => {
    const statuses = new Set<number>();
    for (let count = 0; count < 130; count++)
      statuses.add((await aVisitor(app).get('/sign-in/oidc/callback?state=x')).status);
    expect([...statuses]).toEqual([409, 429]);
  });
});
