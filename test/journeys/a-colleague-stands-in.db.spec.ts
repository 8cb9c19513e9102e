import { AccountsService } from '@app/identity';
import { anApp, type TestAgent, type TestApp } from '../support/an-app.js';
import { caseOf, move, prepare, promise, sign, startReview, submitIdea, untilRouted } from './steps.js';

const declined = { reason: 'feasibility', reply: '지금의 장비로는 어렵습니다.' };

let app: TestApp;
let citizen: TestAgent;
let reviewer: TestAgent;
let second: TestAgent;
let lead: TestAgent;
let ids: Record<string, string>;

/** Sessions end unused. */
async function signIn(): Promise<void> {
  [citizen, reviewer, lead, second] = [
    await app.as('citizen'),
    await app.as('reviewer'),
    await app.as('lead'),
    await app.as('guest'),
  ];
  await second.post('/api/v1/sessions').send({ email: 'second@nation.example.kr', password: 'madang-demo' });
}

beforeAll(async () => {
  app = await anApp();
  const account = { name: '둘째 담당자', password: 'madang-demo', agencyCode: 'mois' };
  await app.api.get(AccountsService, { strict: false }).open(await app.tenantId(), {
    ...{ ...account, email: 'second@nation.example.kr', roles: ['reviewer'] },
  });
  await signIn();
  const accounts = await app.query<{ id: string; name: string }>(
    `select id, split_part(sign_in_name, '@', 1) as name from identity.accounts where sign_in_name like '%@nation.example.kr'`,
  );
  ids = Object.fromEntries(accounts.map((one) => [one.name, one.id]));
});
afterAll(() => app?.close());

const today = (days = 0): string =>
  new Date(app.clock.now().getTime() + days * 86_400_000 + 9 * 3_600_000).toISOString().slice(0, 10);

async function reviewed(): Promise<string> {
  const { id } = await submitIdea(citizen);
  await untilRouted(app, id);
  await startReview(reviewer, id);
  return id;
}

const nameDelegate = (absent: TestAgent, delegate: string, until = today(3)) =>
  absent.post('/api/v1/delegations').send({ delegate: ids[delegate], from: today(), until }).expect(200);
const lastEvent = async (id: string) =>
  (
    await app.query(
      `select actor_id, data from ledger.events where subject_id = $1 order by sequence desc limit 1`,
      [id],
    )
  )[0];

describe('a colleague who stands in', () => {
  it('signs for a lead who is away, which ledger and timeline say, and no longer once it is revoked', async () => {
    const [first, other] = [await reviewed(), await reviewed()];
    const approval = await prepare(reviewer, first, 'adopt', promise);
    const left = await prepare(reviewer, other, 'decline', declined);
    expect(await sign(second, approval)).toMatchObject([{ code: 'workflow.role_not_allowed' }]);

    const { body } = await nameDelegate(lead, 'second');
    expect((await caseOf(second, first)).approval).toMatchObject({
      ...{ isSignable: true, onBehalfOf: '체험 책임자' },
    });
    expect(await sign(second, approval)).toMatchObject([{ isSigned: true }]);
    const found = await caseOf(lead, first);
    expect(found.state).toBe('adopted');
    expect(found.timeline.at(-1)).toMatchObject({
      ...{ preparedBy: '체험 담당자', signedBy: '둘째 담당자' },
      ...{ actedBy: '둘째 담당자', onBehalfOf: '체험 책임자' },
    });
    expect(await lastEvent(first)).toMatchObject({
      actor_id: ids.second,
      data: { transition: 'adopt', onBehalfOf: ids.lead, preparedBy: ids.reviewer },
    });
    const seen = (await citizen.get(`/api/v1/ideas/${first}/timeline`)).body.at(-1);
    expect(seen).toMatchObject({ kind: 'adopt', signedBy: null, actedBy: null, onBehalfOf: null });

    await lead.delete(`/api/v1/delegations/${body.given[0].id}`).expect(200);
    expect(await sign(second, left)).toMatchObject([{ code: 'workflow.role_not_allowed' }]);
    expect((await caseOf(second, other)).approval).toMatchObject({ isSignable: false, onBehalfOf: null });
  });

  it('never signs what they prepared, so that two signatures remain those of two', async () => {
    const id = await reviewed();
    const { body } = await nameDelegate(lead, 'second');
    const approval = await prepare(second, id, 'decline', declined);
    expect((await caseOf(second, id)).approval).toMatchObject({ isMine: true, isSignable: false });
    expect(await sign(second, approval)).toMatchObject([{ code: 'review.own_preparation' }]);
    expect(await sign(lead, approval)).toMatchObject([{ isSigned: true }]);
    await lead.delete(`/api/v1/delegations/${body.given[0].id}`);
  });

  it('acts on what the absent has claimed, until the last day is over', async () => {
    const { id } = await submitIdea(citizen);
    await untilRouted(app, id);
    const { version } = await caseOf(reviewer, id);
    await reviewer.post(`/api/v1/cases/${id}/claims`).send({ version }).expect(200);
    const allowed = async () =>
      (await caseOf(second, id)).allowed.find(({ name }: { name: string }) => name === 'start_review');
    expect(await allowed()).toBeUndefined();
    expect((await move(second, id, 'start_review')).status).toBe(409);

    await nameDelegate(reviewer, 'second', today(1));
    expect(await allowed()).toMatchObject({ onBehalfOf: '체험 담당자' });
    const mine = (await second.get('/api/v1/cases?scope=mine')).body.items;
    expect(mine.map(({ ideaId }: { ideaId: string }) => ideaId)).toContain(id);
    expect((await move(second, id, 'start_review')).status).toBe(200);
    expect(await lastEvent(id)).toMatchObject({
      ...{ actor_id: ids.second, data: { transition: 'start_review', onBehalfOf: ids.reviewer } },
    });

    app.clock.advance({ days: 2 });
    await signIn();
    expect((await second.get('/api/v1/delegations')).body.held[0]).toMatchObject({ state: 'over' });
    expect((await second.get('/api/v1/cases?scope=mine')).body.items).toEqual([]);
  });
});
