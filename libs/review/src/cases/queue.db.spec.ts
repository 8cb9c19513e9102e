import { anApp, type TestAgent, type TestApp } from '../../../../test/support/an-app.js';
import type { CasePage } from './case-view.dto.js';

interface Row {
  id: string;
  agency: string | null;
  isSettled: boolean;
  due: string | null;
  isStopped: boolean;
  assignee: string | null;
  state: string;
}

const DAY_MS = 86_400_000;
const CASES = 60;

let app: TestApp;
let all: Row[];
let today: string;

/** Days from today, as the government's calendar names them. */
const day = (days: number): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Seoul' }).format(Date.now() + days * DAY_MS);

/** Walks through the pages of three; gives the ids in their order. */
async function walk(person: TestAgent, query: string): Promise<string[]> {
  const ids: string[] = [];
  for (let next: string | null = ''; next !== null;) {
    const path = `/api/v1/cases?limit=3&${query}${next && `&after=${next}`}`;
    const page: CasePage = (await person.get(path).expect(200)).body;
    ids.push(...page.items.map(({ ideaId }) => ideaId));
    next = page.next;
  }
  return ids;
}

// Every agency, day and standing beside each other: own, another's and none; overdue, soon, later, stopped and without.
beforeAll(async () => {
  app = await anApp({ worker: false });
  today = day(0);
  const citizen = await app.as('citizen');
  for (let made = 0; made < CASES; made++)
    await citizen.post('/api/v1/ideas').send({ title: '줄', improvement: '줄을 세웁니다.' }).expect(201);
  await app.query(
    `update review.cases c set
       agency_code = (array['mois', 'moe', null])[1 + n % 3],
       assignee_id = case when n % 5 = 0 then (select id from identity.accounts where sign_in_name = 'reviewer@nation.example.kr') end,
       is_settled = n % 4 = 0, state = case when n % 4 = 0 then 'adopted' else 'received' end,
       due_on = case n % 7 when 0 then null when 1 then $1::date when 2 then $2::date else $3::date end,
       clock_stopped_on = case when n % 11 = 0 then $1::date end
     from (select idea_id, (row_number() over (order by md5(idea_id::text)))::int as n from review.cases) k
     where k.idea_id = c.idea_id`,
    [day(-3), day(5), day(40)],
  );
  all = await app.query<Row>(
    `select idea_id as id, agency_code as agency, is_settled as "isSettled", due_on::text as due, state,
       clock_stopped_on is not null as "isStopped", assignee_id as assignee from review.cases
     order by due_on nulls last, idea_id`,
  );
}, 120_000);

afterAll(() => app?.close());

/** What a scope promises, in its own words. */
const SCOPES: [string, (row: Row) => boolean][] = [
  ['scope=all', ({ isSettled }) => !isSettled],
  ['scope=ended', ({ isSettled }) => isSettled],
  ['scope=triage', ({ isSettled, agency }) => !isSettled && agency === null],
  ['scope=unassigned', ({ isSettled, agency, assignee }) => !isSettled && agency !== null && !assignee],
  ['scope=overdue', ({ due, isStopped }) => due !== null && due < today && !isStopped],
  [
    'scope=due_soon',
    ({ isSettled, due, isStopped }) =>
      !isSettled && due !== null && due >= today && due <= day(7) && !isStopped,
  ],
  ['scope=waiting', ({ isSettled, isStopped }) => !isSettled && isStopped],
  ['scope=all_scored', () => false],
  ['state=adopted', ({ state }) => state === 'adopted'],
  ['scope=all&agency=moe', ({ isSettled, agency }) => !isSettled && agency === 'moe'],
];

describe.each(SCOPES)('the queue, %s', (query, belongs) => {
  it('is told page by page, each case once, by due date, to who sees all', async () => {
    expect(await walk(await app.as('lead'), query)).toEqual(all.filter(belongs).map(({ id }) => id));
  });

  it('and to a reviewer of their agency and the triage', async () => {
    const own = all.filter(({ agency }) => agency === 'mois' || agency === null);
    expect(await walk(await app.as('reviewer'), query)).toEqual(own.filter(belongs).map(({ id }) => id));
  });
});

it('is counted as it is told', async () => {
  for (const [who, sees] of [
    ['lead', () => true],
    ['reviewer', ({ agency }: Row) => agency === 'mois' || agency === null],
  ] as const) {
    const { body } = await (await app.as(who)).get('/api/v1/cases/counts').expect(200);
    for (const [query, belongs] of SCOPES) {
      const scope = query.replace('scope=', '');
      if (scope in body)
        expect([scope, body[scope]]).toEqual([scope, all.filter(sees).filter(belongs).length]);
    }
  }
});
