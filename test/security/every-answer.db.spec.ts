import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { closeConnections, type RawAnswer, sendRaw } from '../fuzz/send-raw.js';
import { aBuiltApp, type BuiltApp } from '../support/a-built-app.js';
import { eventually } from '../support/eventually.js';

const HOST = 'localhost';
const YEAR = 31_536_000;

let app: BuiltApp;
let session: string;
let signedIn: RawAnswer;

beforeAll(async () => {
  // As people reach it by TLS: what stands before it speaks it.
  app = await aBuiltApp({ worker: false, env: { MADANG_PUBLIC_URL: `https://${HOST}` } });
  signedIn = await post(
    '/api/v1/sessions',
    JSON.stringify({ email: 'citizen@nation.example.kr', password: 'madang-demo' }),
  );
  session = /__Host-madang=([\w-]+)/.exec(String(signedIn.headers['set-cookie']))![1]!;
}, 90_000);

afterAll(async () => {
  closeConnections();
  await app?.close();
});

const ask = (
  method: string,
  target: string,
  headers: Record<string, string> = {},
  body: string | null = null,
): Promise<RawAnswer> => sendRaw(app.url, { method, target, headers: { host: HOST, ...headers }, body });
const post = (target: string, body: string, type = 'application/json'): Promise<RawAnswer> =>
  ask('POST', target, { 'content-type': type }, body);

/** One of each kind: pages, programs, files, and everything that goes wrong, before and after the router. */
const ANSWERS: [what: string, status: number, send: () => Promise<RawAnswer>][] = [
  ['a page', 200, () => ask('GET', '/')],
  ['a page that is none', 404, () => ask('GET', '/nothing-here')],
  ['a page for members, sent elsewhere', 303, () => ask('GET', '/my')],
  ['an address that cannot be read', 400, () => ask('GET', '/ideas/%ff')],
  ['another verb on a page', 404, () => ask('PUT', '/')],
  ['TRACE', 404, () => ask('TRACE', '/')],
  ['a host nobody has', 404, () => ask('GET', '/', { host: 'nobody.example' })],
  ['REST', 200, () => ask('GET', '/api/v1/topics')],
  [
    'REST, signed in',
    200,
    () => ask('GET', '/api/v1/sessions/current', { cookie: `__Host-madang=${session}` }),
  ],
  ['REST without a session', 401, () => ask('GET', '/api/v1/sessions/current')],
  ['REST for staff', 403, () => ask('GET', '/api/v1/people', { cookie: `__Host-madang=${session}` })],
  ['REST that is none', 404, () => ask('GET', '/api/v1/nothing')],
  ['REST at an address that cannot be read', 400, () => ask('GET', '/api/v1/ideas/%ff')],
  ['a field at fault', 422, () => post('/api/v1/ideas', '{}')],
  ['a body that cannot be read', 400, () => post('/api/v1/ideas', '{')],
  ['a body too large', 413, () => post('/api/v1/ideas', `"${'x'.repeat(2_200_000)}"`)],
  ['a body of another kind', 415, () => post('/api/v1/ideas', '<a/>', 'application/xml')],
  ['the document', 200, () => ask('GET', '/api/openapi.json')],
  ['the document for people', 200, () => ask('GET', '/api/docs')],
  ['open data', 200, () => ask('GET', '/open-data/codes.json')],
  ['a figure', 200, () => ask('GET', '/figures/funnel.csv')],
  ['a feed', 200, () => ask('GET', '/feeds/ideas.atom')],
  ['a style', 200, () => ask('GET', '/assets/site/site.css')],
  ['a file that is none', 404, () => ask('GET', '/assets/site/nothing.css')],
  ['the console', 200, () => ask('GET', '/console')],
  ['health', 200, () => ask('GET', '/health/live')],
];

describe('every answer', () => {
  it.each(ANSWERS)('has the headers that protect whoever reads it: %s, %i', async (_what, status, send) => {
    const { status: given, headers, type } = await send();
    expect(given).toBe(status);
    const [, age] =
      /^max-age=(\d+); includeSubDomains/.exec(headers['strict-transport-security'] ?? '') ?? [];
    expect(Number(age)).toBeGreaterThanOrEqual(YEAR);
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['x-frame-options']).toMatch(/^(DENY|SAMEORIGIN)$/);
    expect(headers['referrer-policy']).toBe('same-origin');
    expect(headers['cross-origin-opener-policy']).toBe('same-origin');
    // What software this is, and which version, is nobody's business.
    expect([headers.server, headers['x-powered-by'], headers.via]).toEqual([undefined, undefined, undefined]);
    if (/^text\/|[+/](json|xml)\b/.test(type)) expect(type).toMatch(/charset=utf-8/i);
  });

  it('lets no other site frame it, load plugins into it, or move where its forms go', async () => {
    const policy = String((await ask('GET', '/')).headers['content-security-policy']);
    for (const rule of [
      "frame-ancestors 'none'",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'self'",
    ])
      expect(policy).toContain(rule);
    expect(policy).not.toContain('unsafe-inline');
  });

  it('to a program is kept nowhere, unless it is for everybody', async () => {
    const cookie = `__Host-madang=${session}`;
    for (const target of [
      '/api/v1/sessions/current',
      '/api/v1/own-data',
      '/api/v1/drafts',
      '/my',
      '/account',
    ])
      expect([target, (await ask('GET', target, { cookie })).headers['cache-control']]).toEqual([
        target,
        'no-store',
      ]);
  });

  it('that goes wrong tells nothing of how it is made', async () => {
    for (const [what, status, send] of ANSWERS.filter(([, code]) => code >= 400)) {
      const { body } = await send();
      expect([
        what,
        status,
        /node_modules|\bat .+:\d+:\d+|FST_|SyntaxError|fastify|nest/i.exec(body),
      ]).toEqual([what, status, null]);
    }
  });
});

describe('another site', () => {
  it.each(['/api/v1/topics', '/api/v1/sessions/current', '/', '/api/v1/ideas'])(
    'is not let read %s',
    async (target) => {
      const origin = 'https://evil.example';
      const read = await ask('GET', target, { origin, cookie: `__Host-madang=${session}` });
      const asked = await ask('OPTIONS', target, {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      });
      for (const { headers } of [read, asked])
        expect(Object.keys(headers).filter((name) => name.startsWith('access-control-'))).toEqual([]);
      expect(asked.status).toBe(404);
    },
  );

  it('may read open data, without a session', async () => {
    const { headers } = await ask('GET', '/open-data/codes.json', { origin: 'https://elsewhere.example' });
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(headers['access-control-allow-credentials']).toBeUndefined();
  });

  it('cannot have a form sent with our session: no token, or another’s', async () => {
    const cookie = `__Host-madang=${session}`;
    for (const body of ['title=a', 'title=a&_csrf=x', 'title=a&_csrf='])
      for (const target of ['/ideas', '/sign-out', '/account/password']) {
        const type = 'application/x-www-form-urlencoded';
        const { status } = await ask('POST', target, { cookie, 'content-type': type }, body);
        expect([target, body, status]).toEqual([target, body, 409]);
      }
    expect((await ask('GET', '/api/v1/sessions/current', { cookie })).status).toBe(200);
  });
});

describe('a field for a password', () => {
  it.each([
    ['/sign-in', 'current-password'],
    ['/account', 'current-password'],
    ['/account', 'new-password'],
  ])('hides what is typed, and takes what is pasted or kept by a program: %s, %s', async (page, kind) => {
    const { body } = await ask('GET', page, {
      cookie: page === '/sign-in' ? '' : `__Host-madang=${session}`,
    });
    const field = [...body.matchAll(/<input[^>]*>/g)].map(String).find((tag) => tag.includes(`"${kind}"`));
    expect(field).toMatch(/type="password"/);
    expect(body).not.toMatch(/\son(paste|copy|input)=/i);
  });
});

describe('a cookie', () => {
  const parts = (cookie: string): string[] => cookie.split('; ').slice(1);

  it('of a session goes to this host only, by TLS only, and out of reach of scripts', () => {
    const [cookie] = signedIn.headers['set-cookie']!;
    expect(cookie).toMatch(/^__Host-madang=[\w-]{43};/);
    expect(parts(cookie!)).toEqual(expect.arrayContaining(['Path=/', 'HttpOnly', 'Secure', 'SameSite=Lax']));
    expect(cookie).not.toMatch(/domain=/i);
  });

  it('of a form is kept as closely', async () => {
    const cookies = (await ask('GET', '/sign-in')).headers['set-cookie'] ?? [];
    const cookie = cookies.find((one) => one.startsWith('__Host-madang-form='));
    expect(parts(cookie!)).toEqual(expect.arrayContaining(['Path=/', 'HttpOnly', 'Secure', 'SameSite=Lax']));
  });

  it('that was changed opens nothing', async () => {
    const last = session.at(-1) === 'A' ? 'E' : 'A';
    const current = (cookie: string) => ask('GET', '/api/v1/sessions/current', { cookie });
    expect((await current(`__Host-madang=${session}`)).status).toBe(200);
    for (const changed of [
      session.slice(0, -1) + last,
      session.toLowerCase(),
      `${session}A`,
      session.slice(1),
    ])
      expect((await current(`__Host-madang=${changed}`)).status).toBe(401);
  });

  it('that any sibling host could have set is not read', async () => {
    expect((await ask('GET', '/api/v1/sessions/current', { cookie: `madang=${session}` })).status).toBe(401);
  });
});

describe('beside the site', () => {
  const SECRETS = [
    ...['/.git/config', '/.git/HEAD', '/.env', '/.npmrc', '/package.json', '/package-lock.json', '/dist/'],
    ...['/docker/.env', '/docker-compose.yml', '/Dockerfile', '/node_modules/', '/backup.zip', '/dump.sql'],
    ...['/server-status', '/metrics', '/debug', '/actuator/env', '/graphql', '/phpinfo.php', '/wp-admin/'],
    ...['/dev/mail', '/admin', '/manager/html', '/swagger.json', '/.well-known/', '/.DS_Store'],
  ];
  const FOLDERS = ['/assets/', '/assets/site', '/assets/site/', '/assets/krds/', '/assets/krds/css/'];
  const WAYS_OUT = [
    ...['/assets/site/../../../../../package.json', '/assets/site/..%2f..%2f..%2fpackage.json'],
    ...['/assets/site/%2e%2e/%2e%2e/page.ts', '/assets/site/..%5c..%5cpage.ts', '/assets/site/....//page.ts'],
    ...['/assets/site//etc/passwd', '/assets/site/%00', '/assets/site/site.css%00.png'],
    ...['/console/assets/../index.html', '/console/assets/%2e%2e%2findex.html', '/console/assets/'],
    ...['/open-data/..%2f..%2fpackage.json', '/figures/..%2ffunnel.csv', '/feeds/%2e%2e'],
  ];

  it.each([...SECRETS, ...FOLDERS, ...WAYS_OUT])('lies nothing at %s', async (target) => {
    const { status, body } = await ask('GET', target);
    expect([400, 403, 404]).toContain(status);
    expect(body).not.toMatch(/Index of|"dependencies"|root:|\[core\]|import /);
  });

  it('lie no maps of the sources', () => {
    const built = readdirSync(join(__dirname, '../../dist/apps/console'), { recursive: true });
    expect(built.length).toBeGreaterThan(2);
    expect(built.filter((name) => String(name).endsWith('.map'))).toEqual([]);
  });
});

describe('what happens at the door', () => {
  it('is in the log: who is let in and who is not, without what they sent', async () => {
    await post('/api/v1/sessions', JSON.stringify({ email: 'hong@example.kr', password: 'hunter2hunter2' }));
    await ask('GET', '/api/v1/people', { cookie: `__Host-madang=${session}` });
    const lines = await eventually(() => {
      const found = app.api.log.map((line) => JSON.parse(line) as Record<string, unknown>);
      const [inside, outside, kept] = [201, 401, 403].map((status) =>
        found.find((line) => line.status === status && /\/(sessions|people)$/.test(String(line.route))),
      );
      return inside && outside && kept && [inside, outside, kept];
    });
    for (const line of lines)
      expect(line).toMatchObject({
        tenant: 'nation',
        requestId: expect.any(String),
        time: expect.any(Number),
      });
    expect(lines.map(({ route }) => route)).toEqual([
      '/api/v1/sessions',
      '/api/v1/sessions',
      '/api/v1/people',
    ]);
    expect(app.api.log.join('\n')).not.toMatch(/hong@|hunter2/);
  });
});
