import { systemOf } from '@app/platform';
import { CaseVerification } from '@app/review';
import { lastKnownYear } from '@app/tenancy';
import { anApp, type TestAgent, type TestApp } from '../support/an-app.js';
import { eventually } from '../support/eventually.js';
import { caseOf, submitIdea, untilRouted } from './steps.js';

let app: TestApp;
let citizen: TestAgent;
let reviewer: TestAgent;
let administrator: TestAgent;

beforeAll(async () => {
  app = await anApp();
  // 2 March 2026 is a substitute holiday, the 3rd an ordinary Tuesday: a month ends on Friday, 3 April.
  app.clock.set('2026-03-03T01:00:00Z');
  [citizen, reviewer, administrator] = await Promise.all([
    app.as('citizen'),
    app.as('reviewer'),
    app.as('administrator'),
  ]);
}, 60_000);

afterAll(() => app?.close());

const proclaimed = { day: '2026-04-03', nameKo: '임시공휴일', nameEn: 'Temporary public holiday' };

describe('a holiday is proclaimed after the clock began', () => {
  it('and the open deadline moves, on the record, for citizen and reviewer alike; and back', async () => {
    const { id, dueOn } = await submitIdea(citizen);
    expect(dueOn).toBe('2026-04-03');
    await untilRouted(app, id);
    expect((await administrator.post('/api/v1/holidays').send(proclaimed)).status).toBe(201);
    await eventually(async () => expect((await caseOf(reviewer, id)).dueOn).toBe('2026-04-06'));
    expect((await citizen.get(`/api/v1/ideas/${id}`)).body.dueOn).toBe('2026-04-06');
    const [event] = await app.query<{ data: object }>(
      `select data from ledger.events where subject_id = $1 and kind = 'clock.recounted'`,
      [id],
    );
    expect(event!.data).toMatchObject({
      because: 'holiday',
      clocks: { decision: '2026-04-06' },
      dueOn: '2026-04-06',
    });
    expect((await administrator.delete('/api/v1/holidays/2026-04-03')).status).toBe(204);
    await eventually(async () => expect((await caseOf(reviewer, id)).dueOn).toBe('2026-04-03'));
    const [nation] = await app.query<{ id: string }>(
      `select tenant_id as id from tenancy.tenants where code = 'nation'`,
    );
    const verification = app.api.get(CaseVerification, { strict: false });
    expect(await verification.verify(systemOf(nation!.id))).toEqual({ cases: 1, faults: [] });
  });

  it('by an administrator only, once, and never in the place of an official one', async () => {
    expect((await reviewer.post('/api/v1/holidays').send(proclaimed)).status).toBe(403);
    const known = await administrator.post('/api/v1/holidays').send({ ...proclaimed, day: '2026-03-01' });
    expect([known.status, known.body.errors[0]]).toEqual([422, expect.objectContaining({ field: 'day' })]);
    expect((await administrator.delete('/api/v1/holidays/2026-03-01')).status).toBe(404);
  });

  it('and a year whose almanac is not out says that it is provisional', async () => {
    const { body } = await citizen.get('/api/v1/holidays?year=2040');
    expect(body).toEqual({ year: 2040, isProvisional: true, holidays: [] });
    const { body: known } = await citizen.get('/api/v1/holidays?year=2026');
    expect([known.isProvisional, known.holidays.length > 10]).toEqual([false, true]);
  });

  it('and a deadline in such a year says so, to proposer and reviewer alike', async () => {
    app.clock.set(`${lastKnownYear}-12-10T01:00:00Z`);
    [citizen, reviewer] = await Promise.all([app.as('citizen'), app.as('reviewer')]);
    const { id } = await submitIdea(citizen);
    await untilRouted(app, id);
    const [clock] = (await caseOf(reviewer, id)).clocks;
    expect([Number(clock.dueOn.slice(0, 4)), clock.isProvisional]).toEqual([lastKnownYear + 1, true]);
    const { text } = await citizen.get(`/ideas/${id}`);
    expect(text).toContain('공휴일이 확정되지 않은 해라 바뀔 수 있습니다');
  });
});
