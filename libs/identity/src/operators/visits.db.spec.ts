import request from 'supertest';
import { AccountsService, OperatorsService } from '@app/identity';
import { anApp, type TestAgent, type TestApp } from '../../../../test/support/an-app.js';
import { setUpFactor } from '../../../../test/support/an-authenticator.js';
import { eventually } from '../../../../test/support/eventually.js';
import { untilDelivered } from '../../../../test/support/until-delivered.js';
import { submitIdea } from '../../../../test/journeys/steps.js';
import { SubjectsService } from '../oidc/subjects.service.js';

const [EMAIL, PASSWORD] = ['operator@platform.example.kr', '새벽시장 앞 두 번째 가로등'];

jest.setTimeout(60_000);

let app: TestApp;
let operator: TestAgent;

beforeAll(async () => {
  app = await anApp();
  const tenantId = await app.tenantId();
  const account = { email: EMAIL, name: '한운영', password: PASSWORD, roles: ['citizen' as const] };
  await app.api.get(AccountsService, { strict: false }).open(tenantId, account);
  expect(await app.api.get(OperatorsService, { strict: false }).name(tenantId, EMAIL)).toBe(true);
  operator = await signedIn();
});
afterAll(() => app?.close());
afterEach(() => app.clock.reset());

async function signedIn(): Promise<TestAgent> {
  const agent = await app.as('guest');
  const { body } = await agent.post('/api/v1/sessions').send({ email: EMAIL, password: PASSWORD });
  expect(body.due).toBe('enrolment');
  const { token } = await setUpFactor(app, body.token);
  return request.agent(app.url).set({ Host: 'localhost', Authorization: `Bearer ${token}` });
}

async function visit(reason = '검색 오류 신고 확인') {
  const { status, body } = await operator.post('/api/v1/tenants/jeonju/visits').send({ reason });
  expect([status, body.code]).toEqual([201, undefined]);
  const [, id, token] = /^http:\/\/jeonju\.localhost\/console\/#visit=([0-9a-f-]{36})\.([\w-]+)$/.exec(
    body.address,
  )!;
  return { id: id!, token: token!, endsAt: new Date(body.endsAt) };
}
const comeIn = async (
  { id, token }: { id: string; token: string },
  tenant: 'jeonju' | 'nation' = 'jeonju',
) => {
  const visitor = await app.as('guest', tenant);
  const answer = await visitor.post(`/api/v1/visits/${id}/sessions`).send({ token });
  return { visitor, answer };
};

describe('a platform operator', () => {
  it('sees what background work was given up, and why, and has it tried again', async () => {
    const { id } = await submitIdea(await app.as('citizen'));
    await untilDelivered(app);
    const given = `select tenant_id, id from ledger.events where subject_id = $1 and kind = 'idea.submitted'`;
    await app.query(
      `insert into ledger.outbox (queue, event_id, tenant_id, relayed_at, attempts, failed_with)
       select 'search', id, tenant_id, 'infinity', 20, 'QueryFailedError 23505' from (${given}) e`,
      [id],
    );
    const stateOf = async () => {
      const { body } = await operator.get('/api/v1/queues');
      return body.find(({ queue }: { queue: string }) => queue === 'search');
    };
    const before = await stateOf();
    expect(before).toMatchObject({ failed: 1, failures: [{ reason: 'QueryFailedError 23505', count: 1 }] });
    expect((await operator.post('/api/v1/queues/nothing/retries')).status).toBe(404);
    const { body } = await operator.post('/api/v1/queues/search/retries');
    expect(body).toEqual({ retried: 1 });
    await eventually(async () => expect(await stateOf()).toMatchObject({ failed: 0, waiting: 0, active: 0 }));
    const kinds = await app.query(`select data from ledger.events where kind = 'queue.retried'`);
    expect(kinds).toEqual([{ data: { queue: 'search', retried: 1 } }]);
  });

  it('alone sees the work of all: administrators and auditors see that of their own tenant, and only look', async () => {
    const given = `select tenant_id from tenancy.tenants where code = 'jeonju'`;
    await app.query(
      `insert into ledger.outbox (queue, event_id, tenant_id, relayed_at, attempts, failed_with)
       select 'search', gen_random_uuid(), tenant_id, 'infinity', 20, 'Error' from (${given}) t (tenant_id)`,
    );
    const failedOf = async (agent: TestAgent): Promise<number> => {
      const { body } = await agent.get('/api/v1/queues');
      return body.find(({ queue }: { queue: string }) => queue === 'search').failed;
    };
    const [here, there] = [await app.as('administrator'), await app.as('administrator', 'jeonju')];
    const auditor = await app.as('auditor', 'jeonju');
    expect(await Promise.all([operator, here, there, auditor].map(failedOf))).toEqual([1, 0, 1, 1]);
    for (const agent of [there, auditor])
      expect((await agent.post('/api/v1/queues/search/retries')).status).toBe(403);
    expect((await (await app.as('lead')).get('/api/v1/queues')).status).toBe(403);
    await app.query(`delete from ledger.outbox where relayed_at = 'infinity'`);
  });

  it('reads nothing of citizens, not even where the account is', async () => {
    const { id } = await submitIdea(await app.as('citizen'));
    for (const path of [`cases/${id}`, 'cases', 'people', 'accesses', 'ledger-events'])
      expect([path, (await operator.get(`/api/v1/${path}`)).status]).toEqual([path, 403]);
    const reveal = await operator.post(`/api/v1/ideas/${id}/proposer-views`).send({ reason: '그냥' });
    expect(reveal.status).toBe(403);
    expect((await operator.post('/api/v1/ideas').send({ title: '가', improvement: '나' })).status).toBe(403);
  });

  it('lists, suspends and resumes tenants, and who did is recorded there', async () => {
    const { body } = await operator.get('/api/v1/tenants');
    expect(body.items.map(({ code }: { code: string }) => code)).toEqual(['jeonju', 'nation']);
    await operator.put('/api/v1/tenants/jeonju/suspension').expect(204);
    expect((await operator.get('/api/v1/tenants?q=jeon')).body.items[0].suspendedAt).not.toBeNull();
    const refused = await operator.post('/api/v1/tenants/jeonju/visits').send({ reason: '확인' });
    expect([refused.status, refused.body.code]).toEqual([409, 'identity.visit_suspended']);
    await operator.delete('/api/v1/tenants/jeonju/suspension').expect(204);
    const events = await app.query(
      `select kind, actor_id from ledger.events where kind in ('tenant.suspended', 'tenant.resumed') order by sequence`,
    );
    const [account] = await app.query<{ id: string }>(
      `select id from identity.accounts where sign_in_name = $1`,
      [EMAIL],
    );
    expect(events).toEqual([
      { kind: 'tenant.suspended', actor_id: account!.id },
      { kind: 'tenant.resumed', actor_id: account!.id },
    ]);
    const own = await operator.put('/api/v1/tenants/nation/suspension');
    expect([own.status, own.body.code]).toEqual([409, 'identity.own_government']);
    expect((await operator.put('/api/v1/tenants/nowhere/suspension')).status).toBe(404);
    expect((await (await app.as('administrator')).get('/api/v1/tenants')).status).toBe(403);
  });

  it('sees what citizens wrote with a reason on record, for an hour, and touches nothing', async () => {
    const { id } = await submitIdea(await app.as('citizen', 'jeonju'));
    const without = await operator.post('/api/v1/tenants/jeonju/visits').send({ reason: ' ' });
    expect(without.status).toBe(422);
    const begun = await visit();
    const { visitor, answer } = await comeIn(begun);
    expect([answer.status, answer.body.account.roles]).toEqual([201, ['visitor']]);
    expect(new Date(answer.body.expiresAt)).toEqual(begun.endsAt);
    await visitor.get(`/api/v1/cases/${id}`).expect(200);
    await visitor.post(`/api/v1/ideas/${id}/proposer-views`).send({ reason: '오류 재현' }).expect(200);
    for (const asked of [
      visitor.put(`/api/v1/ideas/${id}/hiding`).send({ reason: 'personal-data' }),
      visitor.post('/api/v1/ideas').send({ title: '가', improvement: '나' }),
      visitor.post(`/api/v1/cases/${id}/claims`).send({ version: 1 }),
      visitor.put('/api/v1/tenants/jeonju/suspension'),
    ])
      expect((await asked).status).toBe(403);
    // Nothing that would outlast the visit.
    expect((await visitor.post('/api/v1/account/second-factor')).status).toBe(401);
    const [tenantId, accountId] = [await app.tenantId('jeonju'), answer.body.account.id];
    const actor = { tenantId, kind: 'account', accountId, roles: ['visitor'], agencyCode: null } as const;
    const subjects = app.api.get(SubjectsService, { strict: false });
    await expect(
      subjects.link({ ...actor, roles: ['visitor'] }, Buffer.alloc(32), undefined),
    ).rejects.toMatchObject({
      reason: { code: 'identity.visits_not_linked' },
    });

    for (const role of ['administrator', 'auditor'] as const) {
      const [seen] = (await (await app.as(role, 'jeonju')).get('/api/v1/visits')).body;
      expect(seen).toMatchObject({ id: begun.id, operator: '한운영', reason: '검색 오류 신고 확인' });
    }
    const [access] = (await (await app.as('auditor', 'jeonju')).get('/api/v1/accesses')).body.items;
    expect(access).toMatchObject({ roles: ['visitor'], accountName: '한운영', reason: '오류 재현' });
    const events = await app.query<{ data: { visit: string } }>(
      `select data from ledger.events where kind = 'operator.visited' and tenant_id = $1`,
      [await app.tenantId('jeonju')],
    );
    expect(events.map(({ data }) => data.visit)).toEqual([begun.id]);
    expect(JSON.stringify(events)).not.toContain('검색');

    for (let minutes = 0; minutes < 60; minutes += 20) {
      expect((await visitor.get('/api/v1/sessions/current')).status).toBe(200);
      app.clock.advance({ hours: 1 / 3 });
    }
    expect((await visitor.get(`/api/v1/cases/${id}`)).status).toBe(401);
  });

  it('comes in once, at that tenant only, within the hour, and not where it is barred', async () => {
    const begun = await visit();
    expect((await comeIn(begun, 'nation')).answer.status).toBe(404);
    expect((await comeIn({ ...begun, token: 'x'.repeat(43) })).answer.status).toBe(404);
    expect((await comeIn(begun)).answer.status).toBe(201);
    expect((await comeIn(begun)).answer.body.code).toBe('identity.visit_over');
    const late = await visit();
    app.clock.advance({ hours: 1.1 });
    expect((await comeIn(late)).answer.status).toBe(404);
    app.clock.reset();

    const administrator = await app.as('administrator', 'jeonju');
    const people = (await administrator.get('/api/v1/people?q=한운영')).body.items;
    expect(people).toMatchObject([{ roles: ['visitor'] }]);
    const granted = await administrator
      .put(`/api/v1/people/${people[0].id}/grants`)
      .send({ roles: ['administrator'] });
    expect([granted.status, granted.body.code]).toEqual([409, 'identity.operators_account']);
    await administrator.put(`/api/v1/people/${people[0].id}/disabling`).expect(200);
    const barred = await operator.post('/api/v1/tenants/jeonju/visits').send({ reason: '확인' });
    expect([barred.status, barred.body.code]).toEqual([409, 'identity.visit_barred']);
  });

  it('is named and dismissed by command alone, and has no other work', async () => {
    const operators = app.api.get(OperatorsService, { strict: false });
    const tenantId = await app.tenantId();
    await expect(operators.name(tenantId, 'lead@nation.example.kr')).rejects.toMatchObject({
      reason: { code: 'identity.has_other_work' },
    });
    expect(await operators.name(tenantId, EMAIL)).toBe(false);
    const administrator = await app.as('administrator', 'jeonju');
    const [barred] = (await administrator.get('/api/v1/people?q=한운영')).body.items;
    await administrator.delete(`/api/v1/people/${barred.id}/disabling`).expect(200);
    const [inside, outside] = [await comeIn(await visit()), await visit()];
    expect((await inside.visitor.get('/api/v1/sessions/current')).status).toBe(200);
    // In the midst of a third visit.
    const accounts = app.api.get(AccountsService, { strict: false });
    const hash = accounts.hash.bind(accounts);
    const dismissing = jest.spyOn(accounts, 'hash').mockImplementationOnce(async (password) => {
      expect(await operators.dismiss(tenantId, EMAIL)).toBe(true);
      return hash(password);
    });
    await operator.post('/api/v1/tenants/jeonju/visits').send({ reason: '확인' }).expect(401);
    expect(dismissing).toHaveBeenCalledTimes(1);
    expect((await operator.get('/api/v1/tenants')).status).toBe(401);
    expect((await inside.visitor.get('/api/v1/sessions/current')).status).toBe(401);
    expect((await comeIn(outside)).answer.status).toBe(404);
    const ended = `select data from ledger.events where kind = 'operator.visit_ended' order by sequence`;
    expect(await app.query(ended)).toEqual([
      { data: { visits: expect.any(Number) } },
      { data: { visits: 1 } },
    ]);
    expect(await operators.dismiss(tenantId, EMAIL)).toBe(false);
  });
});
