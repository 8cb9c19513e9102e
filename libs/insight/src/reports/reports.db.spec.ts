import { parse } from 'csv-parse/sync';
import { anApp, type TestAgent, type TestApp } from '../../../../test/support/an-app.js';
import {
  claim,
  decide,
  forOurAgency,
  move,
  promise,
  startReview,
  submitIdea,
  untilRouted,
} from '../../../../test/journeys/steps.js';
import { eventually } from '../../../../test/support/eventually.js';
import type { FigureRow } from '../figures/figure.js';

jest.setTimeout(120_000);

let app: TestApp;
let [citizen, reviewer, lead]: TestAgent[] = [];

/** It is this day; whoever was signed in signs in again. */
async function on(day: string): Promise<void> {
  app.clock.set(day);
  [citizen, reviewer, lead] = [await app.as('citizen'), await app.as('reviewer'), await app.as('lead')];
}

async function submit(): Promise<string> {
  const { id } = await submitIdea(citizen!, forOurAgency);
  await untilRouted(app, id);
  return id;
}

async function reportOf(period: string): Promise<{ rows: FigureRow[]; closedAt: string | null }> {
  const { status, body } = await lead!.get(`/api/v1/reports/${period}`);
  expect([period, status]).toEqual([period, 200]);
  for (const row of body.rows as Record<string, number>[]) {
    const came = row.carried_over! + row.received!;
    expect(came).toBe(row.adopted! + row.not_adopted! + row.closed! + row.pending!);
    expect(row.adopted! + row.not_adopted!).toBe(row.in_time! + row.late!);
  }
  return body;
}

const close = (period: string, person = lead!) => person.post(`/api/v1/reports/${period}/closing`);
const mois = ({ rows }: { rows: FigureRow[] }) => rows.find(({ agency }) => agency === 'mois');

let pending: string;

beforeAll(async () => {
  app = await anApp();
  await on('2026-06-20');
  const [adopted, declined] = [await submit(), await submit()];
  await on('2026-06-25');
  await startReview(reviewer!, adopted);
  await startReview(reviewer!, declined);
  await decide([reviewer!, lead!], adopted, 'adopt', { ...promise, promisedOn: '2027-05-03' });
  await on('2026-07-10');
  const withdrawn = await submit();
  pending = await submit();
  expect((await citizen!.post(`/api/v1/ideas/${withdrawn}/withdrawal`).send({})).status).toBe(204);
  expect((await lead!.put(`/api/v1/ideas/${pending}/hiding`).send({ reason: 'personal-data' })).status).toBe(
    204,
  );
  await on('2026-08-01');
  await decide([reviewer!, lead!], declined, 'decline', { reason: 'feasibility', reply: '어렵습니다.' });
  const done = await move(reviewer!, adopted, 'implement', { message: '목록을 냈습니다.' });
  expect([done.status, done.body.code]).toEqual([200, undefined]);
  await eventually(async () =>
    expect(await app.query('select 1 from delivery.commitments where kept_on is not null')).toHaveLength(1),
  );
}, 90_000);

afterAll(() => app?.close());

describe('a statutory report', () => {
  it('tells of each quarter what came, what became of it, and what was promised and kept', async () => {
    const second = await reportOf('2026-q2');
    expect(second.rows[0]).toMatchObject({ agency: null, agency_ko: '모두', agency_en: 'All' });
    expect(mois(second)).toMatchObject({
      ...{ carried_over: 0, received: 2, adopted: 1, not_adopted: 0, closed: 0, pending: 1 },
      ...{ in_time: 1, late: 0, median_days: 5, promised: 1, kept: 0, overdue: 0 },
    });
    // The hidden one is handled like any other; a decision after its month is late.
    expect(mois(await reportOf('2026-q3'))).toMatchObject({
      ...{ carried_over: 1, received: 2, adopted: 0, not_adopted: 1, closed: 1, pending: 1 },
      ...{ in_time: 0, late: 1, median_days: 42, promised: 0, kept: 1, kept_in_time: 1, undone: 0 },
    });
    expect(mois(await reportOf('2026'))).toMatchObject({
      carried_over: 0,
      received: 4,
      adopted: 1,
      pending: 1,
    });
    const empty = await reportOf('2025-q4');
    expect(empty.rows).toMatchObject([
      { agency_ko: '모두', carried_over: 0, received: 0, median_days: null },
    ]);
  });

  it('names its periods, the last day of the yearly one, and none to come', async () => {
    const { body } = await lead!.get('/api/v1/reports');
    expect(body[0]).toEqual({
      ...{ period: '2026', from: '2026-01-01', until: '2026-12-31', dueOn: '2027-01-31' },
      ...{ isOver: false, closedAt: null },
    });
    expect(body.find(({ period }: { period: string }) => period === '2026-q2')).toMatchObject({
      isOver: true,
    });
    expect((await lead!.get('/api/v1/reports/2026-q4')).body.code).toBe('insight.no_such_period');
  });

  it('is closed once, after its period, by whoever may, and stays as it was', async () => {
    const early = await close('2026-q3');
    expect(early.body.code).toBe('insight.period_not_over');
    await on('2026-10-02');
    const auditor = await app.as('auditor');
    expect((await auditor.get('/api/v1/reports/2026-q3')).status).toBe(200);
    expect((await close('2026-q3', auditor)).status).toBe(403);
    expect((await reviewer!.get('/api/v1/reports/2026-q3')).status).toBe(403);
    const before = await reportOf('2026-q3');
    const closed = await close('2026-q3');
    expect([closed.status, closed.body.closedAt !== null]).toEqual([200, true]);
    expect((await close('2026-q3')).body.code).toBe('insight.report_closed');
    const recorded = await app.query(`select data from ledger.events where kind = 'report.closed'`);
    expect(recorded).toEqual([{ data: { period: '2026-q3' } }]);

    await lead!.delete(`/api/v1/ideas/${pending}/hiding`).expect(204);
    await claim(reviewer!, pending);
    const fields = { agency: 'nfa', reason: 'other-agency-business', message: '소방청이 맡는 일입니다.' };
    expect((await move(reviewer!, pending, 'transfer', fields)).status).toBe(200);
    const after = await reportOf('2026-q3');
    expect([after.rows, after.closedAt]).toEqual([before.rows, closed.body.closedAt]);
    const agencies = (await reportOf('2026')).rows.map(({ agency }) => agency);
    expect(agencies).toContain('nfa');
    expect(before.rows.map(({ agency }) => agency)).not.toContain('nfa');
  });

  it('is the same as CSV', async () => {
    const { rows } = await reportOf('2026-q3');
    const { text, headers } = await lead!.get('/api/v1/reports/2026-q3/csv');
    expect(headers['content-disposition']).toContain('madang-nation-report-2026-q3.csv');
    const table: Record<string, string>[] = parse(text, { bom: true, columns: true });
    expect(table).toEqual(
      rows.map((row) =>
        Object.fromEntries(Object.entries(row).map(([name, value]) => [name, String(value ?? '')])),
      ),
    );
  });

  it('shows a town nothing of the nation', async () => {
    const town = await app.as('lead', 'jeonju');
    const { body } = await town.get('/api/v1/reports/2026-q3');
    expect([body.closedAt, body.rows.length]).toEqual([null, 1]);
    expect(body.rows[0]).toMatchObject({ received: 0, carried_over: 0 });
  });
});

describe('a promise in a report', () => {
  let [moved, later]: string[] = [];
  const adopt = async (id: string, promisedOn: string): Promise<void> => {
    await startReview(reviewer!, id);
    await decide([reviewer!, lead!], id, 'adopt', { ...promise, promisedOn });
  };
  const followed = (condition: string, count: number) =>
    eventually(async () =>
      expect(await app.query(`select 1 from delivery.commitments where ${condition}`)).toHaveLength(count),
    );
  const overdueIn = async (period: string): Promise<unknown> => mois(await reportOf(period))?.overdue;

  beforeAll(async () => {
    await on('2027-05-20');
    [moved, later] = [await submit(), await submit()];
    await adopt(moved, '2027-06-15');
    await adopt(later, '2027-07-20');
    await followed(`promised_on > '2027-05-20'`, 2);
  });

  it('is overdue in a period that runs once its day has passed, not before', async () => {
    await on('2027-07-02');
    expect(await overdueIn('2027-q3')).toBe(1);
    await on('2027-07-20');
    expect(await overdueIn('2027-q3')).toBe(1);
    await on('2027-07-21');
    expect(await overdueIn('2027-q3')).toBe(2);
  });

  it('is held against the day that stood at the end of the period', async () => {
    const slip = { message: '예산이 늦어집니다.', promisedOn: '2027-12-01' };
    const told = await move(reviewer!, moved!, 'report_slip', slip);
    expect([told.status, told.body.code]).toEqual([200, undefined]);
    await followed(`promised_on = '2027-12-01'`, 1);
    expect(await overdueIn('2027-q2')).toBe(1);
    expect(await overdueIn('2027-q3')).toBe(1);
  });
});

describe('a petition in a report', () => {
  it('is among what was closed: its answer adopts and refuses no suggestion', async () => {
    await on('2028-01-10');
    const id = await submit();
    await claim(reviewer!, id);
    const asked = { reason: 'civil-petition', message: '자료를 보완해 주세요.', respondBy: '2028-01-20' };
    expect((await move(reviewer!, id, 'request_supplement', asked)).status).toBe(200);
    await on('2028-02-10');
    const told = { reason: 'civil-petition', message: '민원으로 처리합니다.' };
    const converted = await move(reviewer!, id, 'convert_to_petition', told);
    expect([converted.status, converted.body.code]).toEqual([200, undefined]);
    await claim(reviewer!, id);
    expect((await move(reviewer!, id, 'start_petition')).status).toBe(200);
    await decide([reviewer!, lead!], id, 'answer_petition', { reply: '처리했습니다.' });
    expect(mois(await reportOf('2028-q1'))).toMatchObject({
      ...{ received: 1, adopted: 0, not_adopted: 0, closed: 1, in_time: 0, late: 0, median_days: null },
    });
  });
});
