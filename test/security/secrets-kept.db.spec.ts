import { createHash } from 'node:crypto';
import request from 'supertest';
import { anApp, type TestApp } from '../support/an-app.js';

let app: TestApp;
const EMAIL = 'citizen@nation.example.kr';

beforeAll(async () => {
  app = await anApp({ worker: false });
}, 60_000);

afterAll(() => app?.close());

const as = (token?: string) =>
  request.agent(app.url).set({ Host: 'localhost', ...(token && { Authorization: `Bearer ${token}` }) });
const signIn = (email: string, password: string) => as().post('/api/v1/sessions').send({ email, password });

describe('a password', () => {
  it('is kept as argon2id, as hard to guess as OWASP asks, each with its own salt', async () => {
    const rows = await app.query<{ kept: string }>(`select password_hash as kept from identity.accounts`);
    const parts = rows.map(({ kept }) =>
      /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([^$]{22,})\$/.exec(kept)!,
    );
    expect(parts.length).toBeGreaterThan(5);
    for (const [, memory, times, lanes] of parts) {
      expect(Number(memory)).toBeGreaterThanOrEqual(19_456);
      expect([Number(times) >= 2, Number(lanes)]).toEqual([true, 1]);
    }
    expect(new Set(parts.map(([, , , , salt]) => salt)).size).toBe(parts.length);
  });

  it('may be long, of any letters, with blanks, and is never cut', async () => {
    const { token } = (await signIn(EMAIL, 'madang-demo')).body;
    const long = `봄날 아침 골목길 은행나무 ${'가나다라마바사아자차카타파하'.repeat(6)} 끝`;
    expect([...long].length).toBeGreaterThan(64);
    const changed = await as(token)
      .put('/api/v1/account/password')
      .send({ present: 'madang-demo', password: long });
    expect([changed.status, changed.body.code]).toEqual([200, undefined]);
    expect((await signIn(EMAIL, long.slice(0, -1))).status).toBe(401);
    expect((await signIn(EMAIL, long)).status).toBe(201);
    expect((await as(token).get('/api/v1/sessions/current')).status).toBe(401);
  });

  it('is changed by nobody who only found a session open', async () => {
    const { token } = (await signIn('reviewer@nation.example.kr', 'madang-demo')).body;
    const password = '다리 밑 자전거 길 7킬로미터';
    const answer = await as(token).put('/api/v1/account/password').send({ present: 'wrong', password });
    expect(answer.status).toBe(422);
    expect((await signIn('reviewer@nation.example.kr', 'madang-demo')).status).toBe(201);
  });
});

describe('a sign-in that fails', () => {
  it('does not tell whether there is such an account, in words or in time', async () => {
    const timed = async (email: string): Promise<[text: string, ms: number]> => {
      const begin = performance.now();
      const { text, status } = await signIn(email, 'not the password');
      return [`${status} ${text.replace(/"requestId":"[^"]*"/, '')}`, performance.now() - begin];
    };
    const known: [string, number][] = [];
    const unknown: [string, number][] = [];
    for (let time = 0; time < 15; time++) {
      // Two of each in turn: ten failures of one would lock it.
      known.push(await timed(`${time % 2 ? 'lead' : 'auditor'}@nation.example.kr`));
      unknown.push(await timed(`${time % 2 ? 'nobody' : 'noone'}@nation.example.kr`));
    }
    expect(new Set([...known, ...unknown].map(([text]) => text)).size).toBe(1);
    const [middle, other] = [known, unknown].map(
      (tries) => tries.map(([, ms]) => ms).toSorted((a, b) => a - b)[7]!,
    );
    // A hash takes most of it: without one the unknown would be answered many times as fast.
    expect(other! / middle!).toBeGreaterThan(0.4);
    expect(other! / middle!).toBeLessThan(2.5);
  });
});

describe('a session', () => {
  it('has a name that nobody guesses, and of which a hash is kept', async () => {
    const tokens: string[] = [];
    for (let time = 0; time < 8; time++)
      tokens.push((await signIn('approver@nation.example.kr', 'madang-demo')).body.token);
    expect(new Set(tokens).size).toBe(8);
    for (const token of tokens) expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    const [row] = await app.query<{ kept: string }>(
      `select string_agg(s::text, ' ') as kept from identity.sessions s`,
    );
    for (const token of tokens) {
      expect(row!.kept).not.toContain(token);
      expect(row!.kept).not.toContain(Buffer.from(token).toString('hex'));
      // A plain hash could be looked up in another tenant's rows: that of a session holds its tenant.
      expect(row!.kept).not.toContain(createHash('sha256').update(token).digest('hex'));
    }
  });

  it('is over at once when its owner signs out, and stays over', async () => {
    const { token } = (await signIn('evaluator@nation.example.kr', 'madang-demo')).body;
    expect((await as(token).get('/api/v1/sessions/current')).status).toBe(200);
    expect((await as(token).delete('/api/v1/sessions/current')).status).toBe(204);
    for (const path of ['/api/v1/sessions/current', '/api/v1/own-data', '/api/v1/cases'])
      expect([path, (await as(token).get(path)).status]).toEqual([path, 401]);
  });

  it('is taken from no address: a token in a query opens nothing', async () => {
    const { token } = (await signIn('auditor@nation.example.kr', 'madang-demo')).body;
    for (const name of ['token', 'access_token', 'session', 'madang'])
      expect((await as().get(`/api/v1/sessions/current?${name}=${token}`)).status).not.toBe(200);
    expect((await as(token).get('/api/v1/sessions/current')).status).toBe(200);
  });
});

describe('secrets of an account', () => {
  it('are in no answer to anybody', async () => {
    const [one] = await app.query<{ password_hash: string }>(
      `select password_hash from identity.accounts limit 1`,
    );
    const administrator = await app.as('administrator');
    for (const path of [
      '/people',
      '/sessions/current',
      '/sessions',
      '/own-data',
      '/identity-provider',
      '/api-tokens',
    ]) {
      const { status, text } = await administrator.get(`/api/v1${path}`);
      expect([path, status]).toEqual([path, 200]);
      expect(text).not.toMatch(/argon2|password_?hash|token_?hash|secret"/i);
      expect(text).not.toContain(one!.password_hash);
    }
  });
});

describe('too much at once', () => {
  it('is slowed down: of one network only so many writes a minute', async () => {
    app = await app.restart({ writesPerMinute: 5 });
    // What was written before counts as well: a restart forgets no limit.
    await app.query('truncate platform.limits');
    const statuses: number[] = [];
    for (let time = 0; time < 8; time++)
      statuses.push(
        (await as().post('/api/v1/ideas').set('X-Forwarded-For', `10.0.0.${time}`).send({})).status,
      );
    expect(statuses).toEqual([422, 422, 422, 422, 422, 429, 429, 429]);
    expect((await as().post('/api/v1/ideas').send({})).headers['retry-after']).toMatch(/^\d+$/);
  });
});
