import { AccountsService } from '@app/identity';
import type { Role } from '@app/platform';
import { anApp, type TestAgent, type TestApp } from '../../../../test/support/an-app.js';
import { mailTo } from '../../../../test/journeys/steps.js';

const [FROM, UNTIL] = ['2026-12-01', '2026-12-11'];

let app: TestApp;
let lead: TestAgent;
let reviewer: TestAgent;
let ids: Record<string, string>;

const open = (name: string, roles: Role[], agencyCode?: string) =>
  tenant().then((tenantId) => {
    const account = { email: `${name}@nation.example.kr`, name, password: 'madang-demo', roles, agencyCode };
    return app.api.get(AccountsService, { strict: false }).open(tenantId, account);
  });
const tenant = () => app.tenantId();
const name = (who: TestAgent, delegate: string, from = FROM, until = UNTIL) =>
  who.post('/api/v1/delegations').send({ delegate, from, until });

beforeAll(async () => {
  app = await anApp();
  app.clock.set('2026-11-30T10:00:00+09:00');
  await open('second', ['reviewer'], 'mois');
  await open('elsewhere', ['reviewer'], 'molit');
  await open('signer', ['approver'], 'mois');
  [lead, reviewer] = [await app.as('lead'), await app.as('reviewer')];
  const accounts = await app.query<{ id: string; name: string }>(
    `select id, split_part(sign_in_name, '@', 1) as name from identity.accounts where sign_in_name like '%@nation.example.kr'`,
  );
  ids = Object.fromEntries(accounts.map((one) => [one.name, one.id]));
});
afterAll(() => app?.close());
afterEach(() => app.query(`update identity.delegations set revoked_at = now() where revoked_at is null`));

const codeOf = async (asked: ReturnType<typeof name>) => {
  const { status, body } = await asked;
  return [status, body.errors?.[0]?.code ?? body.code];
};

describe('a delegation', () => {
  it('names a colleague for some days, is recorded, and a mail tells them', async () => {
    const { status, body } = await name(lead, ids.reviewer!);
    expect(status).toBe(200);
    expect(body.given).toMatchObject([
      { delegate: '체험 담당자', absent: '체험 책임자', from: FROM, until: UNTIL, state: 'coming' },
    ]);
    expect((await reviewer.get('/api/v1/delegations')).body.held).toMatchObject([{ absent: '체험 책임자' }]);
    const events = await app.query(
      `select kind, actor_id, data from ledger.events where subject_id = $1 and kind = 'delegation.named'`,
      [ids.reviewer],
    );
    const data = { delegation: body.given[0].id, absent: ids.lead, from: FROM, until: UNTIL };
    expect(events).toEqual([{ kind: 'delegation.named', actor_id: ids.lead, data }]);
    const mail = await mailTo(app, 'reviewer@nation.example.kr', '대리로 지정되었습니다');
    expect(mail.text).not.toContain('책임자');
  });

  it('is for colleagues of the same agency who may do the same work', async () => {
    const offered = (await reviewer.get('/api/v1/delegations')).body.colleagues;
    expect(offered.map((one: { name: string }) => one.name)).toEqual(['체험 책임자', 'second']);
    const unknown = [422, 'identity.delegate_unknown'];
    for (const who of ['elsewhere', 'administrator', 'citizen', 'evaluator', 'auditor', 'signer', 'reviewer'])
      expect([who, ...(await codeOf(name(reviewer, ids[who]!)))]).toEqual([who, ...unknown]);
    const approver = await app.as('approver');
    expect((await name(approver, ids.reviewer!)).status).toBe(200);
  });

  it('is refused for days that are past, reversed, too many, or taken', async () => {
    expect(await codeOf(name(lead, ids.reviewer!, '2026-11-29'))).toEqual([422, 'identity.away_too_early']);
    expect(await codeOf(name(lead, ids.reviewer!, UNTIL, FROM))).toEqual([422, 'identity.away_reversed']);
    expect(await codeOf(name(lead, ids.reviewer!, FROM, '2027-12-02'))).toEqual([
      422,
      'identity.away_too_long',
    ]);
    await name(lead, ids.reviewer!).expect(200);
    expect(await codeOf(name(lead, ids.second!, UNTIL, UNTIL))).toEqual([409, 'identity.delegated_already']);
  });

  it('does not go on: neither from who stands in, nor to who is away', async () => {
    await name(lead, ids.reviewer!).expect(200);
    expect(await codeOf(name(reviewer, ids.second!))).toEqual([409, 'identity.stands_in_then']);
    const second = await app.signIn('second@nation.example.kr');
    expect(await codeOf(name(second, ids.lead!))).toEqual([422, 'identity.delegate_away']);
    await name(second, ids.lead!, '2026-12-12', '2026-12-12').expect(200);
  });

  it('is taken back by who is away, by nobody else, and once', async () => {
    const { id } = (await name(lead, ids.reviewer!)).body.given[0];
    await reviewer.delete(`/api/v1/delegations/${id}`).expect(404);
    const { body } = await lead.delete(`/api/v1/delegations/${id}`).expect(200);
    expect(body.given[0]).toMatchObject({ id, state: 'revoked' });
    await lead.delete(`/api/v1/delegations/${id}`).expect(404);
    await mailTo(app, 'reviewer@nation.example.kr', '대리가 끝났습니다');
  });
});
