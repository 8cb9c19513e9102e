// On both queues: limits are shared where jobs live.
import { addressPrefix, Limits } from '@app/platform';
import { aBuiltApp, aFreePort, type BuiltApp, BuiltProcess } from '../../../../test/support/a-built-app.js';
import { readTrustedProxies } from '../config/read-trusted-proxies.js';
import { eventually } from '../../../../test/support/eventually.js';
import { anApp, type TestApp } from '../../../../test/support/an-app.js';

const MOST = 40;
let first: BuiltApp;
let second: BuiltProcess;
let direct: BuiltProcess;
/** Two processes behind a proxy, and one that nobody stands before. */
let urls: { first: string; second: string; direct: string };

beforeAll(async () => {
  const env = { MADANG_WRITES_PER_MINUTE: String(MOST), MADANG_TRUSTED_PROXIES: '127.0.0.1' };
  first = await aBuiltApp({ worker: false, env });
  const ports = [await aFreePort(), await aFreePort()];
  const start = (port: number, more: NodeJS.ProcessEnv = {}): BuiltProcess =>
    new BuiltProcess('apps/api/src/main.js', { ...first.env, ...more, PORT: String(port) });
  second = start(ports[0]!);
  direct = start(ports[1]!, { MADANG_TRUSTED_PROXIES: '' });
  urls = {
    first: first.url,
    second: `http://127.0.0.1:${ports[0]}`,
    direct: `http://127.0.0.1:${ports[1]}`,
  };
  for (const url of [urls.second, urls.direct])
    await eventually(async () => (await fetch(`${url}/health/ready`)).ok, { within: 60_000 });
}, 120_000);

afterAll(async () => {
  await Promise.all([second?.stop(), direct?.stop()]);
  await first?.close();
});

const ROUTES = [
  '/api/v1/ideas',
  '/api/v1/sessions',
  '/api/v1/password-resets',
  '/api/v1/ideas/01a1fd28-c02d-765c-a18a-62b4efdddbe6/withdrawal',
];

/** Writes by another route each time; the answers in their order. */
async function write(
  times: number,
  to: (time: number) => string,
  headers: (time: number) => Record<string, string>,
): Promise<Response[]> {
  const answers: Response[] = [];
  for (let time = 0; time < times; time++)
    answers.push(
      await fetch(`${to(time)}${ROUTES[time % ROUTES.length]}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers(time) },
        body: '{}',
      }),
    );
  return answers;
}

const inTurn = (time: number): string => (time % 2 ? urls.first : urls.second);
const passed = (answers: Response[]): number => answers.filter(({ status }) => status !== 429).length;

/** What a proxy writes behind whatever the client had put there. */
const by = (address: string) => (time: number) => ({ 'x-forwarded-for': `198.51.100.${time}, ${address}` });

describe('writes, over two processes', () => {
  it('are limited for a network over all routes, whatever X-Forwarded-For was forged', async () => {
    const answers = await write(2 * MOST, inTurn, by('203.0.113.5'));
    expect(passed(answers)).toBe(MOST);
    const refused = answers.at(-1)!;
    expect(refused.status).toBe(429);
    expect(refused.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(60);
    expect(await refused.json()).toMatchObject({ status: 429, code: 'platform.too_many' });
    expect(passed(await write(1, inTurn, by('203.0.113.6')))).toBe(1);
  });

  it('are limited where no proxy is trusted, by the address that connects', async () => {
    const answers = await write(
      2 * MOST,
      () => urls.direct,
      (time) => ({ 'x-forwarded-for': `198.51.100.${time}` }),
    );
    expect(passed(answers)).toBe(MOST);
  });

  it('count the first 64 bits of an address of version 6', async () => {
    const answers = await write(2 * MOST, inTurn, (time) => by(`2001:db8:1:2::${time.toString(16)}`)(time));
    expect(passed(answers)).toBe(MOST);
    expect(passed(await write(1, inTurn, by('2001:db8:1:3::1')))).toBe(1);
  });

  it('are limited for an account wherever it is, and do not hold others up', async () => {
    const signIn = (email: string): Promise<Response> =>
      fetch(`${urls.first}/api/v1/sessions`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-forwarded-for': '192.0.2.1' },
        body: JSON.stringify({ email, password: 'madang-demo' }),
      });
    const bearer = async (email: string): Promise<string> =>
      `Bearer ${((await (await signIn(email)).json()) as { token: string }).token}`;
    const authorization = await bearer('citizen@nation.example.kr');
    const answers = await write(2 * MOST, inTurn, (time) => ({
      ...by(`192.0.2.${time % 250}`)(time),
      authorization,
    }));
    expect(passed(answers)).toBe(MOST);
    const other = await bearer('reviewer@nation.example.kr');
    const free = await write(1, inTurn, () => ({ ...by('192.0.2.1')(0), authorization: other }));
    expect(passed(free)).toBe(1);
  });

  it('leave nothing in the database from which an address could be read', async () => {
    if (first.env.REDIS_URL) return;
    const rows = await first.query<{ key: string }>(`select key from platform.limits`);
    expect(rows.length).toBeGreaterThan(4);
    for (const { key } of rows) expect(key).toMatch(/^[a-z-]+:[\w-]{43}$/);
    expect(rows.some(({ key }) => key.includes(addressPrefix('203.0.113.5')))).toBe(false);
  });
});

describe('a limit', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await anApp({ worker: false, config: { writesPerMinute: 8, redisUrl: null } });
  });
  afterAll(() => app?.close());
  afterEach(() => jest.restoreAllMocks());

  it('allows an hour ten times what it allows a minute', async () => {
    const guest = await app.as('guest');
    const real = Date.now.bind(Date);
    let statuses: number[] = [];
    for (let minute = 0; minute < 12; minute++) {
      jest.spyOn(Date, 'now').mockImplementation(() => real() + minute * 61_000);
      for (let time = 0; time < 10; time++)
        statuses.push((await guest.post('/api/v1/ideas').send({})).status);
    }
    expect(statuses.filter((status) => status !== 429)).toHaveLength(80);
    jest.spyOn(Date, 'now').mockImplementation(() => real() + 3_700_000);
    expect((await guest.post('/api/v1/ideas').send({})).status).toBe(422);
  });

  it('lets each process pass a fiftieth at most beyond it, and asks the store seldom', async () => {
    const limits = Array.from({ length: 2 }, () =>
      app.api.get(Limits, { strict: false }).open({ name: 'tried', points: 500, seconds: 3_600 }),
    );
    let passes = 0;
    for (let time = 0; time < 1_200; time++)
      await limits[time % 2]!.spend('one').then(
        () => passes++,
        () => undefined,
      );
    expect(passes).toBeGreaterThanOrEqual(500);
    expect(passes).toBeLessThanOrEqual(500 + 2 * 10);
  });
});

describe('trusted proxies in the environment', () => {
  it('are those that are named, and none without', () => {
    expect(readTrustedProxies('10.0.0.2, 172.30.0.0/24,fd00::/8')).toEqual([
      '10.0.0.2',
      '172.30.0.0/24',
      'fd00::/8',
    ]);
    expect([readTrustedProxies(), readTrustedProxies(''), readTrustedProxies(' , ')]).toEqual([[], [], []]);
  });

  it.each(['true', '1', '*', 'nginx', '0.0.0.0/0', '::/0', '10.0.0.0/33', '10.0.0.0/', '300.1.1.1'])(
    'are refused where they are no address: %s',
    (text) => expect(() => readTrustedProxies(`10.0.0.2,${text}`)).toThrow('MADANG_TRUSTED_PROXIES'),
  );
});
