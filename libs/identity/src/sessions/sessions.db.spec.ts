import { createHash } from 'node:crypto';
import request from 'supertest';
import { anApp, hosts, type TestApp, type TestTenant } from '../../../../test/support/an-app.js';

const PATH = '/api/v1/sessions';
const CHROME = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/141.0.0.0 Safari/537.36';

let app: TestApp;
beforeAll(async () => {
  app = await anApp({ worker: false });
});
afterAll(() => app?.close());
afterEach(() => app.clock.reset());

interface Signed {
  token: string;
  cookie: string;
}

async function signIn(who: string, tenant: TestTenant = 'nation', cookie = ''): Promise<Signed> {
  const answer = await request(app.url)
    .post(PATH)
    .set({ Host: hosts[tenant], 'User-Agent': CHROME, ...(cookie && { Cookie: cookie }) })
    .send({ email: `${who}@${tenant}.example.kr`, password: 'madang-demo' });
  expect(answer.status).toBe(201);
  return { token: answer.body.token, cookie: answer.headers['set-cookie']![0]!.split(';')[0]! };
}

const ask = (token: string, method: 'get' | 'delete', path: string, tenant: TestTenant = 'nation') =>
  request(app.url)
    [method](`${PATH}${path}`)
    .set({ Host: hosts[tenant], Authorization: `Bearer ${token}` });
const isIn = async (token: string, tenant: TestTenant = 'nation'): Promise<boolean> =>
  (await ask(token, 'get', '/current', tenant)).status === 200;

describe('a session', () => {
  it.each([
    ['reviewer', 0.45, 0.6],
    ['administrator', 0.45, 0.6],
    ['citizen', 1.9, 2.1],
  ])('of a %s lasts while it is used, and ends unused', async (who, used, unused) => {
    const { token } = await signIn(who);
    for (let times = 0; times < 3; times++) {
      app.clock.advance({ hours: used });
      expect(await isIn(token)).toBe(true);
    }
    app.clock.advance({ hours: unused });
    expect(await isIn(token)).toBe(false);
  });

  it.each([
    ['reviewer', 12],
    ['citizen', 24],
  ])('of a %s ends after %i hours however much it is used', async (who, hours) => {
    const { token } = await signIn(who);
    for (let passed = 0; passed < hours - 0.4; passed += 0.4) {
      expect(await isIn(token)).toBe(true);
      app.clock.advance({ hours: 0.4 });
    }
    app.clock.advance({ hours: 0.4 });
    expect(await isIn(token)).toBe(false);
  });

  it('is a new one at each sign-in, and the one the browser had before ends', async () => {
    const first = await signIn('lead');
    const second = await signIn('lead', 'nation', first.cookie);
    expect(second.token).not.toBe(first.token);
    expect([await isIn(first.token), await isIn(second.token)]).toEqual([false, true]);
  });

  it('ends at once when the account is disabled', async () => {
    const { token } = await signIn('lead');
    const disable = (at: string) =>
      app.query(
        `update identity.accounts set disabled_at = ${at} where sign_in_name = 'lead@nation.example.kr'`,
      );
    await disable('now()');
    try {
      expect(await isIn(token)).toBe(false);
    } finally {
      await disable('null');
    }
  });

  it('is of one tenant: no host, header or copied row lends it to another', async () => {
    const { token, cookie } = await signIn('administrator');
    expect(await isIn(token, 'jeonju')).toBe(false);
    const under = await request(app.url)
      .get(`${PATH}/current`)
      .set({ Host: 'localhost', 'Madang-Tenant': 'jeonju', Cookie: cookie });
    expect(under.status).toBe(401);
    const [nation, jeonju] = [await app.tenantId('nation'), await app.tenantId('jeonju')];
    const hash = createHash('sha256').update(`${nation}/${token}`).digest();
    const copied = await app.query(
      `insert into identity.sessions
         (tenant_id, id, token_hash, account_id, created_at, expires_at, seen_at, idle_ends_at, device)
       select $2, id, token_hash, (select id from identity.accounts where tenant_id = $2 limit 1),
         created_at, expires_at, seen_at, idle_ends_at, device
       from identity.sessions where tenant_id = $1 and token_hash = $3 returning id`,
      [nation, jeonju, hash],
    );
    expect(copied).toHaveLength(1);
    expect(await isIn(token, 'jeonju')).toBe(false);
  });
});

describe('one’s own sessions', () => {
  it('are listed with the device, and ended one by one or all others', async () => {
    const [a, b, c] = [await signIn('citizen'), await signIn('citizen'), await signIn('citizen')];
    const listed = (await ask(a.token, 'get', '')).body as {
      id: string;
      device: string;
      isCurrent: boolean;
    }[];
    expect(listed.filter(({ isCurrent }) => isCurrent)).toHaveLength(1);
    expect(listed[0]!.device).toBe('Chrome, Windows');
    const ofB = (await ask(b.token, 'get', '')).body.find(
      ({ isCurrent }: { isCurrent: boolean }) => isCurrent,
    );
    expect((await ask(a.token, 'delete', `/${ofB.id}`)).status).toBe(204);
    expect([await isIn(a.token), await isIn(b.token), await isIn(c.token)]).toEqual([true, false, true]);
    expect((await ask(a.token, 'delete', '/others')).status).toBe(204);
    expect([await isIn(a.token), await isIn(c.token)]).toEqual([true, false]);
    expect((await ask(a.token, 'get', '')).body).toHaveLength(1);
  });

  it('are nobody else’s to end', async () => {
    const [citizen, reviewer] = [await signIn('citizen'), await signIn('reviewer')];
    const [own] = (await ask(citizen.token, 'get', '')).body;
    const answer = await ask(reviewer.token, 'delete', `/${own.id}`);
    expect([answer.status, answer.body.code]).toEqual([404, 'identity.session_not_found']);
    expect(await isIn(citizen.token)).toBe(true);
  });
});

describe('a demo account', () => {
  it('is nobody in production, with a session or a token that a developer’s machine gave', async () => {
    const { token, cookie } = await signIn('reviewer');
    const expiresOn = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
    const issued = await request(app.url)
      .post('/api/v1/api-tokens')
      .set({ Host: hosts.nation, Authorization: `Bearer ${token}` })
      .send({ name: '통계', scopes: ['cases:read'], expiresOn });
    const cases = (headers: object) =>
      request(app.url)
        .get('/api/v1/cases')
        .set({ Host: hosts.nation, ...headers });
    const all = async (): Promise<number[]> =>
      Promise.all(
        [
          { Authorization: `Bearer ${token}` },
          { Cookie: cookie },
          { Authorization: `Bearer ${issued.body.token}` },
        ].map(async (headers) => (await cases(headers)).status),
      );
    expect(await all()).toEqual([200, 200, 200]);
    app = await app.restart({ isProduction: true });
    expect(await all()).toEqual([401, 401, 401]);
    app = await app.restart({ isProduction: false });
    expect(await all()).toEqual([200, 200, 200]);
  });
});
