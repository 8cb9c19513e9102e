import request, { type Response } from 'supertest';
import { AccountsService } from '@app/identity';
import { DueSweep } from '@app/ledger';
import type { Role } from '@app/platform';
import { anApp, type TestAgent, type TestApp } from '../../../../test/support/an-app.js';
import { setUpFactor } from '../../../../test/support/an-authenticator.js';
import { mailTo } from '../../../../test/journeys/steps.js';

const PASSWORD = '새벽시장 앞 두 번째 가로등';

jest.setTimeout(60_000);

let app: TestApp;
let administrator: TestAgent;

const idOf = async (email: string): Promise<string> =>
  (await app.query<{ id: string }>(`select id from identity.accounts where sign_in_name = $1`, [email]))[0]!
    .id;
const eventsOf = (subjectId: string): Promise<{ kind: string; data: object }[]> =>
  app.query(`select kind, data from ledger.events where subject_id = $1 order by sequence`, [subjectId]);
const signIn = (email: string): Promise<Response> =>
  request(app.url).post('/api/v1/sessions').set('Host', 'localhost').send({ email, password: PASSWORD });
const open = async (email: string, roles: Role[], name = email, agencyCode?: string): Promise<string> => {
  const account = { email, name, password: PASSWORD, roles, agencyCode };
  await app.api.get(AccountsService, { strict: false }).open(await app.tenantId(), account);
  return idOf(email);
};

beforeAll(async () => {
  app = await anApp();
});
beforeEach(async () => {
  administrator = await app.as('administrator');
});
afterAll(() => app?.close());
afterEach(() => app.clock.reset());

describe('people', () => {
  it('are listed by name, found by part of it, and paged; citizens only by their whole address', async () => {
    for (let at = 0; at < 60; at++)
      await app.query(
        `with p as (insert into identity.persons (tenant_id, id, name, email, created_at)
           values ($1, gen_random_uuid(), $2, $3, now()) returning id)
         insert into identity.accounts (tenant_id, id, person_id, sign_in_name, password_hash, roles, created_at)
         select $1, gen_random_uuid(), id, $3, 'x', '{reviewer}', now() from p`,
        [await app.tenantId(), `나래${String(at % 30).padStart(2, '0')}`, `narae${at}@people.example.kr`],
      );
    const first = (await administrator.get('/api/v1/people?q=나래')).body;
    const second = (await administrator.get(`/api/v1/people?q=나래&after=${first.next}`)).body;
    expect([first.items.length, second.items.length, second.next]).toEqual([50, 10, null]);
    const names = [...first.items, ...second.items].map(({ name }: { name: string }) => name);
    expect(names).toEqual(names.toSorted());
    const find = async (q: string) => (await administrator.get('/api/v1/people').query({ q })).body.items;
    expect(await find('CITIZEN@nation.example.kr')).toMatchObject([{ roles: ['citizen'] }]);
    expect(await find('citizen')).toEqual([]);
    expect(await find("'%_\\")).toEqual([]);
  });

  it('get and lose roles: sessions end, each grant is recorded, a lost agency is not forgotten', async () => {
    const email = 'granted@people.example.kr';
    const id = await open(email, ['reviewer'], '윤슬', 'mois');
    const { token } = (await signIn(email)).body;
    const answer = await administrator
      .put(`/api/v1/people/${id}/grants`)
      .send({ roles: ['lead', 'citizen'], agencyCode: 'molit' });
    expect(answer.body).toMatchObject({ roles: ['lead', 'citizen'], agencyCode: 'molit', name: '윤슬' });
    const current = await request(app.url)
      .get('/api/v1/sessions/current')
      .set({ Host: 'localhost', Authorization: `Bearer ${token}` });
    expect(current.status).toBe(401);
    const again = await administrator
      .put(`/api/v1/people/${id}/grants`)
      .send({ roles: ['lead', 'citizen'], agencyCode: 'molit' });
    expect(again.status).toBe(200);
    expect(await eventsOf(id)).toEqual([
      { kind: 'account.role_granted', data: { role: 'lead' } },
      { kind: 'account.role_granted', data: { role: 'citizen' } },
      { kind: 'account.role_taken', data: { role: 'reviewer' } },
      { kind: 'account.agency_changed', data: { from: 'mois', to: 'molit' } },
    ]);
  });

  it('are disabled at once, and enabled again', async () => {
    const email = 'disabled@people.example.kr';
    const id = await open(email, ['reviewer'], '여울', 'mois');
    expect((await administrator.put(`/api/v1/people/${id}/disabling`)).body.isDisabled).toBe(true);
    expect((await signIn(email)).status).toBe(401);
    expect((await administrator.put(`/api/v1/people/${id}/disabling`)).status).toBe(200);
    expect((await administrator.delete(`/api/v1/people/${id}/disabling`)).body.isDisabled).toBe(false);
    expect((await signIn(email)).status).toBe(201);
    expect((await eventsOf(id)).map(({ kind }) => kind)).toEqual(['account.disabled', 'account.enabled']);
  });

  it('are not enabled into an agency that is gone', async () => {
    const id = await open('gone@people.example.kr', ['reviewer'], '노을', 'sdia');
    expect((await administrator.put(`/api/v1/people/${id}/disabling`)).status).toBe(200);
    await app.query(`update catalogue.agencies set valid_to = '2020-01-01' where code = 'sdia'`);
    const answer = await administrator.delete(`/api/v1/people/${id}/disabling`);
    expect([answer.status, answer.body.errors[0].code]).toEqual([422, 'catalogue.agency_gone']);
  });

  it('stay where they were hired after they wished to be forgotten', async () => {
    const email = 'hired@people.example.kr';
    const id = await open(email, ['citizen']);
    const { token } = (await signIn(email)).body;
    const headers = { Host: 'localhost', Authorization: `Bearer ${token}` };
    const wish = await request(app.url).post('/api/v1/own-data/erasure').set(headers).send({});
    expect(wish.body.status).toBe('waiting');
    await administrator.put(`/api/v1/people/${id}/grants`).send({ roles: ['reviewer'], agencyCode: 'mois' });
    await app.query(`update ledger.due set due_at = '2020-01-01' where kind = 'identity.erasure'`);
    await app.worker!.get(DueSweep, { strict: false }).sweep();
    const wishes = await app.query(`select status from identity.erasures where account_id = $1`, [id]);
    expect(wishes).toEqual([{ status: 'undone' }]);
    expect((await signIn(email)).status).toBe(201);
  });

  it('get their second factor reset, on the record and by mail', async () => {
    const email = 'lost-phone@people.example.kr';
    const id = await open(email, ['administrator']);
    const { token } = (await signIn(email)).body;
    await setUpFactor(app, token);
    expect((await signIn(email)).body.due).toBe('code');
    const answer = await administrator.delete(`/api/v1/people/${id}/second-factor`);
    expect(answer.body).toMatchObject({ id, hasSecondFactor: false });
    expect((await signIn(email)).body.due).toBe('enrolment');
    await mailTo(app, email, '2단계 인증이 초기화되었습니다');
    expect((await eventsOf(id)).map(({ kind }) => kind)).toEqual([
      'account.factor_enrolled',
      'account.factor_reset',
    ]);
    const own = await idOf('administrator@nation.example.kr');
    for (const refused of [
      administrator.delete(`/api/v1/people/${own}/second-factor`),
      administrator.put(`/api/v1/people/${own}/disabling`),
      administrator.put(`/api/v1/people/${own}/grants`).send({ roles: ['citizen'] }),
    ])
      expect((await refused).body.code).toBe('identity.own_account');
  });

  it('always leave one administrator, also when two take each other’s role away at once', async () => {
    const town = await app.as('administrator', 'jeonju');
    const tenantId = await app.tenantId('jeonju');
    const email = 'second@people.example.kr';
    await app.api
      .get(AccountsService, { strict: false })
      .open(tenantId, { email, name: '둘째', password: PASSWORD, roles: ['administrator'] });
    const signedIn = await request(app.url)
      .post('/api/v1/sessions')
      .set('Host', 'jeonju.localhost')
      .send({ email, password: PASSWORD });
    const { token } = await setUpFactor(app, signedIn.body.token, 'jeonju');
    const second = request.agent(app.url).set({ Host: 'jeonju.localhost', Authorization: `Bearer ${token}` });
    const [a, b] = [await idOf('administrator@jeonju.example.kr'), await idOf(email)];
    const answers = await Promise.all([
      town.put(`/api/v1/people/${b}/grants`).send({ roles: ['citizen'] }),
      second.put(`/api/v1/people/${a}/disabling`),
    ]);
    const left = await app.query(
      `select id from identity.accounts
       where tenant_id = $1 and 'administrator' = any (roles) and disabled_at is null`,
      [tenantId],
    );
    expect(answers.map(({ status }) => status).filter((status) => status === 200)).toHaveLength(1);
    expect(left).toHaveLength(1);
  });
});

describe('an invitation', () => {
  const invite = (email: string, more: object = {}) =>
    administrator
      .post('/api/v1/invitations')
      .send({ email, roles: ['reviewer'], agencyCode: 'mois', ...more });
  const linkIn = (text: string): { id: string; token: string } => {
    const [, id, token] = /invitations\/([0-9a-f-]{36})\?token=([\w-]+)/.exec(text)!;
    return { id: id!, token: token! };
  };
  const accept = ({ id, token }: { id: string; token: string }, password = PASSWORD) =>
    request(app.url)
      .post(`/api/v1/invitations/${id}/acceptance`)
      .set('Host', 'localhost')
      .send({ token, name: '한결', password });

  it('is mailed, taken up once, and recorded without a name', async () => {
    const email = 'Invited@people.example.kr';
    const { body } = await invite(email);
    expect(body).toMatchObject({ email, roles: ['reviewer'], agencyCode: 'mois', isExpired: false });
    expect((await invite('invited@people.example.kr')).body.errors[0].code).toBe('identity.invited_already');
    const link = linkIn((await mailTo(app, email, '초대받으셨습니다')).text!);
    const weak = await accept(link, 'invited@people.example.kr');
    expect(weak.body.errors[0].code).toBe('identity.password_common');
    const statuses = await Promise.all([accept(link), accept(link)]);
    expect(statuses.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([204, 404]);
    const { body: session } = await signIn(email);
    expect(session.account).toMatchObject({ name: '한결', roles: ['reviewer'], agencyCode: 'mois' });
    expect((await administrator.get('/api/v1/invitations')).body).toEqual([]);
    const granted = { roles: ['reviewer'], agency: 'mois' };
    expect(await eventsOf(body.id)).toEqual([
      { kind: 'account.invited', data: { link: body.id, ...granted } },
    ]);
    expect(await eventsOf(session.account.id)).toEqual([
      { kind: 'account.opened', data: { invitation: body.id, ...granted } },
    ]);
    expect((await invite(email)).body.errors[0].code).toBe('identity.has_account');
  });

  it('sent again opens by the new link only; withdrawn by none, and nothing of the person is kept', async () => {
    const email = 'again@people.example.kr';
    const { body: first } = await invite(email, { roles: ['administrator'], agencyCode: undefined });
    const old = linkIn((await mailTo(app, email, '초대받으셨습니다')).text!);
    app.clock.advance({ days: 8 });
    const late = await app.as('administrator');
    expect((await accept(old)).status).toBe(404);
    expect((await late.get('/api/v1/invitations')).body[0].isExpired).toBe(true);
    const { body: second } = await late.post(`/api/v1/invitations/${first.id}/sendings`);
    expect(second).toMatchObject({ email, isExpired: false });
    expect((await accept(old)).status).toBe(404);
    expect((await late.delete(`/api/v1/invitations/${second.id}`)).status).toBe(204);
    expect((await late.delete(`/api/v1/invitations/${second.id}`)).status).toBe(404);
    expect(await app.query(`select 1 from identity.persons where address = $1`, [email])).toEqual([]);
    expect((await eventsOf(second.id)).map(({ kind }) => kind)).toEqual([
      'account.invited',
      'invitation.withdrawn',
    ]);
  });

  it('of one address is one, also when two ask at once', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => invite('twice@people.example.kr')));
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 422, 422]);
  });
});
