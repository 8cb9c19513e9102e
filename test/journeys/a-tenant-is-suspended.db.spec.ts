import { SubmissionService } from '@app/intake';
import { Deliveries, DueSweep } from '@app/ledger';
import { systemOf } from '@app/platform';
import request from 'supertest';
import { anApp, hosts, type TestApp } from '../support/an-app.js';
import { eventually } from '../support/eventually.js';
import { runMadang } from '../support/run-madang.js';
import { forOurAgency, submitIdea, untilRouted } from './steps.js';

describe('a tenant is suspended', () => {
  let app: TestApp;
  beforeAll(async () => (app = await anApp()));
  afterAll(() => app.close());

  const get = (path: string, host = hosts.jeonju) => request(app.url).get(path).set('Host', host);
  const waiting = async (tenantId: string): Promise<{ queue: string; event_id: string }[]> =>
    app.query(`select queue, event_id from ledger.outbox where tenant_id = $1`, [tenantId]);

  it('answers nothing while its jobs stand still, and goes on where it was', async () => {
    const citizen = await app.as('citizen', 'jeonju');
    const before = await submitIdea(citizen);
    await untilRouted(app, before.id);
    const tenantId = await app.tenantId('jeonju');
    await eventually(async () => expect(await waiting(tenantId)).toEqual([]));

    expect((await runMadang(app, 'tenant', 'suspend', 'jeonju')).code).toBe(0);
    await eventually(async () => expect((await get('/api/v1/ideas')).status).toBe(503));

    const answer = await get('/api/v1/ideas');
    expect(answer.headers['retry-after']).toBe('3600');
    expect(answer.body).toMatchObject({
      code: 'tenancy.suspended',
      messages: {
        ko: expect.stringContaining('멈추었습니다'),
        en: expect.stringContaining('closed for a while'),
      },
    });
    const page = await get('/ideas');
    expect([page.status, page.headers['content-type']]).toEqual([503, 'text/html; charset=utf-8']);
    for (const text of ['전주마당', '멈추었습니다', 'closed for a while']) expect(page.text).toContain(text);
    expect(page.text).not.toContain('<nav');
    expect((await get('/no-such-page')).text).toContain('closed for a while');
    expect((await citizen.post('/api/v1/ideas').send(forOurAgency)).status).toBe(503);
    expect((await get('/api/v1/ideas', hosts.nation)).status).toBe(200);
    const header = { 'Madang-Tenant': 'jeonju' };
    expect((await get('/api/v1/ideas', hosts.nation).set(header)).status).toBe(503);

    // A request that was on its way when the door closed.
    const [account] = await app.query<{ id: string }>(
      `select id from identity.accounts where tenant_id = $1 and 'citizen' = any(roles)`,
      [tenantId],
    );
    const late = await app.api
      .get(SubmissionService, { strict: false })
      .submit({ ...systemOf(tenantId), kind: 'account', accountId: account!.id, roles: ['citizen'] }, {
        ...forOurAgency,
        title: '늦게 온 제안',
      } as never);
    const rows = await waiting(tenantId);
    expect(rows.length).toBeGreaterThan(0);
    await app.query(
      `insert into ledger.due (tenant_id, kind, subject_id, due_at)
       values ($1, 'intake.unconfirmed', gen_random_uuid(), '2000-01-01')`,
      [tenantId],
    );
    const worker = app.worker!;
    await worker.get(DueSweep, { strict: false }).sweep();
    const deliveries = worker.get(Deliveries, { strict: false });
    for (const { queue, event_id } of rows)
      await deliveries.deliverAll(queue, { tenantId, eventIds: [event_id] });
    const other = await submitIdea(await app.as('citizen'));
    await untilRouted(app, other.id);
    expect(await waiting(tenantId)).toEqual(rows);
    expect(await app.query(`select 1 from routing.routes where idea_id = $1`, [late.id])).toEqual([]);
    const due = (): Promise<unknown[]> =>
      app.query(`select 1 from ledger.due where tenant_id = $1 and kind = 'intake.unconfirmed'`, [tenantId]);
    expect(await due()).toHaveLength(1);

    expect((await runMadang(app, 'tenant', 'resume', 'jeonju')).code).toBe(0);
    await untilRouted(app, late.id);
    await eventually(async () => expect((await get('/api/v1/ideas')).status).toBe(200));
    await eventually(async () => expect(await waiting(tenantId)).toEqual([]));
    await worker.get(DueSweep, { strict: false }).sweep();
    expect(await due()).toEqual([]);
    expect((await get(`/api/v1/ideas/${before.id}`)).status).toBe(200);
    expect((await runMadang(app, 'ledger', 'verify', '--tenant', 'jeonju')).code).toBe(0);
  });

  it('takes no import while it is closed', async () => {
    await runMadang(app, 'tenant', 'suspend', 'jeonju');
    const { code, out } = await runMadang(app, 'import', __filename, '--tenant', 'jeonju');
    expect([code, out]).toEqual([1, expect.stringContaining('[tenancy.suspended]')]);
  });
});
