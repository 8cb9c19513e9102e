import { once } from 'node:events';
import { Client } from 'pg';
import { aDatabase, type TestDatabase } from '../support/a-database.js';
import { aDebianServer, type DebianServer } from '../support/a-debian-server.js';
import { aFreePort, BuiltProcess } from '../support/a-built-app.js';
import { aMailbox, type Mailbox } from '../support/a-mailbox.js';
import { eventually } from '../support/eventually.js';
import { processEnv } from '../support/process-env.js';
import { differencesOf, everyRow } from '../faults/every-row.js';
import { Submitters } from '../faults/submitters.js';
import { aProxy, type Proxy } from './a-proxy.js';
import { aRedisCluster, type RedisCluster } from './a-redis-cluster.js';
import { aStreamingReplica, type StreamingReplica } from './a-replica.js';

const IDEAS = Number(process.env.MADANG_SCALED_IDEAS ?? 3_000);
const CLIENTS = 32;
const LONG_MS = Math.max(600_000, IDEAS * 100);
jest.setTimeout(LONG_MS);

let server: DebianServer;
let replica: StreamingReplica;
let database: TestDatabase;
let cluster: RedisCluster;
let mailbox: Mailbox;
let proxy: Proxy;
let env: NodeJS.ProcessEnv;
let ports: number[];
let apis: BuiltProcess[];
let workers: BuiltProcess[];
let admin: Client;
let token: string;

const startApi = (port: number): BuiltProcess =>
  new BuiltProcess('apps/api/src/main.js', { ...env, PORT: String(port) });
const startWorker = (): BuiltProcess => new BuiltProcess('apps/worker/src/main.js', env);
const isReady = async (port: number, { ended, log }: BuiltProcess): Promise<void> => {
  const ready = eventually(async () => (await fetch(`http://127.0.0.1:${port}/health/ready`)).ok, {
    within: 120_000,
  });
  const tooSoon = ended.then(() => Promise.reject(new Error(`the api has ended:\n${log.join('\n')}`)));
  await Promise.race([ready, tooSoon]);
};
const count = async (sql: string): Promise<number> =>
  (await admin.query<{ n: number }>(`select count(*)::int as n from ${sql}`)).rows[0]!.n;
const say = (line: string): boolean => process.stdout.write(`scaled: ${line}\n`);

/** Sends so many ideas, and gives them with how many a second were taken. */
async function send(
  name: string,
  url: string,
  ideas: number,
  meanwhile?: (sent: Submitters) => Promise<void>,
) {
  const submitters = new Submitters([url], token, ideas, { name: `scaled-${name}` });
  const begin = performance.now();
  await Promise.all([submitters.send(CLIENTS), meanwhile?.(submitters)]);
  return { submitters, rate: ideas / ((performance.now() - begin) / 1_000) };
}

beforeAll(async () => {
  const settings = { wal_level: 'replica', max_wal_senders: 4, max_connections: 200, fsync: 'off' };
  const found = await aDebianServer(settings);
  if (!found) throw new Error('Debian’s PostgreSQL is missing: apt-get install postgresql');
  server = found;
  process.env.MADANG_TEST_DATABASE_URL = server.url;
  process.env.MADANG_TEST_DATA = server.dataDir;
  database = await aDatabase();
  [replica, cluster, mailbox] = await Promise.all([aStreamingReplica(server), aRedisCluster(), aMailbox()]);
  ports = [await aFreePort(), await aFreePort()];
  env = {
    ...processEnv(database, { dataDir: server.dataDir, mailUrl: mailbox.url }),
    DATABASE_REPLICA_URL: replica.at(database.appUrl),
    REDIS_URL: cluster.url,
    MADANG_GUEST_CHECKS: 'off',
    MADANG_TRUSTED_PROXIES: '127.0.0.1',
    MADANG_LOG: 'warn',
  };
  admin = new Client(database.adminUrl);
  await admin.connect();
  apis = ports.map(startApi);
  workers = [startWorker(), startWorker()];
  await Promise.all(ports.map((port, which) => isReady(port, apis[which]!)));
  proxy = await aProxy(ports);
  const answer = await fetch(`http://127.0.0.1:${ports[0]}/api/v1/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', host: 'localhost' },
    body: JSON.stringify({ email: 'citizen@nation.example.kr', password: 'madang-demo' }),
  });
  ({ token } = (await answer.json()) as { token: string });
});

afterAll(async () => {
  await proxy?.stop();
  await Promise.all([...(apis ?? []), ...(workers ?? [])].map((process) => process.stop()));
  await mailbox?.close();
  await admin?.end();
  cluster?.stop();
  await replica?.stop();
  await server?.stop();
});

/** Ideas that any of the tests sent. */
const sentBefore: Submitters[] = [];

describe('two api and two workers behind a proxy, on PostgreSQL with a replica and a Redis Cluster', () => {
  it('take ideas in: throughput beside one api alone', async () => {
    const ideas = Math.ceil(IDEAS / 4);
    await send('warm-up', proxy.url, 200);
    const one = await send('one-api-alone', `http://127.0.0.1:${ports[0]}`, ideas);
    const two = await send('two-behind-proxy', proxy.url, ideas);
    say(`one api ${one.rate.toFixed(0)} ideas/s, two behind the proxy ${two.rate.toFixed(0)} ideas/s`);
    expect([one.submitters.unanswered, two.submitters.unanswered]).toEqual([0, 0]);
  });

  it('serve on while an api and a worker are killed, and a master of the cluster', async () => {
    const done: string[] = [];
    const { submitters } = await send('while-killed', proxy.url, IDEAS, async ({ receipts }) => {
      const reached = (share: number): Promise<unknown> =>
        eventually(() => receipts.size >= IDEAS * share, { within: LONG_MS, every: 10 });
      await reached(0.2);
      const [api, worker] = [apis[0]!, workers[0]!];
      api.child.kill('SIGKILL');
      worker.child.kill('SIGKILL');
      await Promise.all([api.ended, worker.ended]);
      done.push(`an api and a worker killed at ${receipts.size}`);
      await reached(0.45);
      apis[0] = startApi(ports[0]!);
      workers[0] = startWorker();
      await reached(0.6);
      const tookMs = await cluster.killMaster();
      done.push(`a master killed, replaced after ${(tookMs / 1_000).toFixed(1)} s, at ${receipts.size}`);
    });
    sentBefore.push(submitters);
    say(`${done.join('; ')}; ${submitters.unanswered} unanswered, ${submitters.turnedAway} turned away`);
    expect(done).toHaveLength(2);
    expect(submitters.receipts.size).toBe(IDEAS);
  });

  it('lose nothing: each idea that was answered is there, once', async () => {
    const receipts = [...sentBefore[0]!.receipts.values()];
    expect(new Set(receipts.map(({ id }) => id)).size).toBe(IDEAS);
    const { rows } = await admin.query<{ n: number }>(
      'select count(*)::int as n from intake.ideas where id = any($1)',
      [receipts.map(({ id }) => id)],
    );
    expect(rows[0]!.n).toBe(IDEAS);
  });

  it('do all work once: the outbox empties, each idea is routed, nobody is told twice', async () => {
    const begin = performance.now();
    await eventually(async () => expect(await count(`ledger.outbox where queue <> 'mail'`)).toBe(0), {
      ...{ within: LONG_MS, every: 500 },
    });
    say(`outbox empty after ${((performance.now() - begin) / 1_000).toFixed(1)} s`);
    const ideas = await count('intake.ideas');
    expect(await count('routing.routes')).toBe(ideas);
    expect(await count('(select distinct idea_id from routing.routes) r')).toBe(ideas);
    const twice =
      '(select 1 from notifications.messages group by tenant_id, event_id, person_id having count(*) > 1) t';
    expect(await count(twice)).toBe(0);
  });

  it('spread their queues over the masters', async () => {
    const keys = await cluster.keys();
    say(`keys on the masters: ${keys.join(', ')}`);
    expect(keys.filter((some) => some > 0).length).toBeGreaterThan(1);
  });

  it('let strangers read at the replica, and those who wrote where they wrote', async () => {
    const reader = new Client(replica.at(database.adminUrl));
    await reader.connect();
    const reads = async (): Promise<number> => {
      const { rows } = await reader.query<{ n: number }>(
        `select coalesce(sum(xact_commit + xact_rollback), 0)::int as n from pg_stat_database where datname = current_database()`,
      );
      return rows[0]!.n;
    };
    const growth = async (headers: Record<string, string>): Promise<number> => {
      await eventually(async () => expect(await settled(reads)).toBe(true), { within: 30_000 });
      const before = await reads();
      for (let time = 0; time < 50; time++) {
        const answer = await fetch(`${proxy.url}/ideas`, { headers: { host: 'localhost', ...headers } });
        expect(answer.status).toBe(200);
        await answer.text();
      }
      await new Promise((resolve) => setTimeout(resolve, 2_000));
      return (await reads()) - before;
    };
    const [strangers, known] = [await growth({}), await growth({ authorization: `Bearer ${token}` })];
    say(`50 pages: ${strangers} transactions at the replica for strangers, ${known} for a member`);
    expect(strangers).toBeGreaterThanOrEqual(50);
    expect(known).toBeLessThan(50);
    await reader.end();
  });

  it('have the same rows on the replica, and a sound ledger', async () => {
    await Promise.all([...apis, ...workers].map((process) => process.stop()));
    const [mark] = (await admin.query<{ lsn: string }>('select pg_current_wal_lsn()::text as lsn')).rows;
    const reader = new Client(replica.at(database.adminUrl));
    await reader.connect();
    await eventually(async () => {
      const { rows } = await reader.query<{ has: boolean }>(
        'select pg_last_wal_replay_lsn() >= $1::pg_lsn as has',
        [mark!.lsn],
      );
      return rows[0]!.has;
    });
    await reader.end();
    const [here, there] = [await everyRow(database.adminUrl), await everyRow(replica.at(database.adminUrl))];
    expect(differencesOf(here, there)).toEqual({});
    const verify = new BuiltProcess('apps/cli/src/main.js', env, { args: ['ledger', 'verify'] });
    const [code] = (await once(verify.child, 'exit')) as [number];
    expect([code, verify.log.filter((line) => line.startsWith('✖'))]).toEqual([0, []]);
  });
});

/** Whether the figure has stopped growing but for who asks. */
async function settled(read: () => Promise<number>): Promise<boolean> {
  const before = await read();
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  return (await read()) - before < 10;
}
