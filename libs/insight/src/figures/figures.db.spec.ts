// On both queues: figures are kept by a job that comes again and again.
import { parse } from 'csv-parse/sync';
import { DueSweep } from '@app/ledger';
import { systemOf } from '@app/platform';
import { anApp, type TestAgent, type TestApp } from '../../../../test/support/an-app.js';
import {
  claim,
  decide,
  move,
  promise,
  startReview,
  submitIdea,
  untilRouted,
} from '../../../../test/journeys/steps.js';
import { eventually } from '../../../../test/support/eventually.js';
import type { FigureRow } from './figure.js';
import { FiguresVerification } from './figures-verification.service.js';
import { FIGURES, PUBLIC_CODES } from './figures.js';

jest.setTimeout(180_000);

let app: TestApp;
let guest: TestAgent;
let citizen: TestAgent;
let reviewer: TestAgent;
let lead: TestAgent;

/** Received on a Monday. */
const MONDAY = '2026-06-01';

beforeAll(async () => {
  app = await anApp();
  app.clock.set(MONDAY);
  [guest, citizen] = [await app.as('guest'), await app.as('citizen')];
  [reviewer, lead] = [await app.as('reviewer'), await app.as('lead')];
}, 60_000);

afterAll(() => app?.close());

/** Lets the job count until it has done so after this call. */
async function count(): Promise<void> {
  const tenantId = await app.tenantId();
  const sweep = app.worker!.get(DueSweep, { strict: false });
  await app.query(`update insight.figure_runs set computed_at = null where tenant_id = $1`, [tenantId]);
  await eventually(
    async () => {
      await app.query(
        `update ledger.due set due_at = '2000-01-01' where kind = 'insight.keep_figures' and tenant_id = $1`,
        [tenantId],
      );
      await sweep.sweep();
      const runs = await app.query(
        `select 1 from insight.figure_runs where tenant_id = $1 and computed_at is not null`,
        [tenantId],
      );
      expect(runs).toHaveLength(1);
    },
    { within: 20_000 },
  );
}

const rowsOf = async (code: string): Promise<FigureRow[]> => {
  const { status, body } = await guest.get(`/api/v1/figures/${code}`);
  expect([code, status]).toEqual([code, 200]);
  return body.rows;
};
const deskOf = async (code: string): Promise<FigureRow[]> => {
  const { status, body } = await lead.get('/api/v1/staff-figures');
  expect(status).toBe(200);
  return (body as { code: string; rows: FigureRow[] }[]).find((figure) => figure.code === code)!.rows;
};
const funnel = async () =>
  Object.fromEntries((await rowsOf('funnel')).map(({ step, ideas }) => [step, ideas]));
const stateOf = async (code: string) => (await rowsOf('stages')).find(({ state }) => state === code);

/** What was kept is what a count from the ideas themselves gives. */
async function expectRecounted(): Promise<void> {
  const recounts = await app.api
    .get(FiguresVerification, { strict: false })
    .recount(systemOf(await app.tenantId()));
  expect(recounts.map(({ code }) => code)).toEqual(FIGURES.map(({ code }) => code));
  for (const { code, rows } of recounts) {
    const [kept] = await app.query<{ rows: FigureRow[] }>(
      `select rows from insight.figures where code = $1 and tenant_id = $2`,
      [code, await app.tenantId()],
    );
    expect([code, kept!.rows]).toEqual([code, JSON.parse(JSON.stringify(rows))]);
  }
}

async function routed(more: object = {}): Promise<string> {
  const { id } = await submitIdea(citizen, {
    ...{ title: '재난문자를 쉬운 말로 보내 주세요', improvement: '쉬운 낱말을 씁니다.', ...more },
  });
  await untilRouted(app, id);
  return id;
}

describe('figures', () => {
  const ids: Record<string, string> = {};

  it('tell of a tenant without ideas that there are none', async () => {
    await count();
    expect(await funnel()).toEqual({ received: 0, assigned: 0, answered: 0, adopted: 0, carried_out: 0 });
    expect(await rowsOf('inflow')).toEqual([]);
    expect((await rowsOf('regions')).every(({ ideas }) => ideas === 0)).toBe(true);
    await expectRecounted();
  });

  it('count what came in by week, topic, region and agenda', async () => {
    const topicCode = 'transport-construction-land';
    ids.adopted = await routed({ topicCode, regionCode: '11' });
    ids.declined = await routed({ topicCode, regionCode: '26' });
    ids.hidden = await routed({ regionCode: '11' });
    ids.withdrawn = await routed({ regionCode: '50' });
    ids.merged = await routed();
    ids.waiting = await routed({ agendaCode: 'korean-new-deal-plan' });
    await count();
    expect(await funnel()).toMatchObject({ received: 6, assigned: 6, answered: 0 });
    expect(await rowsOf('inflow')).toMatchObject([
      { week: MONDAY, topic: null, topic_ko: '주제 없음', ideas: 4 },
      { week: MONDAY, topic: topicCode, ideas: 2 },
    ]);
    const regions = await rowsOf('regions');
    expect(regions.at(-1)).toMatchObject({ region: null, region_ko: '지역 없음' });
    expect(regions.length).toBeGreaterThan(16);
    expect(regions.filter(({ ideas }) => ideas !== 0)).toMatchObject([
      { region: '11', region_en: 'Seoul', ideas: 2 },
      { region: '26', ideas: 1 },
      { region: '50', ideas: 1 },
      { region: null, ideas: 2 },
    ]);
    const agenda = await rowsOf('agenda');
    expect(agenda[0]).toMatchObject({ item: 'goal-economy', depth: 0, ideas: 0, ideas_below: 1 });
    expect(agenda.find(({ item }) => item === 'korean-new-deal-plan')).toMatchObject({
      ...{ parent: 'goal-economy', depth: 1, ideas: 1, ideas_below: 1 },
    });
    await expectRecounted();
  });

  it('follow moves, and take out at once what is no longer public', async () => {
    app.clock.set('2026-06-04');
    [reviewer, lead] = [await app.as('reviewer'), await app.as('lead')];
    citizen = await app.as('citizen');
    for (const name of ['adopted', 'declined', 'waiting']) await startReview(reviewer, ids[name]!);
    await claim(reviewer, ids.merged!);
    const first = (await citizen.get(`/api/v1/ideas/${ids.declined}`)).body.trackingNumber as string;
    const joined = await move(reviewer, ids.merged!, 'close_duplicate', {
      sameAs: [first],
      message: '앞선 제안과 같습니다.',
    });
    expect([joined.status, joined.body.code]).toEqual([200, undefined]);
    expect(
      (await lead.put(`/api/v1/ideas/${ids.hidden}/hiding`).send({ reason: 'personal-data' })).status,
    ).toBe(204);
    expect((await citizen.post(`/api/v1/ideas/${ids.withdrawn}/withdrawal`).send({})).status).toBe(204);
    await decide([reviewer, lead], ids.adopted!, 'adopt', { ...promise, promisedOn: '2027-05-03' });
    await count();
    // Hidden and withdrawn are out, the merged one still stands in public.
    expect(await funnel()).toEqual({ received: 4, assigned: 4, answered: 1, adopted: 1, carried_out: 0 });
    expect(await stateOf('received')).toMatchObject({
      ...{ reached: 4, here: 0, stays: 4, median_days: 3, ninetieth_days: 3 },
    });
    expect(await stateOf('under_review')).toMatchObject({ reached: 3, here: 2, stays: 1, median_days: 0 });
    expect(await stateOf('withdrawn')).toBeUndefined();
    const decisions = (await rowsOf('deadlines')).filter(({ clock }) => clock === 'decision');
    expect(decisions).toMatchObject([
      { agency: 'mois', clock_ko: '결정 기한', kept: 2, late: 0, running: 2, overdue: 0, share_kept: 1 },
    ]);
    const [desk] = await deskOf('workload');
    // The hidden one is work too, and nobody has claimed it.
    expect(desk).toMatchObject({ agency: 'mois', open: 3, unclaimed: 1, waiting: 0, overdue: 0 });
    await expectRecounted();
  });

  it('tell which deadlines ran out, and what waits for others', async () => {
    const asked = await move(reviewer, ids.waiting!, 'request_supplement', {
      ...{ reason: 'fixable-defect', message: '어디인지 알려 주세요.', respondBy: '2026-06-20' },
    });
    expect([asked.status, asked.body.code]).toEqual([200, undefined]);
    app.clock.set('2026-07-03');
    [reviewer, lead] = [await app.as('reviewer'), await app.as('lead')];
    const sweep = app.worker!.get(DueSweep, { strict: false });
    await eventually(async () => {
      await sweep.sweep();
      const found = await app.query(
        `select 1 from review.clocks where code = 'decision' and breached_at is not null`,
      );
      expect(found.length).toBeGreaterThan(1);
    });
    await count();
    const decision = async () => (await rowsOf('deadlines')).find(({ clock }) => clock === 'decision');
    expect(await decision()).toMatchObject({ kept: 2, late: 0, running: 1, overdue: 1, share_kept: 0.6667 });
    expect((await deskOf('workload'))[0]).toMatchObject({ open: 3, unclaimed: 1, waiting: 1, overdue: 2 });
    expect(await deskOf('waiting')).toMatchObject([
      { agency: 'mois', state: 'supplement_requested', cases: 1, longest_days: 29 },
    ]);
    await decide([reviewer, lead], ids.declined!, 'decline', { reason: 'feasibility', reply: '어렵습니다.' });
    await lead.delete(`/api/v1/ideas/${ids.hidden}/hiding`).expect(204);
    await count();
    expect(await decision()).toMatchObject({ kept: 2, late: 1, running: 1, overdue: 1, share_kept: 0.5 });
    expect(await stateOf('under_review')).toMatchObject({ stays: 3, median_days: 0, ninetieth_days: 29 });
    expect(await funnel()).toMatchObject({ received: 5, answered: 2 });
    await expectRecounted();
  });

  it('go along with a transfer', async () => {
    expect((await deskOf('workload')).map(({ agency }) => agency)).not.toContain('nfa');
    await claim(reviewer, ids.hidden!);
    const fields = { agency: 'nfa', reason: 'other-agency-business', message: '소방청이 맡는 일입니다.' };
    const sent = await move(reviewer, ids.hidden!, 'transfer', fields);
    expect([sent.status, sent.body.code]).toEqual([200, undefined]);
    await count();
    expect(await stateOf('transferred')).toMatchObject({ here: 1 });
    expect((await deskOf('workload')).find(({ agency }) => agency === 'nfa')).toMatchObject({ open: 1 });
    await expectRecounted();
  });

  it('are brought to an end turn by turn, however many slices are stale', async () => {
    await app.query(
      `insert into insight.stale_slices select $1, to_char(n, 'fm0000') from generate_series(1, 20) n`,
      [await app.tenantId()],
    );
    await count();
    expect(await app.query('select 1 from insight.stale_slices')).toEqual([]);
    await expectRecounted();
  });

  it('count ideas of another time in a slice of their own', async () => {
    const slices = () => app.query<{ slice: string }>(`select distinct slice from insight.tallies`);
    const before = await slices();
    app.clock.set('2026-11-02');
    citizen = await app.as('citizen');
    const later = await routed();
    await count();
    expect(await slices()).toHaveLength(before.length + 1);
    await expectRecounted();
    expect((await citizen.post(`/api/v1/ideas/${later}/withdrawal`).send({})).status).toBe(204);
    await count();
    expect((await rowsOf('inflow')).every(({ week }) => week === MONDAY)).toBe(true);
    await expectRecounted();
  });
});

describe('figures as they are handed out', () => {
  it('come with what they mean and when they were counted', async () => {
    const { body } = await guest.get('/api/v1/figures');
    expect(body.figures.map(({ code }: { code: string }) => code)).toEqual(PUBLIC_CODES);
    expect(Date.parse(body.computedAt)).toBeGreaterThan(0);
    for (const { code, title, meaning, columns } of body.figures) {
      const words = [title.ko, title.en, meaning.ko, meaning.en];
      expect([code, words.every((text: string) => text.length > 1)]).toEqual([code, true]);
      const names = columns.map(({ name }: { name: string }) => name);
      for (const row of await rowsOf(code)) expect([code, Object.keys(row)]).toEqual([code, names]);
    }
  });

  it('are the same as CSV', async () => {
    for (const code of PUBLIC_CODES) {
      const { text, headers } = await guest.get(`/figures/${code}.csv`);
      const table: Record<string, string>[] = parse(text, { bom: true, columns: true });
      const rows = await rowsOf(code);
      expect(table).toEqual(
        rows.map((row) =>
          Object.fromEntries(Object.entries(row).map(([name, value]) => [name, String(value ?? '')])),
        ),
      );
      const again = await guest.get(`/figures/${code}.csv`).set('If-None-Match', headers.etag!);
      expect([code, again.status]).toEqual([code, 304]);
    }
  });

  it.each(PUBLIC_CODES)('are drawn: %s', async (code) => {
    for (const query of ['lang=ko&size=wide', 'lang=en&size=narrow']) {
      const { status, headers, body } = await guest.get(`/figures/${code}.svg?${query}`);
      expect([status, headers['content-type']]).toEqual([200, expect.stringContaining('image/svg+xml')]);
      const drawing = String(body);
      expect(drawing.startsWith('<svg')).toBe(true);
      expect(drawing).not.toMatch(/<style| style=/);
      expect(drawing).toContain(query.endsWith('wide') ? 'viewBox="0 0 720 ' : 'viewBox="0 0 340 ');
      expect(/[가-힣]/.test(drawing)).toBe(query.startsWith('lang=ko'));
    }
  });

  it('show the public nothing of what staff see, and the town nothing of the nation', async () => {
    expect((await guest.get('/api/v1/figures/workload')).status).toBe(404);
    expect((await guest.get('/figures/workload.csv')).status).toBe(404);
    expect((await guest.get('/api/v1/staff-figures')).status).toBe(401);
    expect((await citizen.get('/api/v1/staff-figures')).status).toBe(403);
    expect((await guest.get('/figures/funnel.svg?lang=fr')).status).toBe(422);
    const town = await app.as('guest', 'jeonju');
    await eventually(async () => {
      await app.worker!.get(DueSweep, { strict: false }).sweep();
      const { body } = await town.get('/api/v1/figures/funnel');
      expect(body.rows[0]).toMatchObject({ step: 'received', ideas: 0 });
    });
    expect((await town.get('/figures/funnel.svg')).status).toBe(404);
  });
});
