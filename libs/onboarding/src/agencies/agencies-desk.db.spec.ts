import { Client } from 'pg';
import { CatalogueService } from '@app/catalogue';
import { Database, systemOf, type Transaction } from '@app/platform';
import { forNobody, move, submitIdea } from '../../../../test/journeys/steps.js';
import { anApp, type TestAgent, type TestApp } from '../../../../test/support/an-app.js';
import { eventually } from '../../../../test/support/eventually.js';

let app: TestApp;
let administrator: TestAgent;

beforeAll(async () => {
  app = await anApp({ worker: false });
  administrator = await app.as('administrator');
}, 60_000);
afterAll(() => app?.close());

const words = {
  nameKo: '야간경제과',
  nameEn: 'Night',
  legalBasis: '지방자치법 제125조',
  isCoordinator: false,
};
const add = async (code: string) =>
  (await administrator.post('/api/v1/agencies').send({ ...words, code })).body;
const change = (code: string, agency: object) => administrator.put(`/api/v1/agencies/${code}`).send(agency);
const retire = async (code: string) =>
  administrator.post(`/api/v1/agencies/${code}/retirement`).send({ version: 1 });
const invite = async (agencyCode: string) =>
  administrator
    .post('/api/v1/invitations')
    .send({ email: `${agencyCode}@desk.example.kr`, roles: ['reviewer'], agencyCode });
const register = async (): Promise<{ code: string; version: number; isCoordinator: boolean }[]> =>
  (await administrator.get('/api/v1/agency-register')).body;

describe('the agency that coordinates', () => {
  it('does not take that back by a form from before another got it, and either change is on record', async () => {
    const former = (await register()).find(({ isCoordinator }) => isCoordinator)!;
    await add('referee');
    const named = await change('referee', { ...words, isCoordinator: true, version: 1 });
    expect([named.status, named.body.isCoordinator]).toEqual([200, true]);
    const stale = await change(former.code, { ...words, isCoordinator: true, version: former.version });
    expect([stale.status, stale.body.code, stale.body.current]).toEqual([
      409,
      'onboarding.agency_changed',
      expect.objectContaining({ isCoordinator: false, version: former.version + 1 }),
    ]);
    const coordinating = (await register()).filter(({ isCoordinator }) => isCoordinator);
    expect(coordinating).toMatchObject([{ code: 'referee' }]);
    const changed = await app.query(
      `select data->>'agency' as agency, (data->>'version')::int as version
       from ledger.events where kind = 'agency.changed' order by agency`,
    );
    expect(changed).toEqual(
      [
        { agency: former.code, version: former.version + 1 },
        { agency: 'referee', version: 2 },
      ].toSorted((one, other) => (one.agency < other.agency ? -1 : 1)),
    );
  });
});

describe('an agency that ends', () => {
  it('gets neither people nor rules from that moment, however lately it was looked up', async () => {
    await add('dawn');
    const { body: invitation } = await invite('dawn');
    expect((await administrator.delete(`/api/v1/invitations/${invitation.id}`)).status).toBe(204);
    expect((await retire('dawn')).status).toBe(200);
    const invited = await invite('dawn');
    expect([invited.status, invited.body.errors?.[0].code]).toEqual([422, 'catalogue.agency_gone']);
    const none = { topics: [], regions: [], calls: [] };
    const rule = { ...none, keywords: ['새벽'], agencyCode: 'dawn', note: '새벽', isActive: true };
    const ruled = await administrator.post('/api/v1/routing-rules').send(rule);
    expect([ruled.status, ruled.body.errors?.[0].code]).toEqual([422, 'catalogue.agency_gone']);
  });

  it('gets no case by hand either', async () => {
    await add('matins');
    const { id } = await submitIdea(await app.as('citizen'), forNobody);
    const catalogue = app.api.get(CatalogueService, { strict: false });
    const tenantId = await app.tenantId();
    const look = (tx: Transaction) => catalogue.standing(tx, tenantId, 'matins');
    const looked = await app.api.get(Database, { strict: false }).enter(systemOf(tenantId), look);
    expect(looked).not.toBeNull();
    expect((await retire('matins')).status).toBe(200);
    const routed = await move(administrator, id, 'route', { agency: 'matins' });
    expect([routed.status, routed.body.errors?.[0].code]).toEqual([422, 'catalogue.agency_gone']);
  });

  it('waits for whoever is just inviting somebody there, and stays', async () => {
    await add('dusk');
    const keeper = new Client(app.database.adminUrl);
    await keeper.connect();
    // Within a transaction `pg_stat_activity` stands still, so another connection looks.
    const untilWaiting = (most: number) =>
      eventually(async () => {
        const waiting = await app.query(
          `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
        );
        expect(waiting).toHaveLength(most);
      });
    try {
      await keeper.query(`begin`);
      await keeper.query(`lock table identity.invitations in share mode`);
      const inviting = invite('dusk');
      await untilWaiting(1);
      const retiring = retire('dusk');
      await untilWaiting(2);
      await keeper.query(`commit`);
      expect((await inviting).status).toBe(201);
      const refused = await retiring;
      expect([refused.status, refused.body.code]).toEqual([409, 'onboarding.agency_has_people']);
    } finally {
      await keeper.end();
    }
  });
});

describe('a list of agencies', () => {
  it('is refused where its rules would be more than can be put in order', async () => {
    const [{ count }] = (await app.query(
      `select count(*)::int as count from routing.rules where tenant_id = $1`,
      [await app.tenantId()],
    )) as [{ count: number }];
    await app.query(
      `insert into routing.rules (tenant_id, code, position, topics, keywords, regions, calls, agency_code, note_ko)
       select $1, 'many-' || n, 10000 + n, '{}', '{많음}', '{}', '{}', 'referee', '많음'
       from generate_series(1, 499 - $2::int) n`,
      [await app.tenantId(), count],
    );
    const text = (...lines: string[]) => ({ text: ['code,nameKo,keywords', ...lines].join('\n') });
    const two = text('noon,정오과,한낮', 'tea,간식과,새참');
    for (const path of ['agency-list-checks', 'agency-lists']) {
      const refused = await administrator.post(`/api/v1/${path}`).send(two);
      expect([refused.status, refused.body.code]).toEqual([409, 'routing.too_many_rules']);
    }
    expect((await register()).map(({ code }) => code)).not.toContain('noon');
    const added = await administrator
      .post('/api/v1/agency-lists')
      .send(text('noon,정오과,한낮', 'tea,간식과,'));
    expect(added.status).toBe(201);
  });
});
