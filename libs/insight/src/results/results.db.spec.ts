import { anApp, type TestAgent, type TestApp } from '../../../../test/support/an-app.js';
import { submitIdea } from '../../../../test/journeys/steps.js';

let app: TestApp;
let guest: TestAgent;

/** Promises of one agency, by the days of which everything follows. Today is 1 June 2026. */
interface Planted {
  agency: string;
  promisedAt?: string;
  first: string;
  now?: string;
  slips?: number;
  kept?: string;
  dropped?: string;
  won?: number;
  isHidden?: boolean;
}

const PLANTED: Planted[] = [
  { agency: 'mois', first: '2026-05-01', kept: '2026-05-01', won: 3_000_000 },
  { agency: 'mois', first: '2026-05-01', kept: '2026-05-02', won: -500_000 },
  { agency: 'mois', first: '2026-04-01', now: '2026-05-20', slips: 1, kept: '2026-05-10' },
  { agency: 'mois', first: '2026-05-31' },
  { agency: 'mois', first: '2026-06-01' },
  { agency: 'mois', first: '2026-03-01', now: '2026-09-01', slips: 2 },
  { agency: 'mois', first: '2026-02-01', dropped: '2026-03-01', isHidden: true },
  { agency: 'moe', promisedAt: '2026-02-28T15:00:00Z', first: '2027-01-01' },
  { agency: 'moe', promisedAt: '2026-02-28T14:59:59Z', first: '2027-01-01', kept: '2026-05-01' },
];

beforeAll(async () => {
  app = await anApp({ worker: false });
  app.clock.set('2026-06-01');
  guest = await app.as('guest');
  const citizen = await app.as('citizen');
  const tenantId = await app.tenantId();
  for (const { agency, first, ...one } of PLANTED) {
    const { id } = await submitIdea(citizen);
    const { promisedAt = '2026-03-10T01:00:00Z', now = first, slips = 0, isHidden = false } = one;
    const { kept = null, dropped = null, won = null } = one;
    await app.query(
      `insert into delivery.commitments (tenant_id, idea_id, agency_code, promised_at, first_promised_on, promised_on,
         slips, kept_on, dropped_on, effect_grade, effect_won, sequence)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, case when $10::bigint is not null then 'good' end, $10, 3)`,
      [tenantId, id, agency, promisedAt, first, now, slips, kept, dropped, won],
    );
    await app.query(`update review.cases set is_hidden = $2 where idea_id = $1`, [id, isHidden]);
  }
}, 60_000);

afterAll(() => app?.close());

const results = async (query = '') => {
  const answer = await guest.get(`/api/v1/results${query}`);
  expect(answer.status).toBe(200);
  return answer.body;
};

describe('promised and done', () => {
  it('is counted by agency; moved and overdue are among those running', async () => {
    const { agencies, total, computedAt } = await results();
    expect(agencies.map(({ agencyCode }: { agencyCode: string }) => agencyCode)).toEqual(['mois', 'moe']);
    expect(agencies[0]).toMatchObject({
      promised: 7,
      inTime: 1,
      late: 2,
      running: 3,
      moved: 1,
      overdue: 1,
      undone: 1,
      measured: 2,
      effectWon: 2_500_000,
    });
    // Of the first mois promises six have come, or ended: all but the one that is due today.
    expect(agencies[0].shareInTime).toBeCloseTo(1 / 6);
    expect(agencies[1]).toMatchObject({ promised: 2, inTime: 1, running: 1, shareInTime: 1, measured: 0 });
    expect(total).toMatchObject({ promised: 9, inTime: 2, late: 2, running: 4, undone: 1 });
    expect(total.shareInTime).toBeCloseTo(2 / 7);
    expect(computedAt.slice(0, 10)).toBe('2026-06-01');
  });

  it('is counted from day to day, by when it was promised in Seoul; of nothing there is no share', async () => {
    const march = await results('?from=2026-03-01&to=2026-03-01');
    expect(march.total).toMatchObject({ promised: 1, running: 1, shareInTime: null });
    expect((await results('?to=2026-02-28')).total).toMatchObject({ promised: 1, inTime: 1 });
    expect(await results('?from=2030-01-01')).toMatchObject({
      agencies: [],
      total: { promised: 0, effectWon: 0 },
    });
  });

  it.each([
    ['', 8],
    ['?state=in_time', 2],
    ['?state=late', 2],
    ['?state=running&agency=mois', 3],
    ['?state=moved', 1],
    ['?state=overdue', 1],
    ['?state=undone', 0],
    ['?agency=moe', 2],
    ['?agency=moe&from=2026-03-01', 1],
    ['?agency=nobody', 0],
  ])('is listed behind each figure, hidden ideas left out: %s', async (query, count) => {
    const { items, next } = (await guest.get(`/api/v1/results/promises${query}`)).body;
    expect([items.length, next]).toEqual([count, null]);
    for (const item of items)
      expect(item).toMatchObject({ title: expect.any(String), slips: expect.any(Number) });
  });

  it('shows what is behind it to this tenant only', async () => {
    const town = await app.as('guest', 'jeonju');
    expect((await town.get('/api/v1/results')).body.total.promised).toBe(0);
    expect((await town.get('/api/v1/results/promises')).body.items).toEqual([]);
  });

  it('is listed page by page, none twice and none left out', async () => {
    const tenantId = await app.tenantId('jeonju');
    const citizen = await app.as('citizen', 'jeonju');
    for (let count = 0; count < 31; count++) await submitIdea(citizen);
    await app.query(
      `insert into delivery.commitments (tenant_id, idea_id, promised_at, first_promised_on, promised_on, slips, sequence)
       select tenant_id, idea_id, now(), '2027-01-01', '2027-01-01', 0, 3 from review.cases where tenant_id = $1`,
      [tenantId],
    );
    const town = await app.as('guest', 'jeonju');
    const first = (await town.get('/api/v1/results/promises')).body;
    const second = (await town.get(`/api/v1/results/promises?after=${first.next}`)).body;
    const ids = [...first.items, ...second.items].map(({ ideaId }) => ideaId);
    expect([first.items.length, second.items.length, second.next]).toEqual([30, 1, null]);
    expect(new Set(ids).size).toBe(31);
  });
});

describe('the days until a decision', () => {
  it('are measured by lane, answers only', async () => {
    const cases = await app.query<{ idea_id: string }>(
      `select c.idea_id from review.cases c join tenancy.hosts h using (tenant_id)
       where h.name = 'nation' order by c.idea_id`,
    );
    const decide = ({ idea_id: id }: { idea_id: string }, days: number, lane: string, reply: string | null) =>
      app.query(
        `update review.cases set lane = $2, reply = $3, decided_at = opened_at + make_interval(days => $4)
         where idea_id = $1`,
        [id, lane, reply, days],
      );
    const [a, b, c, d, e] = cases;
    await decide(a!, 10, 'ordinary', '답');
    await decide(b!, 20, 'ordinary', '답');
    await decide(c!, 30, 'ordinary', '답');
    await decide(d!, 1, 'ordinary', null);
    await decide(e!, 4, 'fast_track', '답');
    const { lanes } = await results();
    expect(lanes).toMatchObject([
      { code: 'ordinary', label: { ko: '일반' }, decided: 3, medianDays: 20, ninetiethDays: 28 },
      { code: 'fast_track', label: { ko: '패스트트랙' }, decided: 1, medianDays: 4, ninetiethDays: 4 },
      { code: 'petition', decided: 0, medianDays: null, ninetiethDays: null },
    ]);
    // Opened on 1 June: ten days later is the 11th.
    expect((await results('?to=2026-06-11')).lanes[0]).toMatchObject({ decided: 1, medianDays: 10 });
  });
});
