import { connect } from 'node:net';
import { parse } from 'csv-parse/sync';
import { anApp, type TestAgent, type TestApp } from '../support/an-app.js';
import { eventually } from '../support/eventually.js';

let app: TestApp;
let guest: TestAgent;
let citizen: TestAgent;
let publicId: string;

/** Texts that are something in HTML, SQL, a template, a spreadsheet, a mail’s head or a terminal. */
const TITLE = `"><img src=x onerror=alert(1)> {{7*7}} \${7*7} <%= 7*7 %> ' or '1'='1`;
const WORDS = [
  `</script><script>alert(document.domain)</script>`,
  `<svg onload=alert(1)> <a href="javascript:alert(1)">x</a> [x](javascript:alert(1)) ![x](x"onerror=alert(1))`,
  `=HYPERLINK("https://evil.example","x") <!--#exec cmd="id"--> <?php phpinfo() ?> #set($x=7*7)`,
].join('\n');

const FORMULA = '=HYPERLINK("https://evil.example","x")';

beforeAll(async () => {
  app = await anApp();
  guest = await app.as('guest');
  citizen = await app.as('citizen');
  const contact = { email: 'guest@example.kr', name: 'Kim\u2028 <b>' };
  const idea = { title: TITLE, improvement: WORDS, effect: FORMULA };
  const sent = await citizen.post('/api/v1/ideas').send(idea);
  expect([sent.status, sent.body.errors]).toEqual([201, undefined]);
  publicId = sent.body.id;
  const mailed = await guest.post('/api/v1/ideas').send({ title: TITLE, improvement: WORDS, contact });
  expect([mailed.status, mailed.body.errors]).toEqual([201, undefined]);
}, 60_000);

afterAll(() => app?.close());

/** Sends bytes as they are on a connection of its own, and gives all that comes until it ends or rests. */
function raw(bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let got = '';
    const socket = connect(Number(new URL(app.url).port), '127.0.0.1', () => socket.write(bytes));
    socket.setTimeout(5_000, () => socket.destroy());
    socket.on('data', (chunk) => (got += String(chunk)));
    socket.on('error', reject).on('close', () => resolve(got));
  });
}

const statuses = (got: string): number[] =>
  [...got.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, code]) => Number(code));

describe('a request that two servers would read differently', () => {
  const hidden = 'GET /api/v1/smuggled HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n';
  const post = (heads: string[], body: string): string =>
    [
      'POST /api/v1/ideas HTTP/1.1',
      'Host: localhost',
      'Content-Type: application/json',
      ...heads,
      '',
      body,
    ].join('\r\n');

  it.each([
    ['both lengths', post(['Content-Length: 4', 'Transfer-Encoding: chunked'], `0\r\n\r\n${hidden}`)],
    ['two lengths', post(['Content-Length: 0', `Content-Length: ${hidden.length}`], hidden)],
    ['a length that is none', post(['Content-Length: +5'], hidden)],
    ['a negative length', post(['Content-Length: -1'], hidden)],
    ['two encodings', post(['Transfer-Encoding: chunked', 'Transfer-Encoding: x'], `0\r\n\r\n${hidden}`)],
    ['an encoding that is none', post(['Transfer-Encoding: xchunked'], `0\r\n\r\n${hidden}`)],
    ['a blank before the colon', post(['Transfer-Encoding : chunked'], `0\r\n\r\n${hidden}`)],
    ['a header over two lines', post(['X: a\r\n b', 'Content-Length : 3'], hidden)],
    ['a chunk without its size', post(['Transfer-Encoding: chunked'], `zz\r\n${hidden}`)],
    ['NUL in a header', `GET / HTTP/1.1\r\nHost: localhost\r\nX: a\u0000b\r\n\r\n${hidden}`],
    ['a bare line end in a header', `GET / HTTP/1.1\nHost: localhost\n\n${hidden}`],
    ['no host', `GET / HTTP/1.1\r\n\r\n${hidden}`],
  ])('is refused with what hides behind it: %s', async (_what, bytes) => {
    const got = await raw(bytes);
    expect(statuses(got)[0]).toBe(400);
    expect(statuses(got)).toHaveLength(1);
    expect(got).not.toContain('smuggled');
  });

  it('is refused when it names two hosts', async () => {
    const heads = ['Host: localhost', 'host: jeonju.localhost', 'Connection: close'];
    for (const path of ['/', '/api/v1/topics'])
      expect(statuses(await raw([`GET ${path} HTTP/1.1`, ...heads, '', ''].join('\r\n')))).toEqual([400]);
  });

  it('that is in order, is answered, and the one behind it too: the test would notice', async () => {
    const got = await raw(post(['Content-Length: 2'], `{}${hidden}`));
    expect(statuses(got)).toEqual([422, 404]);
  });
});

describe('a verb', () => {
  it.each(['TRACE', 'TRACK', 'DEBUG', 'PROPFIND', 'MKCOL', 'MOVE', 'COPY', 'CONNECT', 'PURGE'])(
    'that no page and no program needs is refused, and nothing echoed: %s',
    async (verb) => {
      for (const path of ['/', '/api/v1/ideas']) {
        const got = await raw(
          `${verb} ${path} HTTP/1.1\r\nHost: localhost\r\nX-Marker: echo-me\r\nConnection: close\r\n\r\n`,
        );
        const [status] = statuses(got);
        // CONNECT is for proxies: the connection is closed without a word.
        if (verb !== 'CONNECT' || status !== undefined) expect([400, 404]).toContain(status);
        expect(got).not.toContain('echo-me');
      }
    },
  );

  it('is not changed by a header or a field', async () => {
    for (const header of ['x-http-method-override', 'x-http-method', 'x-method-override']) {
      const path = `/api/v1/ideas/${publicId}/support`;
      expect((await citizen.post(`${path}?_method=PUT`).set(header, 'PUT')).status).toBe(404);
    }
    expect(await app.query('select 1 from intake.supports')).toEqual([]);
  });
});

describe('an answer', () => {
  it.each([
    '/?lang=ko%0d%0aSet-Cookie:%20injected=1',
    '/sign-in?next=/%0d%0aSet-Cookie:%20injected=1',
    '/feeds/ideas.atom?agency=mois%0d%0aSet-Cookie:%20injected=1',
    '/figures/funnel.csv?lang=ko%0aSet-Cookie:%20injected=1',
    '/my%0d%0aSet-Cookie:%20injected=1',
    '/open-data/ideas.csv%0d%0aSet-Cookie:%20injected=1',
  ])('gets no header from an address: %s', async (path) => {
    const { headers } = await guest.get(path).redirects(0);
    expect(JSON.stringify(headers['set-cookie'] ?? [])).not.toContain('injected');
    expect(Object.values(headers).join('\n')).not.toMatch(/[\r\n]Set-Cookie/i);
  });
});

describe('SQL in a request', () => {
  const TRIES = [
    `' or '1'='1`,
    `') or 1=1 --`,
    `x'; drop table intake.ideas; --`,
    `%' union select 1,2,3 --`,
  ];

  it('is a text like any other: it finds what holds it and changes nothing', async () => {
    for (const q of ['시민', ...TRIES]) {
      const { status, body } = await guest.get('/api/v1/ideas').query({ q });
      expect([q, status]).toEqual([q, 200]);
      for (const { title } of body.items) expect(title.includes(q) || q === TRIES[0]).toBe(true);
    }
    for (const name of ['state', 'topic', 'agency', 'region', 'call', 'sort', 'before', 'limit'])
      for (const value of TRIES)
        expect([name, (await guest.get('/api/v1/ideas').query({ [name]: value })).status]).toEqual([
          name,
          422,
        ]);
    expect((await app.query('select 1 from intake.ideas')).length).toBe(2);
  });

  it('does not make the database wait', async () => {
    const begin = performance.now();
    for (const q of [`'; select pg_sleep(5) --`, `' || pg_sleep(5) || '`, `1) or pg_sleep(5) is null --`])
      expect((await guest.get('/api/v1/ideas').query({ q })).status).toBe(200);
    expect(performance.now() - begin).toBeLessThan(4_000);
  });
});

describe('a name that is sent twice', () => {
  it.each([
    'limit=1&limit=100',
    'q=ab&q=cd',
    'sort=newest&sort=supports',
    'limit[]=1',
    'limit[a]=1',
    'q[$ne]=1',
  ])('is refused: %s', async (query) => {
    const { status, body } = await guest.get(`/api/v1/ideas?${query}`);
    expect([status, body.errors?.length]).toEqual([422, 1]);
  });
});

describe('the prototype of all objects', () => {
  it('is reached by no query, no body and no form', async () => {
    const reaching = '{"constructor":{"prototype":{"polluted":1}},"title":"a","improvement":"b"}';
    const json = (body: string) =>
      citizen.post('/api/v1/ideas').set('content-type', 'application/json').send(body);
    const answers = [
      await guest.get('/api/v1/ideas?__proto__[polluted]=1'),
      await guest.get('/api/v1/ideas?constructor[prototype][polluted]=1'),
      await json('{"__proto__":{"polluted":1},"title":"a","improvement":"b"}'),
      await json(reaching),
      await guest
        .post('/sign-in')
        .type('form')
        .send('__proto__[polluted]=1&constructor.prototype.polluted=1'),
    ];
    expect(answers.filter(({ status }) => status < 400 || status >= 500).map(({ status }) => status)).toEqual(
      [],
    );
    expect((Object.prototype as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

describe('what a stranger writes', () => {
  /** Whatever would run, or be fetched, if the text were read as markup. */
  const ALIVE =
    /<(script|img|svg|iframe|object)[^>]*(onerror|onload|alert)|<script>alert|<a[^>]*href="javascript:/i;

  it('is text on every page, and no template', async () => {
    for (const path of [
      '/',
      '/ideas',
      `/ideas/${publicId}`,
      '/ideas?q=onerror',
      `/ideas?q=${encodeURIComponent(TITLE.slice(0, 90))}`,
    ]) {
      const { status, text } = await guest.get(path);
      expect([path, status]).toEqual([path, 200]);
      expect([path, ALIVE.exec(text)?.[0]]).toEqual([path, undefined]);
    }
    const { text } = await guest.get(`/ideas/${publicId}`);
    expect(text).toContain('&lt;img src=x onerror=alert(1)&gt; {{7*7}} ${7*7} &lt;%= 7*7 %&gt;');
    expect(text).toContain('&lt;/script&gt;&lt;script&gt;alert(document.domain)');
  });

  it('is text in what programs load', async () => {
    const read = await guest.get(`/api/v1/ideas/${publicId}`);
    expect([read.type, read.body.title, read.body.improvement]).toEqual(['application/json', TITLE, WORDS]);
    for (const file of ['ideas.json', 'ideas.atom']) {
      const { text } = await guest.get(`/feeds/${file}`);
      expect(text).toContain('onerror');
      if (file.endsWith('atom')) expect(ALIVE.exec(text)).toBeNull();
    }
    const csv = (await guest.get('/open-data/ideas.csv')).text;
    const cells = (parse(csv, { bom: true }) as string[][]).flat();
    expect(cells).toContain(`'${FORMULA}`);
    expect(cells.filter((cell) => /^[=+@\t\r-]/.test(cell))).toEqual([]);
  });

  it('is text in a mail, whose head it does not reach', async () => {
    const mail = await eventually(() =>
      app.mails.find(({ to }) => to?.some(({ address }) => address === 'guest@example.kr')),
    );
    expect(mail.to).toHaveLength(1);
    expect([mail.cc, mail.bcc]).toEqual([undefined, undefined]);
    expect(mail.html ?? '').not.toMatch(ALIVE);
    expect(mail.subject).not.toMatch(/49|[\r\n]/);
    expect(`${mail.text}`).not.toContain('49 49');
  });

  it('adds no reader to a mail', async () => {
    for (const email of [
      'a@example.kr\r\nBcc: b@example.kr',
      'a@example.kr, b@example.kr',
      'a@example.kr;b@c.kr',
    ]) {
      const contact = { email };
      const { status } = await guest.post('/api/v1/ideas').send({ title: 'a', improvement: 'b', contact });
      expect([email, status]).toEqual([email, 422]);
    }
  });
});

describe('a link in a mail', () => {
  it('leads to us, whatever host a request names', async () => {
    const email = 'lead@nation.example.kr';
    await guest
      .post('/api/v1/password-resets')
      .set({
        'x-forwarded-host': 'evil.example',
        forwarded: 'host=evil.example',
        'x-original-host': 'evil.example',
      })
      .send({ email });
    const mail = await eventually(() => app.mails.find(({ to }) => to?.[0]?.address === email));
    expect(mail.text).toContain('http://localhost/password-reset/');
    expect(`${mail.text}${mail.html}`).not.toContain('evil.example');
    const elsewhere = await guest.post('/api/v1/password-resets').set('Host', 'evil.example').send({ email });
    expect([elsewhere.status, elsewhere.body.code]).toEqual([404, 'tenancy.unknown_host']);
  });
});
