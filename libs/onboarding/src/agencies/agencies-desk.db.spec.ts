import { anApp, type TestAgent, type TestApp } from '../../../../test/support/an-app.js';

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
