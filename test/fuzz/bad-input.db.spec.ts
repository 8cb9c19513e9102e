import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { anApp, hosts, type TestAgent, type TestApp } from '../support/an-app.js';
import { eventually } from '../support/eventually.js';

let app: TestApp;
let guest: TestAgent;
let citizen: TestAgent;
let reviewer: TestAgent;
let administrator: TestAgent;

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
  guest = await app.as('guest');
  citizen = await app.as('citizen');
  reviewer = await app.as('reviewer');
  administrator = await app.as('administrator');
  ours = await submit(citizen, good);
  elsewhere = await submit(citizen, {
    title: '학교폭력 상담을 늘리자',
    improvement: '상담 교사를 늘려 주세요.',
  });
  unconfirmed = await submit(guest, { ...good, contact });
  draft = (await citizen.post('/api/v1/drafts').send({ title: '쓰는 중' })).body.id;
  await eventually(async () => expect(await app.query(`select 1 from routing.routes`)).toHaveLength(2), {
    within: 60_000,
  });
});

afterAll(() => app?.close());

interface Line {
  what: string;
  who: string;
  route: string;
  /** The text that goes out, with escapes that no value of JavaScript has; null for none. */
  sent: string | null;
  status: number;
  code: string;
  field: string | undefined;
}

const inFull = (text: string): string =>
  text
    .replace('GOOD', () => JSON.stringify(good).slice(1, -1))
    .replaceAll(/<(.) (\d+)>/g, (_, letter: string, times: string) => letter.repeat(Number(times)))
    .replace('(empty)', '');

function readLine(line: string): Line {
  const [what, who, route, body, expected] = line.split(' | ') as [string, string, string, string, string];
  const [status, code, field] = expected.split(' ') as [string, string, string | undefined];
  return { what, who, route, sent: body === '-' ? null : inFull(body), status: Number(status), code, field };
}

/** Chapters of lines. */
const chapters = readFileSync(join(__dirname, 'bad-inputs.txt'), 'utf8')
  .split('\n## ')
  .slice(1)
  .map((chapter): [string, Line[]] => {
    const [name, ...lines] = chapter.split('\n').filter(Boolean);
    return [name!, lines.map(readLine)];
  });

function send({ who, route, sent }: Pick<Line, 'who' | 'route' | 'sent'>) {
  const [method, path] = route.split(' ') as [string, string];
  const agent = { guest, citizen, reviewer, administrator }[who]!;
  const ids: Record<string, string> = { ours, elsewhere, unconfirmed, draft, nobodys: NOBODYS };
  const address = `/api/v1${path.replace(/:(\w+)/g, (_, name: string) => ids[name]!)}`;
  const asked = agent[method.toLowerCase() as 'post'](address);
  return sent === null ? asked : asked.set('content-type', 'application/json').send(sent);
}

const BOTH_LANGUAGES = { ko: expect.stringMatching(/[가-힣]/), en: expect.any(String) };

describe.each(chapters)('%s', (_name, lines) => {
  it.each(lines)('$what, as $who: $route → $status $code', async ({ status, code, field, ...line }) => {
    const answer = await send(line);
    expect([answer.status, field === undefined ? answer.body.code : '']).toEqual([
      status,
      field === undefined ? code : '',
    ]);
    expect(answer.type).toBe('application/problem+json');
    expect(answer.body).toMatchObject({ status, messages: BOTH_LANGUAGES });
    if (field !== undefined)
      expect(answer.body.errors).toContainEqual({ field, code, messages: BOTH_LANGUAGES });
  });
});

describe('a version that is outdated', () => {
  it('is told what the case is now', async () => {
    const { body } = await send({
      who: 'reviewer',
      route: 'POST /cases/:ours/claims',
      sent: '{"version":1}',
    });
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
    ['application/x-www-form-urlencoded', 415, 'platform.wrong_type'],
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
