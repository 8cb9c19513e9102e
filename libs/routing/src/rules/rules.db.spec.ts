import { setTimeout as wait } from 'node:timers/promises';
import { anApp, type TestAgent, type TestApp } from '../../../../test/support/an-app.js';
import { eventually } from '../../../../test/support/eventually.js';
import { caseOf, forNobody, forOurAgency, submitIdea, untilRouted } from '../../../../test/journeys/steps.js';

const standing = {
  topics: [],
  keywords: ['서서'],
  regions: [],
  calls: [],
  agencyCode: 'mpm',
  note: '회의 문화',
  isActive: false,
};
/** As long as the worker remembers the rules. */
const SECONDS = 2_500;

let app: TestApp;
let administrator: TestAgent;
let citizen: TestAgent;

beforeAll(async () => {
  app = await anApp();
  [administrator, citizen] = await Promise.all([app.as('administrator'), app.as('citizen')]);
}, 60_000);

afterAll(() => app?.close());

const list = async (person = administrator) => (await person.get('/api/v1/routing-rules')).body;
const codes = async (): Promise<string[]> => (await list()).map(({ code }: { code: string }) => code);
const add = (rule: object = standing) => administrator.post('/api/v1/routing-rules').send(rule);
const change = (code: string, rule: object) => administrator.put(`/api/v1/routing-rules/${code}`).send(rule);
const remove = (code: string, version: number) =>
  administrator.delete(`/api/v1/routing-rules/${code}?version=${version}`);
const reorder = (seen: string[], order: string[]) =>
  administrator.put('/api/v1/routing-rule-order').send({ seen, order });
const tryOut = (body: object) => administrator.post('/api/v1/routing-rule-trials').send(body);
const submit = async (title: string): Promise<string> => {
  const { id } = await submitIdea(citizen, { ...forNobody, title });
  await untilRouted(app, id);
  return id;
};

/** Status, code and field of an answer. */
const said = ({
  status,
  body,
}: {
  status: number;
  body: { code?: string; errors?: { field: string }[] };
}) => [status, body.code, body.errors?.[0]?.field];

describe('routing rules', () => {
  it('stand in the order in which they are asked, for administrators only', async () => {
    const rules = await list();
    expect(rules.length).toBeGreaterThan(40);
    expect(rules[0]).toMatchObject({ code: 'call-owner', agencyCode: 'mois', isActive: true, version: 1 });
    for (const role of ['reviewer', 'lead'] as const)
      expect(said(await (await app.as(role)).get('/api/v1/routing-rules'))[0]).toBe(403);
  });

  it('are added at the end, changed, switched on and removed, each on the record without a word of them', async () => {
    const added = await add({ ...standing, keywords: [' 서서 ', '서서', 'KTX', 'ktx'] });
    expect([added.status, added.body]).toEqual([
      201,
      expect.objectContaining({ ...standing, keywords: ['서서', 'ktx'], version: 1 }),
    ]);
    const { code } = added.body;
    expect((await codes()).at(-1)).toBe(code);
    const better = { ...standing, keywords: ['서서', '앉아서'], agencyCode: 'mois' };
    expect((await change(code, { ...better, version: 1 })).body).toMatchObject({ ...better, version: 2 });
    expect((await change(code, { ...better, isActive: true, version: 2 })).body).toMatchObject({
      isActive: true,
      version: 3,
    });
    expect((await remove(code, 3)).status).toBe(204);
    expect(await codes()).not.toContain(code);

    const events = await app.query<{ kind: string; data: object }>(
      `select kind, data from ledger.events where data ->> 'rule' = $1 order by sequence`,
      [code],
    );
    expect(events.map(({ kind }) => kind)).toEqual([
      'rule.added',
      'rule.changed',
      'rule.changed',
      'rule.removed',
    ]);
    expect(events[2]!.data).toMatchObject({ version: 3, isActive: true, agencyCode: 'mois' });
    expect(JSON.stringify(events)).not.toMatch(/[가-힣]/);
  });

  it('are not written over by whoever saw an older version', async () => {
    const { code } = (await add()).body;
    expect((await change(code, { ...standing, agencyCode: 'moe', version: 1 })).status).toBe(200);
    const late = await change(code, { ...standing, note: '늦은 손', version: 1 });
    expect([...said(late), late.body.current]).toEqual([
      409,
      'routing.rule_changed',
      undefined,
      expect.objectContaining({ agencyCode: 'moe', version: 2 }),
    ]);
    expect(said(await remove(code, 1))).toEqual([409, 'routing.rule_changed', undefined]);
    expect((await remove(code, 2)).status).toBe(204);
    expect(said(await remove(code, 2))).toEqual([404, 'routing.rule_not_found', undefined]);

    const both = await Promise.all(['하나', '둘'].map((note) => add({ ...standing, note })));
    const { code: one } = both[0]!.body;
    const answers = await Promise.all([
      change(one, { ...standing, note: '먼저', version: 1 }),
      change(one, { ...standing, note: '나중', version: 1 }),
    ]);
    expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([200, 409]);
    for (const { body } of both) await remove(body.code, body.code === one ? 2 : 1);
  });

  it('change places, unless somebody was quicker', async () => {
    const seen = await codes();
    const order = [seen.at(-1)!, ...seen.slice(0, -1)];
    expect((await reorder(seen, order)).body.map(({ code }: { code: string }) => code)).toEqual(order);
    expect(said(await reorder(seen, order))).toEqual([409, 'routing.order_changed', undefined]);
    expect(said(await reorder(order, order.slice(1)))).toEqual([409, 'routing.order_changed', undefined]);
    expect((await reorder(order, seen)).status).toBe(200);
    expect(await codes()).toEqual(seen);
  });

  it.each<[fault: string, rule: object, code: string, field: string]>([
    ['no condition', { keywords: [] }, 'routing.no_condition', 'conditions'],
    ['a keyword of one letter', { keywords: ['물'] }, 'routing.keyword_length', 'keywords'],
    ['a keyword without end', { keywords: ['긴'.repeat(41)] }, 'routing.keyword_length', 'keywords'],
    ['an agency that is none', { agencyCode: 'nobody' }, 'catalogue.unknown_code', 'agencyCode'],
    ['an agency that is no more', { agencyCode: 'moef' }, 'catalogue.agency_gone', 'agencyCode'],
    ['a topic that is none', { topics: ['nothing'] }, 'catalogue.unknown_code', 'topics'],
    ['a region that is none', { regions: ['00'] }, 'catalogue.unknown_code', 'regions'],
    ['a call that is none', { calls: ['nothing'] }, 'routing.unknown_call', 'calls'],
  ])('are refused for %s, as a draft too', async (_fault, part, code, field) => {
    const rule = { ...standing, ...part, isActive: true };
    expect(said(await add(rule))).toEqual([422, code, field]);
    expect(said(await tryOut({ draft: rule }))).toEqual([422, code, `draft.${field}`]);
  });

  it('belong to one tenant', async () => {
    const { code } = (await add()).body;
    const foreigner = await app.as('administrator', 'jeonju');
    const rule = { ...standing, agencyCode: 'jj-transport', version: 1 };
    expect(said(await foreigner.put(`/api/v1/routing-rules/${code}`).send(rule))).toEqual([
      404,
      'routing.rule_not_found',
      undefined,
    ]);
    expect((await list(foreigner)).map((each: { code: string }) => each.code)).not.toContain(code);
    await remove(code, 1);
  });
});

describe('a rule that is tried out', () => {
  it('says what it would have changed, and changes nothing', async () => {
    const lost = await submit('회의를 서서 합시다');
    const found = await submit(forOurAgency.title);
    const rule = { ...standing, keywords: ['서서', '재난문자'], isActive: true };
    const before = await codes();
    const last = (await tryOut({ draft: rule })).body;
    expect(last).toMatchObject({ tried: 2, newlyRouted: 1, moved: 0, noLongerRouted: 0 });
    expect(last).toMatchObject({ triageBefore: 1, triageAfter: 0 });
    expect(last.agreement).toEqual({ known: 1, before: 1, after: 1 });
    expect(last.examples).toEqual([
      expect.objectContaining({
        ideaId: lost,
        from: null,
        to: 'mpm',
        present: null,
        matched: { keyword: '서서' },
      }),
    ]);
    expect(await codes()).toEqual(before);

    const { code } = (await add({ ...rule, isActive: false })).body;
    const order = [code, ...before];
    const first = (await tryOut({ draft: { ...rule, code }, order })).body;
    expect(first.flows).toEqual([
      { from: 'mois', to: 'mpm', count: 1 },
      { from: null, to: 'mpm', count: 1 },
    ]);
    expect(first.agreement).toEqual({ known: 1, before: 1, after: 0 });
    expect((await tryOut({ order })).body).toMatchObject({ tried: 2, flows: [] });
    expect(said(await tryOut({ order: before }))).toEqual([409, 'routing.order_changed', undefined]);
    expect(said(await tryOut({ draft: { ...rule, code: 'nobody' } }))).toEqual([
      404,
      'routing.rule_not_found',
      undefined,
    ]);
    expect((await caseOf(administrator, found)).agencyCode).toBe('mois');

    expect((await change(code, { ...rule, version: 1 })).status).toBe(200);
    const silenced = (await tryOut({ draft: { ...rule, code, isActive: false } })).body;
    expect(silenced.flows).toEqual([{ from: 'mpm', to: null, count: 1 }]);
    await wait(SECONDS);
    const routed = await submit('버스를 서서 기다립니다. 회의도 서서 합니다');
    await eventually(async () =>
      expect(['mpm', 'molit']).toContain((await caseOf(administrator, routed)).agencyCode),
    );
    const next = await submit('아침 모임을 서서');
    expect((await caseOf(administrator, next)).agencyCode).toBe('mpm');
    await remove(code, 2);
  });
});
