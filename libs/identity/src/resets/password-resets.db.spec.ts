import request, { type Response } from 'supertest';
import { AccountsService, ApiTokensService, SessionsService } from '@app/identity';
import { anApp, type TestApp } from '../../../../test/support/an-app.js';
import { eventually } from '../../../../test/support/eventually.js';
import { ANSWER_AFTER_MS } from './password-resets.service.js';

const NEW = '새벽시장 앞 두 번째 가로등';
const OTHER = '다리 밑 자전거 길 7킬로미터';

jest.setTimeout(60_000);

let app: TestApp;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app?.close());
afterEach(() => app.clock.reset());

const send = (method: 'post' | 'put', path: string, body: object, token?: string): Promise<Response> =>
  request(app.url)
    [method](`/api/v1${path}`)
    .set({ Host: 'localhost', ...(token && { Authorization: `Bearer ${token}` }) })
    .send(body);
const signIn = (who: string, password: string): Promise<Response> =>
  send('post', '/sessions', { email: `${who}@nation.example.kr`, password });
const ask = (who: string): Promise<Response> =>
  send('post', '/password-resets', { email: `${who}@nation.example.kr` });

/** A token for programs of whoever holds this session. */
async function tokenOf(session: string): Promise<string> {
  const expiresOn = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  return (await send('post', '/api-tokens', { name: '누리집', scopes: ['ideas:read'], expiresOn }, session))
    .body.token;
}

const opens = async (token: string): Promise<boolean> => {
  const headers = { Host: 'localhost', Authorization: `Bearer ${token}` };
  return (await request(app.url).get('/api/v1/ideas').set(headers)).status === 200;
};

/** The link of the latest mail to somebody, once there are so many with this subject. */
async function linkTo(who: string, count: number): Promise<{ id: string; token: string }> {
  return eventually(async () => {
    const mails = app.mails.filter(
      ({ to, subject }) =>
        to?.[0]?.address === `${who}@nation.example.kr` && subject?.includes('비밀번호를 다시 정해'),
    );
    expect(mails).toHaveLength(count);
    const [, id, token] = /password-reset\/([0-9a-f-]{36})\?token=([\w-]+)/.exec(mails.at(-1)!.text!)!;
    return { id: id!, token: token! };
  });
}

const isTold = (who: string): Promise<void> =>
  eventually(async () => {
    const told = app.mails.filter(
      ({ to, subject }) =>
        to?.[0]?.address === `${who}@nation.example.kr` && subject?.includes('비밀번호가 바뀌었습니다'),
    );
    expect(told).toHaveLength(1);
  });

describe('a forgotten password', () => {
  it('is set anew by mail, once; every session ends, and the owner is told', async () => {
    const before = (await signIn('reviewer', 'madang-demo')).body.token;
    const program = await tokenOf(before);
    expect((await ask('reviewer')).status).toBe(202);
    const { id, token } = await linkTo('reviewer', 1);
    const wrong = await send('put', `/password-resets/${id}`, { token: `${token}x`, password: NEW });
    expect([wrong.status, wrong.body.code]).toEqual([404, 'identity.link_lost']);
    const weak = await send('put', `/password-resets/${id}`, {
      token,
      password: 'reviewer@nation.example.kr',
    });
    expect([weak.status, weak.body.errors[0].code]).toEqual([422, 'identity.password_common']);
    expect((await send('put', `/password-resets/${id}`, { token, password: NEW })).status).toBe(204);
    const again = await send('put', `/password-resets/${id}`, { token, password: OTHER });
    expect([again.status, again.body.code]).toEqual([404, 'identity.link_lost']);
    expect((await signIn('reviewer', 'madang-demo')).status).toBe(401);
    expect((await signIn('reviewer', NEW)).status).toBe(201);
    const asked = await request(app.url)
      .get('/api/v1/sessions/current')
      .set({ Host: 'localhost', Authorization: `Bearer ${before}` });
    expect(asked.status).toBe(401);
    expect(await opens(program)).toBe(false);
    await isTold('reviewer');
  });

  it('ends a sign-in that is under way with the one before', async () => {
    const accounts = app.api.get(AccountsService, { strict: false });
    const email = 'evaluator@nation.example.kr';
    const account = (await accounts.withPassword(await app.tenantId(), email, 'madang-demo'))!;
    await ask('evaluator');
    const { id, token } = await linkTo('evaluator', 1);
    expect((await send('put', `/password-resets/${id}`, { token, password: NEW })).status).toBe(204);
    const begun = app.api.get(SessionsService, { strict: false }).begin(account);
    await expect(begun).rejects.toMatchObject({ reason: { code: 'identity.sign_in_first' } });
  });

  it('is set by one of two that come at once', async () => {
    await ask('lead');
    const { id, token } = await linkTo('lead', 1);
    const answers = await Promise.all(
      [NEW, OTHER].map((password) => send('put', `/password-resets/${id}`, { token, password })),
    );
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([204, 404]);
  });

  it('is not set by a link older than half an hour, nor of a disabled account', async () => {
    await ask('administrator');
    const { id, token } = await linkTo('administrator', 1);
    app.clock.advance({ hours: 0.51 });
    expect((await send('put', `/password-resets/${id}`, { token, password: NEW })).status).toBe(404);
    await ask('administrator');
    const fresh = await linkTo('administrator', 2);
    await app.query(
      `update identity.accounts set disabled_at = now() where sign_in_name like 'administrator@nation%'`,
    );
    const { status } = await send('put', `/password-resets/${fresh.id}`, {
      token: fresh.token,
      password: NEW,
    });
    expect(status).toBe(404);
  });

  it('is answered alike for an address that nobody has, in body and time, and mailed once in five minutes', async () => {
    const times: number[] = [];
    const bodies = new Set<string>();
    for (const who of ['citizen', 'nobody', 'citizen', 'nobody']) {
      const start = performance.now();
      const { status, text } = await ask(who);
      times.push(performance.now() - start);
      bodies.add(`${status} ${text}`);
    }
    expect([...bodies]).toEqual(['202 ']);
    // No answer comes before the time in which either is done; a millisecond for a timer that fires early.
    expect(Math.min(...times)).toBeGreaterThan(ANSWER_AFTER_MS - 2);
    await linkTo('citizen', 1);
    const [kept] = await app.query<{ n: number }>(
      `select count(*)::int n from identity.password_resets r join identity.accounts a on a.id = account_id
       where sign_in_name = 'citizen@nation.example.kr'`,
    );
    expect(kept!.n).toBe(1);
  });
});

describe('a token that is asked for', () => {
  it('while the password is set anew is not made', async () => {
    const { body: session } = await signIn('auditor', 'madang-demo');
    await ask('auditor');
    const link = await linkTo('auditor', 1);
    const tokens = app.api.get(ApiTokensService, { strict: false });
    const issue = tokens.issue.bind(tokens);
    // Whoever asks is let in, and then the reset is first.
    const issuing = jest.spyOn(tokens, 'issue').mockImplementationOnce(async (...asked) => {
      await send('put', `/password-resets/${link.id}`, { token: link.token, password: NEW });
      return issue(...asked);
    });
    expect(await tokenOf(session.token)).toBeUndefined();
    issuing.mockRestore();
    expect(
      await app.query(`select 1 from identity.api_tokens where revoked_at is null and account_id = $1`, [
        session.account.id,
      ]),
    ).toEqual([]);
  });
});

describe('a known password', () => {
  it('is changed by whoever knows it: other sessions end, this one goes on under a new token', async () => {
    const [here, there] = [await signIn('citizen', 'madang-demo'), await signIn('citizen', 'madang-demo')];
    const program = await tokenOf(here.body.token);
    const change = (present: string, password: string) =>
      send('put', '/account/password', { present, password }, here.body.token);
    // Whoever reads the mailbox as well may have a link already.
    const link = await linkTo('citizen', 1);
    const wrong = await change('not this one', NEW);
    expect([wrong.status, wrong.body.errors[0].field]).toEqual([422, 'present']);
    const changed = await change('madang-demo', NEW);
    expect(changed.status).toBe(200);
    const stateOf = async (token: string) =>
      (
        await request(app.url)
          .get('/api/v1/sessions/current')
          .set({ Host: 'localhost', Authorization: `Bearer ${token}` })
      ).status;
    expect(await opens(program)).toBe(true);
    const tokens = [here.body.token, there.body.token, changed.body.token] as string[];
    expect(await Promise.all(tokens.map(stateOf))).toEqual([401, 401, 200]);
    expect((await signIn('citizen', NEW)).status).toBe(201);
    const late = await send('put', `/password-resets/${link.id}`, { token: link.token, password: OTHER });
    expect([late.status, late.body.code]).toEqual([404, 'identity.link_lost']);
    await isTold('citizen');
    const events = await app.query<{ data: object }>(
      `select data from ledger.events where kind = 'account.password_changed' order by id desc limit 1`,
    );
    expect(events).toEqual([{ data: { way: 'changed' } }]);
  });

  it('is not changed by whoever was about to while its owner set it anew', async () => {
    const { body: session } = await signIn('approver', 'madang-demo');
    await ask('approver');
    const link = await linkTo('approver', 1);
    const accounts = app.api.get(AccountsService, { strict: false });
    const look = accounts.hasPassword.bind(accounts);
    const looking = jest.spyOn(accounts, 'hasPassword').mockImplementationOnce(async (...shown) => {
      const isRight = await look(...shown);
      await send('put', `/password-resets/${link.id}`, { token: link.token, password: NEW });
      return isRight;
    });
    const typed = { present: 'madang-demo', password: OTHER };
    const changed = await send('put', '/account/password', typed, session.token);
    looking.mockRestore();
    expect([changed.status, changed.body.errors[0].field]).toEqual([422, 'present']);
    expect((await signIn('approver', NEW)).status).toBe(201);
  });
});
