import request, { type Response } from 'supertest';
import { AccountsService, SessionsService } from '@app/identity';
import { anApp, type TestApp } from '../../../../test/support/an-app.js';
import { type Authenticator, setUpFactor } from '../../../../test/support/an-authenticator.js';

const PASSWORD = '새벽시장 앞 두 번째 가로등';
const HALF_MINUTE = 1 / 120;

let app: TestApp;
let authenticator: Authenticator;
let recoveryCodes: string[];

const emailOf = (who: string): string => `${who}@factor.example.kr`;
const send = (
  method: 'get' | 'post' | 'put',
  path: string,
  token?: string,
  body?: object,
): Promise<Response> =>
  request(app.url)
    [method](`/api/v1${path}`)
    .set({ Host: 'localhost', ...(token && { Authorization: `Bearer ${token}` }) })
    .send(body);
const signIn = async (who: string): Promise<{ token: string; due: string | null }> =>
  (await send('post', '/sessions', undefined, { email: emailOf(who), password: PASSWORD })).body;
const finish = (token: string, code: string): Promise<Response> =>
  send('post', '/sessions/code', token, { code });
const isIn = async (token: string): Promise<boolean> =>
  (await send('get', '/sessions/current', token)).status === 200;

beforeAll(async () => {
  app = await anApp({ worker: false });
  const accounts = app.api.get(AccountsService, { strict: false });
  for (const [who, role] of [
    ['admin', 'administrator'],
    ['reviewer', 'reviewer'],
    ['citizen', 'citizen'],
  ] as const)
    await accounts.open(await app.tenantId(), {
      ...{ email: emailOf(who), name: who, password: PASSWORD, roles: [role] },
    });
});
afterAll(() => app?.close());

describe('an administrator without a second factor', () => {
  it('can do nothing but set one up, and then everything, under another token', async () => {
    const { token, due } = await signIn('admin');
    expect(due).toBe('enrolment');
    for (const [method, path] of [
      ['get', '/sessions/current'],
      ['get', '/sessions'],
      ['get', '/cases'],
      ['put', '/account/password'],
      ['put', '/account/second-factor/recovery-codes'],
    ] as const)
      expect((await send(method, path, token, { code: '123456' })).status).toBe(401);
    expect((await finish(token, '123456')).body.code).toBe('identity.sign_in_first');

    const offered = await send('post', '/account/second-factor', token);
    expect((await send('post', '/account/second-factor', token)).body).toEqual(offered.body);
    const wrong = await send('post', '/account/second-factor/confirmation', token, { code: '000000' });
    expect([wrong.status, wrong.body.errors[0]]).toMatchObject([
      422,
      { field: 'code', code: 'identity.wrong_code' },
    ]);
    const done = await setUpFactor(app, token);
    ({ authenticator, recoveryCodes } = done);
    expect([await isIn(token), await isIn(done.token)]).toEqual([false, true]);
    expect(new Set(recoveryCodes).size).toBe(10);
    expect((await send('post', '/account/second-factor', done.token)).body.code).toBe(
      'identity.factor_stands',
    );
    const events = await app.query(`select kind, data from ledger.events where kind like 'account.factor%'`);
    expect(events).toEqual([{ kind: 'account.factor_enrolled', data: {} }]);
  });

  it('signs in with a code from then on; none is taken twice, nor an earlier one', async () => {
    const used = authenticator.code();
    app.clock.advance({ hours: HALF_MINUTE });
    const first = await signIn('admin');
    expect(first.due).toBe('code');
    expect(await isIn(first.token)).toBe(false);
    expect((await finish(first.token, used)).status).toBe(422);
    const code = authenticator.code();
    const second = await signIn('admin');
    const answers = await Promise.all([finish(first.token, code), finish(second.token, code)]);
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 422]);
    const { body } = answers.find(({ status }) => status === 201)!;
    expect([body.due, await isIn(body.token)]).toEqual([null, true]);
    expect([await isIn(first.token), await isIn(second.token)]).toEqual([false, false]);
  });

  it('signs in with a recovery code, once, however it is typed', async () => {
    const [code] = recoveryCodes as [string];
    const typed = ` ${code.toUpperCase().replaceAll('-', ' ')} `;
    const answer = await finish((await signIn('admin')).token, typed);
    expect(answer.status).toBe(201);
    expect((await finish((await signIn('admin')).token, code)).status).toBe(422);
    const view = await send('get', '/account/second-factor', answer.body.token);
    expect(view.body).toEqual({ isSetUp: true, isRequired: true, recoveryCodesLeft: 9 });
    app.clock.advance({ hours: HALF_MINUTE });
    const renewed = await send('put', '/account/second-factor/recovery-codes', answer.body.token, {
      code: authenticator.code(),
    });
    expect(renewed.body.recoveryCodes).toHaveLength(10);
    expect((await finish((await signIn('admin')).token, recoveryCodes[1]!)).status).toBe(422);
  });

  it('has ten minutes for the code, and ten wrong ones', async () => {
    const late = await signIn('admin');
    app.clock.advance({ hours: 0.17 });
    expect((await finish(late.token, authenticator.code())).status).toBe(401);
    app.clock.advance({ hours: 0.26 });
    const { token } = await signIn('admin');
    const codes = [];
    for (let time = 0; time < 11; time++) codes.push((await finish(token, '000000')).status);
    expect(codes).toEqual([...Array<number>(10).fill(422), 429]);
    app.clock.advance({ hours: 0.3 });
  });

  it('leaves no secret in the database, and is told where what is there does not open', async () => {
    const [kept] = await app.query<{ sealed: Buffer }>(
      `select sealed_secret as sealed from identity.second_factors`,
    );
    expect(kept!.sealed.length).toBe(12 + 16 + 20);
    const { token } = await signIn('admin');
    await app.query(
      `update identity.second_factors set sealed_secret = set_byte(sealed_secret, 30, 255 - get_byte(sealed_secret, 30))`,
    );
    const answer = await finish(token, authenticator.code());
    expect([answer.status, answer.body.code]).toEqual([409, 'identity.factor_unreadable']);
    await app.query(`update identity.second_factors set sealed_secret = $1`, [kept!.sealed]);
  });
});

describe('other accounts', () => {
  it('of staff may have a factor, and sign in without until they do', async () => {
    const { token, due } = await signIn('reviewer');
    expect([due, await isIn(token)]).toEqual([null, true]);
    const other = await signIn('reviewer');
    const done = await setUpFactor(app, token);
    expect([await isIn(token), await isIn(other.token), await isIn(done.token)]).toEqual([
      false,
      false,
      true,
    ]);
    expect((await signIn('reviewer')).due).toBe('code');
  });

  it('of citizens have none', async () => {
    const { token, due } = await signIn('citizen');
    expect(due).toBeNull();
    expect((await send('post', '/account/second-factor', token)).status).toBe(401);
  });

  it('that become an administrator’s while somebody signs in wait for one', async () => {
    const accounts = app.api.get(AccountsService, { strict: false });
    const account = (await accounts.withPassword(await app.tenantId(), emailOf('citizen'), PASSWORD))!;
    const promoted = await (
      await app.as('administrator')
    )
      .put(`/api/v1/people/${account.id}/grants`)
      .send({ roles: ['administrator'] });
    expect(promoted.status).toBe(200);
    const { due } = await app.api.get(SessionsService, { strict: false }).begin(account);
    expect(due).toBe('enrolment');
  });
});
