import { anApp, hosts, type TestAgent, type TestApp } from '../support/an-app.js';
import { eventually } from '../support/eventually.js';

let app: TestApp;
let guest: TestAgent;
let citizen: TestAgent;
let reviewer: TestAgent;

/** An idea of the citizen that lies with the reviewer's agency, one that lies elsewhere, and one not confirmed. */
let ours: string;
let elsewhere: string;
let unconfirmed: string;
let draft: string;

const good = { title: '정부24에서 한 번에', improvement: '서식을 한 번만 쓰게 해 주세요.' };
const contact = { email: 'guest@example.kr' };
const NOBODYS = '01a1fd28-c02d-765c-a18a-62b4efdddbe6';

async function submit(agent: TestAgent, idea: object): Promise<string> {
  const answer = await agent.post('/api/v1/ideas').send(idea);
  expect([answer.status, answer.body.code]).toEqual([201, undefined]);
  return answer.body.id;
}

beforeAll(async () => {
  app = await anApp();
  [guest, citizen, reviewer] = [await app.as('guest'), await app.as('citizen'), await app.as('reviewer')];
  ours = await submit(citizen, good);
  elsewhere = await submit(citizen, {
    title: '학교폭력 상담을 늘리자',
    improvement: '상담 교사를 늘려 주세요.',
  });
  unconfirmed = await submit(guest, { ...good, contact });
  draft = (await citizen.post('/api/v1/drafts').send({ title: '쓰는 중' })).body.id;
  await eventually(async () => expect(await app.query(`select 1 from routing.routes`)).toHaveLength(2));
});

afterAll(() => app?.close());

type Who = 'guest' | 'citizen' | 'reviewer';
type Line = [
  what: string,
  who: Who,
  route: string,
  sent: string | object | null,
  status: number,
  code: string,
  field?: string,
];

const agentOf = (who: Who): TestAgent => ({ guest, citizen, reviewer })[who];
const idOf = (name: string): string =>
  ({ ours, elsewhere, unconfirmed, draft, nobodys: NOBODYS })[name] ?? name;

/** `POST /ideas/:ours`: names after a colon are the ids above. */
function send(agent: TestAgent, route: string, sent: string | object | null) {
  const [method, path] = route.split(' ') as [string, string];
  const address = `/api/v1${path.replace(/:(\w+)/g, (_, name: string) => idOf(name))}`;
  const asked = agent[method.toLowerCase() as 'post'](address);
  // A text goes out as it is written, with escapes that no value of JavaScript has.
  return sent === null ? asked : asked.set('content-type', 'application/json').send(sent);
}

const INVALID = 'platform.invalid';
const words = (field: string, value: string): string =>
  JSON.stringify({ ...good, [field]: '@' }).replace('"@"', () => `"${value}"`);

const submissions: Line[] = [
  [
    'NUL in the title',
    'citizen',
    'POST /ideas',
    words('title', 'a\\u0000b'),
    422,
    'platform.field_text_unstorable',
    'title',
  ],
  [
    'half a character',
    'citizen',
    'POST /ideas',
    words('improvement', '\\ud800'),
    422,
    'platform.field_text_unstorable',
    'improvement',
  ],
  [
    'a bell',
    'citizen',
    'POST /ideas',
    words('effect', '\\u0007'),
    422,
    'platform.field_text_unstorable',
    'effect',
  ],
  [
    'no improvement',
    'citizen',
    'POST /ideas',
    { title: '제목' },
    422,
    'platform.field_required',
    'improvement',
  ],
  [
    'nothing but blanks',
    'citizen',
    'POST /ideas',
    { ...good, title: ' \n ' },
    422,
    'platform.field_text_empty',
    'title',
  ],
  [
    '201 characters',
    'citizen',
    'POST /ideas',
    { ...good, title: '가'.repeat(201) },
    422,
    'platform.field_text_too_long',
    'title',
  ],
  [
    '30,001 characters',
    'citizen',
    'POST /ideas',
    { ...good, situation: 'x'.repeat(30_001) },
    422,
    'platform.field_text_too_long',
    'situation',
  ],
  [
    'a number for a text',
    'citizen',
    'POST /ideas',
    { ...good, title: 5 },
    422,
    'platform.field_text',
    'title',
  ],
  [
    'a list for a text',
    'citizen',
    'POST /ideas',
    { ...good, title: ['제목'] },
    422,
    'platform.field_text',
    'title',
  ],
  [
    'a text for yes or no',
    'citizen',
    'POST /ideas',
    { ...good, isWithheld: 'false' },
    422,
    'platform.field_isBoolean',
    'isWithheld',
  ],
  [
    'an unknown language',
    'citizen',
    'POST /ideas',
    { ...good, language: 'fr' },
    422,
    'platform.field_isIn',
    'language',
  ],
  [
    'a topic that is none',
    'citizen',
    'POST /ideas',
    { ...good, topicCode: 'no-such-topic' },
    422,
    'catalogue.unknown_code',
    'topicCode',
  ],
  [
    'a code in capitals',
    'citizen',
    'POST /ideas',
    { ...good, regionCode: 'SEOUL' },
    422,
    'platform.field_other',
    'regionCode',
  ],
  [
    'a call that is none',
    'citizen',
    'POST /ideas',
    { ...good, callCode: 'no-such-call' },
    422,
    'intake.call_not_open',
    'callCode',
  ],
  [
    'a draft id that is none',
    'citizen',
    'POST /ideas',
    { ...good, draftId: '7' },
    422,
    'platform.field_isUuid',
    'draftId',
  ],
  [
    'a field nobody knows',
    'citizen',
    'POST /ideas',
    { ...good, tenantId: NOBODYS },
    422,
    'platform.field_whitelistValidation',
    'tenantId',
  ],
  [
    'a guest without an address',
    'guest',
    'POST /ideas',
    good,
    422,
    'intake.contact_required',
    'contact.email',
  ],
  [
    'an address that is none',
    'guest',
    'POST /ideas',
    { ...good, contact: { email: 'kim' } },
    422,
    'platform.field_isEmail',
    'contact.email',
  ],
  [
    'a list for a contact',
    'guest',
    'POST /ideas',
    { ...good, contact: [contact] },
    422,
    'platform.field_isObject',
    'contact',
  ],
  ['a list for an idea', 'citizen', 'POST /ideas', [good], 422, INVALID],
  ['half a text', 'citizen', 'POST /ideas', '{"title":', 400, 'platform.malformed'],
  ['no text at all', 'citizen', 'POST /ideas', '', 400, 'platform.malformed'],
  ['a changed prototype', 'citizen', 'POST /ideas', '{"__proto__":{"title":"x"}}', 400, 'platform.malformed'],
  [
    'a million characters',
    'citizen',
    'POST /ideas',
    { ...good, title: 'x'.repeat(1_100_000) },
    413,
    'platform.too_large',
  ],
  [
    'lists in lists without end',
    'citizen',
    'POST /ideas',
    `${'['.repeat(20_000)}${']'.repeat(20_000)}`,
    400,
    'platform.malformed',
  ],
];

const acts: Line[] = [
  [
    'a confirmation without a token',
    'guest',
    'POST /ideas/:unconfirmed/confirmation',
    {},
    422,
    'platform.field_required',
    'token',
  ],
  [
    'a confirmation with another token',
    'guest',
    'POST /ideas/:unconfirmed/confirmation',
    { token: 'x' },
    404,
    'intake.link_not_valid',
  ],
  [
    'a withdrawal by somebody else',
    'reviewer',
    'POST /ideas/:ours/withdrawal',
    {},
    403,
    'intake.not_the_proposer',
  ],
  [
    'a withdrawal of what is not there',
    'citizen',
    'POST /ideas/:nobodys/withdrawal',
    {},
    404,
    'intake.idea_not_found',
  ],
  [
    'a withdrawal with a token too long',
    'citizen',
    'POST /ideas/:ours/withdrawal',
    { token: 'x'.repeat(101) },
    422,
    'platform.field_text_too_long',
    'token',
  ],
  [
    'a supplement nobody asked for',
    'citizen',
    'POST /ideas/:ours/supplements',
    { text: '더' },
    409,
    'workflow.wrong_state',
  ],
  [
    'a supplement without a text',
    'citizen',
    'POST /ideas/:ours/supplements',
    {},
    422,
    'platform.field_required',
    'text',
  ],
  ['support by a guest', 'guest', 'PUT /ideas/:ours/support', null, 401, 'platform.unauthenticated'],
  [
    'support taken back by a guest',
    'guest',
    'DELETE /ideas/:ours/support',
    null,
    401,
    'platform.unauthenticated',
  ],
  [
    'support of what is not there',
    'citizen',
    'PUT /ideas/:nobodys/support',
    null,
    404,
    'intake.idea_not_found',
  ],
  ['support of what is no id', 'citizen', 'PUT /ideas/7/support', null, 404, 'platform.not_found'],
  [
    'hiding by a citizen',
    'citizen',
    'PUT /ideas/:ours/hiding',
    { reason: 'obscene' },
    403,
    'platform.forbidden',
  ],
  [
    'hiding without a ground',
    'reviewer',
    'PUT /ideas/:ours/hiding',
    {},
    422,
    'platform.field_required',
    'reason',
  ],
  [
    'hiding on a ground of another kind',
    'reviewer',
    'PUT /ideas/:ours/hiding',
    { reason: 'misrouted' },
    422,
    'catalogue.unknown_code',
    'reason',
  ],
  ['showing by a citizen', 'citizen', 'DELETE /ideas/:ours/hiding', null, 403, 'platform.forbidden'],
];

const drafts: Line[] = [
  ['a draft of a guest', 'guest', 'POST /drafts', { title: 'x' }, 401, 'platform.unauthenticated'],
  ['a draft that is a number', 'citizen', 'POST /drafts', { title: 1 }, 422, 'platform.field_text', 'title'],
  [
    'NUL in a draft',
    'citizen',
    'PUT /drafts/:draft',
    '{"effect":"\\u0000"}',
    422,
    'platform.field_text_unstorable',
    'effect',
  ],
  [
    'another member’s draft written over',
    'reviewer',
    'PUT /drafts/:draft',
    { title: 'x' },
    404,
    'intake.draft_not_found',
  ],
  [
    'another member’s draft thrown away',
    'reviewer',
    'DELETE /drafts/:draft',
    null,
    404,
    'intake.draft_not_found',
  ],
];

const cases: Line[] = [
  ['the queue for a citizen', 'citizen', 'GET /cases', null, 403, 'platform.forbidden'],
  ['the queue for a guest', 'guest', 'GET /cases', null, 401, 'platform.unauthenticated'],
  [
    'a scope that is none',
    'reviewer',
    'GET /cases?scope=everything',
    null,
    422,
    'platform.field_isIn',
    'scope',
  ],
  ['a page that is none', 'reviewer', 'GET /cases?after=x', null, 422, 'review.unknown_page', 'after'],
  [
    'a page after a day that is none',
    'reviewer',
    `GET /cases?after=2026-13-45_${NOBODYS}`,
    null,
    422,
    'review.unknown_page',
    'after',
  ],
  [
    'a page after an id that is none',
    'reviewer',
    `GET /cases?after=2026-12-31_${'-'.repeat(36)}`,
    null,
    422,
    'review.unknown_page',
    'after',
  ],
  ['101 cases', 'reviewer', 'GET /cases?limit=101', null, 422, 'platform.field_max', 'limit'],
  ['two limits', 'reviewer', 'GET /cases?limit=1&limit=2', null, 422, 'platform.field_isInt', 'limit'],
  ['a case of another agency', 'reviewer', 'GET /cases/:elsewhere', null, 404, 'review.case_not_found'],
  [
    'a claim without a version',
    'reviewer',
    'POST /cases/:ours/claims',
    {},
    422,
    'platform.field_required',
    'version',
  ],
  [
    'a claim on a version of text',
    'reviewer',
    'POST /cases/:ours/claims',
    { version: '1' },
    422,
    'platform.field_isInt',
    'version',
  ],
  [
    'a claim on a huge version',
    'reviewer',
    'POST /cases/:ours/claims',
    '{"version":1e400}',
    422,
    'platform.field_isInt',
    'version',
  ],
  [
    'a claim on an old version',
    'reviewer',
    'POST /cases/:ours/claims',
    { version: 1 },
    409,
    'review.changed',
  ],
  [
    'a claim in another agency',
    'reviewer',
    'POST /cases/:elsewhere/claims',
    { version: 1 },
    404,
    'review.case_not_found',
  ],
  [
    'a release of what one does not hold',
    'reviewer',
    'DELETE /cases/:ours/claims?version=2',
    null,
    409,
    'review.not_yours',
  ],
  [
    'a release without a version',
    'reviewer',
    'DELETE /cases/:ours/claims',
    null,
    422,
    'platform.field_isInt',
    'version',
  ],
  [
    'a move nobody knows',
    'reviewer',
    'POST /cases/:ours/transitions',
    { transition: 'burn', version: 2 },
    409,
    'workflow.unknown_transition',
  ],
  [
    'a move on an old version',
    'reviewer',
    'POST /cases/:ours/transitions',
    { transition: 'decline', version: 1 },
    409,
    'review.changed',
  ],
  [
    'a move from a state that has it not',
    'reviewer',
    'POST /cases/:ours/transitions',
    { transition: 'route', version: 2, fields: { agency: 'mois' } },
    409,
    'workflow.wrong_state',
  ],
  [
    'a list for the fields',
    'reviewer',
    'POST /cases/:ours/transitions',
    { transition: 'decline', version: 2, fields: [] },
    422,
    'platform.field_isObject',
    'fields',
  ],
  [
    'a day that is none',
    'reviewer',
    'POST /cases/:ours/transitions',
    { transition: 'adopt', version: 2, fields: { promisedOn: '2027-02-30' } },
    422,
    'platform.field_day',
    'fields.promisedOn',
  ],
  [
    'a field of a move nobody knows',
    'reviewer',
    'POST /cases/:ours/transitions',
    { transition: 'decline', version: 2, fields: { state: 'x' } },
    422,
    'platform.field_whitelistValidation',
    'fields.state',
  ],
  [
    'a move by a citizen',
    'citizen',
    'POST /cases/:ours/transitions',
    { transition: 'adopt', version: 2 },
    403,
    'platform.forbidden',
  ],
];

const others: Line[] = [
  [
    'signing in without a password',
    'guest',
    'POST /sessions',
    { email: 'citizen@nation.example.kr' },
    401,
    'identity.wrong_credentials',
  ],
  [
    'signing in with a list',
    'guest',
    'POST /sessions',
    { email: ['a'], password: { b: 1 } },
    401,
    'identity.wrong_credentials',
  ],
  [
    'NUL in an address',
    'guest',
    'POST /sessions',
    '{"email":"a\\u0000@example.kr","password":"x"}',
    401,
    'identity.wrong_credentials',
  ],
  [
    'a wrong password',
    'guest',
    'POST /sessions',
    { email: 'citizen@nation.example.kr', password: 'x' },
    401,
    'identity.wrong_credentials',
  ],
  ['who a guest is', 'guest', 'GET /sessions/current', null, 401, 'platform.unauthenticated'],
  ['one letter to look for', 'guest', 'GET /ideas?q=a', null, 422, 'intake.search_too_short', 'q'],
  ['NUL to look for', 'guest', 'GET /ideas?q=a%00b', null, 422, 'platform.field_text_unstorable', 'q'],
  ['two words to look for', 'guest', 'GET /ideas?q=aa&q=bb', null, 422, 'platform.field_text', 'q'],
  [
    'a filter nobody knows',
    'guest',
    'GET /ideas?orderBy=title',
    null,
    422,
    'platform.field_whitelistValidation',
    'orderBy',
  ],
  ['a page that is none', 'guest', 'GET /ideas?before=x', null, 422, 'platform.field_isUuid', 'before'],
  ['an id that is none', 'guest', 'GET /ideas/x', null, 404, 'platform.not_found'],
  ['an idea that is not confirmed', 'guest', 'GET /ideas/:unconfirmed', null, 404, 'intake.idea_not_found'],
  ['a number that is none', 'guest', 'GET /track/x', null, 404, 'intake.idea_not_found'],
  ['NUL in a number', 'guest', 'GET /track/a%00b', null, 404, 'intake.idea_not_found'],
  ['a call that is none', 'guest', 'GET /calls/x', null, 404, 'intake.call_not_found'],
  ['NUL in a call', 'guest', 'GET /calls/a%00b', null, 404, 'intake.call_not_found'],
  ['an address that is none', 'guest', 'GET /nothing', null, 404, 'platform.not_found'],
  ['a verb that is none', 'citizen', 'PATCH /ideas/:ours', { title: 'x' }, 404, 'platform.not_found'],
];

describe.each([
  ['submitting', submissions],
  ['acting on an idea', acts],
  ['drafts', drafts],
  ['cases', cases],
  ['the rest', others],
])('%s', (_name, lines) => {
  it.each(lines)('%s, as %s: %s', async (_what, who, route, sent, status, code, field) => {
    const { type, body } = await send(agentOf(who), route, sent).expect((answer) => {
      expect([answer.status, answer.body.code]).toEqual([status, field ? expect.any(String) : code]);
    });
    expect(type).toBe('application/problem+json');
    expect(body).toMatchObject({
      status,
      messages: { ko: expect.stringMatching(/[가-힣]/), en: expect.any(String) },
    });
    if (field) {
      const fault = {
        field,
        code,
        messages: { ko: expect.stringMatching(/[가-힣]/), en: expect.any(String) },
      };
      expect(body.errors).toEqual([fault]);
    }
  });
});

describe('a version that is outdated', () => {
  it('is told what the case is now', async () => {
    const { body } = await send(reviewer, 'POST /cases/:ours/claims', { version: 1 });
    expect(body.current).toMatchObject({ version: 2, agencyCode: 'mois', assigneeId: null });
  });
});

describe('an Idempotency-Key', () => {
  const key = 'bad-input-0123456789';

  it.each(['short', 'x'.repeat(65), 'has blanks in it 123', '한글은 안 됩니다 1234'.replace(/[^ -~]/g, '!')])(
    'is refused when malformed: %s',
    async (malformed) => {
      const { status, body } = await citizen
        .post('/api/v1/ideas')
        .set('Idempotency-Key', malformed)
        .send(good);
      expect([status, body.errors?.[0]]).toMatchObject([
        422,
        { field: 'Idempotency-Key', code: 'intake.key_malformed' },
      ]);
    },
  );

  it('is refused for other content, and gives the first answer for the same', async () => {
    const first = await citizen.post('/api/v1/ideas').set('Idempotency-Key', key).send(good);
    const again = await citizen.post('/api/v1/ideas').set('Idempotency-Key', key).send(good);
    const other = await citizen
      .post('/api/v1/ideas')
      .set('Idempotency-Key', key)
      .send({ ...good, title: '다른' });
    expect([first.status, again.status, again.text]).toEqual([201, 201, first.text]);
    expect([other.status, other.body.errors?.[0]]).toMatchObject([422, { code: 'intake.key_reused' }]);
  });
});

describe('where a request comes from', () => {
  const answerTo = async (headers: Record<string, string>, agent = citizen) => {
    const { status, body } = await agent.post('/api/v1/ideas').set(headers).send(good);
    return [status, body.code, body.errors?.[0]?.field];
  };

  it.each([
    ['another site', { origin: 'https://elsewhere.example' }, 403, 'platform.cross_site'],
    ['nowhere', { origin: 'null' }, 403, 'platform.cross_site'],
    ['another tenant’s site', { origin: 'http://jeonju.localhost' }, 403, 'platform.cross_site'],
    ['a page of another site', { 'sec-fetch-site': 'cross-site' }, 403, 'platform.cross_site'],
    ['a sibling', { 'sec-fetch-site': 'same-site' }, 403, 'platform.cross_site'],
    ['a host nobody has', { host: 'nowhere.example' }, 404, 'tenancy.unknown_host'],
    ['a host with NUL’s neighbour', { host: 'nation.localhost.evil.example' }, 404, 'tenancy.unknown_host'],
    ['a tenant nobody has', { 'madang-tenant': 'nowhere' }, 404, 'tenancy.unknown_host'],
  ])('is looked at: %s', async (_what, headers, status, code) => {
    expect(await answerTo(headers as Record<string, string>)).toEqual([status, code, undefined]);
  });

  it('must not be named twice: header and host', async () => {
    expect(await answerTo({ host: hosts.jeonju, 'madang-tenant': 'nation' })).toEqual([
      422,
      'tenancy.header_not_allowed',
      'Madang-Tenant',
    ]);
  });

  it('is no address of proxies that anyone writes', async () => {
    for (const header of ['x-forwarded-host', 'x-forwarded-for', 'forwarded'])
      expect((await citizen.get('/api/v1/sessions/current').set(header, hosts.jeonju)).status).toBe(200);
  });
});

describe('a session of one tenant', () => {
  it('is nobody’s at another', async () => {
    const { status, body } = await citizen.get('/api/v1/sessions/current').set('Host', hosts.jeonju);
    expect([status, body.code]).toEqual([401, 'platform.unauthenticated']);
    const read = await citizen.get(`/api/v1/ideas/${ours}`).set('Host', hosts.jeonju);
    expect([read.status, read.body.code]).toEqual([404, 'intake.idea_not_found']);
  });

  it.each(['', 'null', 'x'.repeat(43), 'eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.'])(
    'is none when made up: %s',
    async (token) => {
      const { status } = await guest.get('/api/v1/sessions/current').set('Authorization', `Bearer ${token}`);
      expect(status).toBe(401);
    },
  );
});

describe('a body of another kind', () => {
  it.each([
    ['text/plain', 415, 'platform.wrong_type'],
    ['application/xml', 415, 'platform.wrong_type'],
    ['multipart/form-data; boundary=x', 415, 'platform.wrong_type'],
  ])('is not read: %s', async (type, status, code) => {
    const answer = await citizen.post('/api/v1/ideas').set('content-type', type).send(JSON.stringify(good));
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });
});

describe('after all this', () => {
  it('nothing has changed: no idea, no draft and no session more than those that were let in', async () => {
    const [counts] = await app.query(
      `select (select count(*)::int from intake.ideas) as ideas, (select count(*)::int from intake.drafts) as drafts,
         (select count(*)::int from review.acts where name <> 'route') as acts,
         (select count(*)::int from intake.supports) as supports`,
    );
    expect(counts).toEqual({ ideas: 4, drafts: 1, acts: 0, supports: 0 });
  });
});
