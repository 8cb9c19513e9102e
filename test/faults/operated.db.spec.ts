// On both queues: what is waiting is measured, and what was taken ends before its process does.
import { availableParallelism, loadavg } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { aBuiltApp, aFreePort, type BuiltApp, BuiltProcess, type Ending } from '../support/a-built-app.js';
import { eventually } from '../support/eventually.js';
import { aSlowRequest } from './a-slow-request.js';
import { Submitters } from './submitters.js';

const IDEAS = 800;
/** Others take part of the processor: what takes a second on a machine to itself may then take more than ten. */
const isCrowded = (): boolean => loadavg()[0]! > 2 * availableParallelism();
const CLIENTS = 16;
jest.setTimeout(240_000);

let app: BuiltApp;
let figures: { api: string; worker: string };

/** What nobody may find in a log: each stands somewhere in the requests below. */
const SECRETS = {
  password: 'ein-geheimes-Wort-8841',
  name: '남궁표식',
  mail: 'pyosik-person@example.kr',
  telephone: '010-8841-7733',
  title: '표식이든제목 하나',
  words: '표식이든본문 하나',
  bearer: 'pyosik-bearer-token-000000000000',
  cookie: 'pyosik-cookie-value-000000000000',
  query: 'pyosik-query-value',
  path: 'PYOSIK-PATH-1234',
};

const json = { 'content-type': 'application/json' };

function post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${app.url}${path}`, {
    method: 'POST',
    headers: { ...json, ...headers },
    body: JSON.stringify(body),
  });
}

async function signIn(who: string): Promise<string> {
  const answer = await post('/api/v1/sessions', {
    email: `${who}@nation.example.kr`,
    password: 'madang-demo',
  });
  return ((await answer.json()) as { token: string }).token;
}

const scrape = async (of: keyof typeof figures): Promise<string> => (await fetch(figures[of])).text();

/** A figure by its name and labels as they are written. */
async function figure(name: string, of: keyof typeof figures = 'worker'): Promise<number> {
  const line = (await scrape(of)).split('\n').find((text) => text.startsWith(`${name} `));
  return Number(line?.split(' ').at(-1));
}

const lines = (of: 'api' | 'worker'): Record<string, unknown>[] =>
  app[of]!.log.map((line) => JSON.parse(line) as Record<string, unknown>);

beforeAll(async () => {
  const ports = [await aFreePort(), await aFreePort()];
  const [api, worker] = ports.map((port) => `http://127.0.0.1:${port}/metrics`);
  figures = { api: api!, worker: worker! };
  app = await aBuiltApp({
    // Clients of a busy machine take their time to come back on a new connection.
    env: { MADANG_LOG: 'trace', MADANG_DRAIN_MS: '5000', MADANG_METRICS: `127.0.0.1:${ports[0]}` },
    workerEnv: { MADANG_METRICS: String(ports[1]) },
  });
  await eventually(async () => (await fetch(figures.worker)).ok, { within: 30_000 });
});

afterAll(() => app?.close());

describe('figures', () => {
  it('stand at an address of their own, and nowhere on the site', async () => {
    const answer = await fetch(figures.api);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      200,
      expect.stringMatching(/^text\/plain/),
    ]);
    expect((await fetch(`${app.url}/metrics`)).status).toBe(404);
    expect((await fetch(figures.api.replace('/metrics', '/'))).status).toBe(404);
    expect((await fetch(figures.api, { method: 'POST' })).status).toBe(404);
  });

  it.each(['api', 'worker'] as const)('tell how the process itself is: %s', async (of) => {
    const text = await scrape(of);
    for (const name of [
      'process_resident_memory_bytes',
      'nodejs_eventloop_lag_p99_seconds',
      'process_open_fds',
    ])
      expect(text).toMatch(new RegExp(`^${name} [\\d.e+-]+$`, 'm'));
    expect(await figure('madang_database_connections{state="open"}', of)).toBeGreaterThan(0);
    expect(await figure('madang_measures_unread', of)).toBe(0);
  });

  it('count requests by the pattern of their route', async () => {
    const token = await signIn('citizen');
    const idea = { title: '서식을 줄여 주세요', improvement: '한 번만 쓰게 해 주세요.' };
    const { id } = (await (
      await post('/api/v1/ideas', idea, { authorization: `Bearer ${token}` })
    ).json()) as {
      id: string;
    };
    await fetch(`${app.url}/ideas/${id}`);
    const count = 'madang_http_request_duration_seconds_count';
    expect(await figure(`${count}{method="POST",route="/api/v1/ideas",status="201"}`, 'api')).toBe(1);
    expect(await scrape('api')).toContain(`${count}{method="GET",route="/ideas/:id",status=`);
    expect(await scrape('api')).not.toContain(id);
  });

  it('tell of work that waits, of instants nobody acted on, and of messages a person must look at', async () => {
    expect(await figure('madang_queue_jobs{queue="routing",state="failed"}')).toBe(0);
    await app.query(
      `insert into ledger.outbox (queue, event_id, tenant_id, attempts, created_at, relayed_at)
       select 'routing', gen_random_uuid(), tenant_id, 20, now() - interval '3 minutes', now() from tenancy.hosts where name = 'nation'`,
    );
    await app.query(
      `insert into ledger.due (tenant_id, kind, subject_id, due_at)
       select tenant_id, 'of.no.kind', gen_random_uuid(), now() - interval '1 hour' from tenancy.hosts where name = 'nation'`,
    );
    const [message] = await eventually(async () => {
      const rows = await app.query<{ id: string }>(
        `update notifications.messages set status = 'uncertain' returning id`,
      );
      return rows.length > 0 ? rows : null;
    });
    expect(message).toBeDefined();
    expect(await figure('madang_queue_jobs{queue="routing",state="failed"}')).toBe(1);
    expect(await figure('madang_due_lag_seconds')).toBeGreaterThanOrEqual(3_600);
    expect(await figure('madang_outbox_lag_seconds')).toBeLessThan(60);
    expect(await figure('madang_messages_unsettled{state="uncertain"}')).toBeGreaterThan(0);
    await app.query(`delete from ledger.due where kind = 'of.no.kind'`);
    await app.query(`delete from ledger.outbox where attempts = 20`);
  });

  it('leave out what cannot be read, and say that they do', async () => {
    await app.query('alter function notifications.count_unsettled rename to gone');
    expect(await figure('madang_measures_unread')).toBe(1);
    expect(await scrape('worker')).not.toMatch(/^madang_messages_unsettled\{/m);
    await app.query('alter function notifications.gone rename to count_unsettled');
    expect(await figure('madang_measures_unread')).toBe(0);
  });
});

describe('logs', () => {
  it('know a request by the number that a proxy gave it, if it is one', async () => {
    const given = await fetch(`${app.url}/api/v1/topics`, {
      headers: { 'x-request-id': 'of-a-proxy.0001' },
    });
    expect(given.headers.get('x-request-id')).toBe('of-a-proxy.0001');
    for (const id of ['short', 'with space in it', `${'x'.repeat(65)}`, '"}{"level":60'])
      expect((await fetch(app.url, { headers: { 'x-request-id': id } })).headers.get('x-request-id')).toMatch(
        /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
      );
    const line = await eventually(() =>
      lines('api').find(({ requestId }) => requestId === 'of-a-proxy.0001'),
    );
    expect(line).toMatchObject({
      context: 'http',
      tenant: 'nation',
      route: '/api/v1/topics',
      status: 200,
    });
  });

  it('name tenant, queue and event of work that failed', async () => {
    await app.query('alter table routing.routes rename to away');
    const token = await signIn('citizen');
    await post(
      '/api/v1/ideas',
      { title: SECRETS.title, improvement: SECRETS.words },
      { authorization: `Bearer ${token}` },
    );
    const line = await eventually(
      () => lines('worker').find(({ queue, level }) => queue === 'routing' && level === 50),
      {
        within: 30_000,
      },
    );
    await app.query('alter table routing.away rename to routes');
    const [event] = await app.query<{ tenant_id: string }>(
      `select tenant_id from ledger.events where id = $1`,
      [line.eventId],
    );
    expect(line).toMatchObject({ context: expect.any(String), tenantId: event!.tenant_id });
    SECRETS.bearer = token;
  });

  it('hold the number of a request that failed, and nothing that was sent', async () => {
    const cookie = `madang=${SECRETS.cookie}`;
    const { password, mail, name, telephone, title, words, bearer } = SECRETS;
    await post('/api/v1/sessions', { email: mail, password });
    await fetch(`${app.url}/track/${SECRETS.path}?q=${SECRETS.query}`, { headers: { cookie } });
    await app.query('alter table intake.ideas rename column improvement to away');
    const contact = { name, email: mail, phone: telephone };
    const sent = { title, improvement: words };
    const answers = [
      await post('/api/v1/ideas', { ...sent, contact }, { cookie }),
      await post('/api/v1/ideas', sent, { authorization: `Bearer ${bearer}` }),
      await fetch(`${app.url}/ideas?q=${SECRETS.query}`, { headers: { cookie } }),
    ];
    await app.query('alter table intake.ideas rename column away to improvement');
    const failed = answers.filter(({ status }) => status >= 500);
    expect(failed.length).toBeGreaterThan(0);
    for (const answer of failed) {
      const id = answer.headers.get('x-request-id');
      await eventually(() => lines('api').find(({ requestId, level }) => requestId === id && level === 50));
    }
  });

  it('are JSON in every line, and none holds a secret or a person', async () => {
    const kept = [
      app.env.SESSION_SECRET!,
      app.env.IDENTITY_KEY!,
      new URL(app.env.DATABASE_APP_URL!).password,
    ];
    const text = [...app.api.log, ...app.worker!.log].join('\n');
    expect(lines('api').length + lines('worker').length).toBeGreaterThan(20);
    expect([...Object.values(SECRETS), ...kept].filter((secret) => text.includes(secret))).toEqual([]);
  });
});

describe('a process that is asked to end', () => {
  let submitters: Submitters;
  let sending: Promise<void>;
  const reached = (count: number): Promise<unknown> =>
    eventually(() => submitters.receipts.size >= count, { within: 120_000, every: 5 });

  it('finishes what it began: an api under load, with a slow request and one who looks on', async () => {
    const [citizen, reviewer] = [await signIn('citizen'), await signIn('reviewer')];
    submitters = new Submitters([app.url], citizen, IDEAS);
    sending = submitters.send(CLIENTS);
    const live = await fetch(`${app.url}/api/v1/live`, { headers: { authorization: `Bearer ${reviewer}` } });
    const news = live.text();
    const finish = await aSlowRequest(app.url, citizen);
    await reached(IDEAS / 6);

    const begin = performance.now();
    const ended: Promise<Ending> = app.api.stop();
    const leaving = await eventually(async () => {
      const answer = await fetch(`${app.url}/health/ready`);
      return answer.status === 503 ? answer : null;
    });
    expect(await leaving.json()).toEqual({ status: 'leaving' });
    expect((await fetch(`${app.url}/health/live`)).headers.get('connection')).toBe('close');
    await sleep(700);
    expect(await finish()).toMatch(/^HTTP\/1\.1 201 /);
    expect(await news).toContain('"why":"restart"');
    expect(await ended).toEqual({ code: 0, signal: null });
    expect(performance.now() - begin).toBeLessThan(isCrowded() ? 15_000 : 10_000);
    app.api = new BuiltProcess('apps/api/src/main.js', app.env);
  });

  it('finishes or hands back its jobs: a worker under load', async () => {
    await reached(IDEAS / 2);
    const begin = performance.now();
    const ending = await app.worker!.stop();
    const said = lines('worker').filter(({ context }) => context === 'ending');
    process.stdout.write(
      `worker ended after ${Math.round(performance.now() - begin)} ms: ${JSON.stringify(ending)}\n`,
    );
    if (ending.code === 0 || !isCrowded()) expect([ending, said]).toEqual([{ code: 0, signal: null }, []]);
    else expect(said).toEqual([expect.objectContaining({ msg: expect.stringContaining('is broken off') })]);
    expect(performance.now() - begin).toBeLessThan(isCrowded() ? 15_000 : 10_000);
    app.worker = new BuiltProcess('apps/worker/src/main.js', { ...app.env, MADANG_METRICS: '' });
    await sending;
  });

  it('fails nobody: connections were refused for a while, and no request got a wrong answer or none', () => {
    const { receipts, turnedAway, unavailable, unanswered, untaken } = submitters;
    process.stdout.write(
      `ended under load: ${turnedAway} refused, ${unavailable} unavailable, ${unanswered} unanswered, ${untaken} of them never taken\n`,
    );
    expect(receipts.size).toBe(IDEAS);
    expect(turnedAway).toBeGreaterThan(0);
    // What waits in the listener's queue in the instant of closing is reset by the kernel: once for each client at most.
    expect([unavailable, unanswered - untaken]).toEqual([0, 0]);
    expect(untaken).toBeLessThanOrEqual(CLIENTS);
  });

  it('loses nothing: every idea is there once, and routed once', async () => {
    const count = async (sql: string): Promise<number> =>
      (await app.query<{ n: number }>(`select count(*)::int as n from ${sql}`))[0]!.n;
    await eventually(async () => expect(await count(`ledger.outbox where queue <> 'mail'`)).toBe(0), {
      ...{ within: 120_000, every: 250 },
    });
    const sent = `intake.ideas where title ~ '^(회의를 서서|정부24에서 한 번에) '`;
    expect(await count(sent)).toBe(IDEAS);
    expect(
      await count(`routing.routes r join ${sent.replace(' where', ' i on i.id = r.idea_id where')}`),
    ).toBe(IDEAS);
  });
});
