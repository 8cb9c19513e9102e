import { spawn } from 'node:child_process';
import { Client } from 'pg';
import { aFreePort } from '../../../../test/support/a-built-app.js';
import { aDatabase, type TestDatabase } from '../../../../test/support/a-database.js';
import { aPooler, hasPooler, type Pooler } from '../../../../test/support/a-pooler.js';
import { eventually } from '../../../../test/support/eventually.js';
import type { Config } from '../config/config.js';
import { openRedis } from '../redis/open-redis.js';
import { Jobs } from './jobs.js';
import { refuseForgetfulRedis } from './refuse-forgetful-redis.js';
import { refuseUnfitServer } from './refuse-unfit-server.js';

let database: TestDatabase;
let pooler: Pooler | null;

const jobsAt = (databaseAppUrl: string): Jobs => new Jobs({ databaseAppUrl, redisUrl: null } as Config);
const work = async (): Promise<void> => undefined;

beforeAll(async () => {
  database = await aDatabase();
  pooler = await aPooler(database.appUrl);
});

afterAll(async () => {
  await pooler?.stop();
  await database.drop();
});

describe('before a queue is made', () => {
  it('its server is asked: while it is away there is none, and one made afterwards works', async () => {
    const away = Object.assign(new URL(database.appUrl), { host: `127.0.0.1:${await aFreePort()}` }).href;
    const jobs = jobsAt(away);
    await expect(jobs.connect(1)).rejects.toThrow('ECONNREFUSED');
    expect(() => jobs.queue('routing')).toThrow('jobs used before connect()');
    expect(() => jobs.consume('routing', 1, work)).toThrow('jobs used before connect()');
    const again = jobsAt(database.appUrl);
    await again.connect(1);
    const done = new Promise<unknown>((resolve) =>
      again.consume('again', 1, async ({ data }) => resolve(data)),
    );
    await again.queue('again').add('deliver', { n: 1 }, { jobId: 'one' });
    expect(await done).toEqual({ n: 1 });
    await again.beforeApplicationShutdown();
  });

  const throughPooler = hasPooler ? it : it.skip;
  throughPooler('a pooler is refused: no notification comes through it', async () => {
    const client = new Client(pooler!.url);
    await client.connect();
    expect((await client.query('select 1 as n')).rows).toEqual([{ n: 1 }]);
    await client.end();
    await expect(jobsAt(pooler!.url).connect(1)).rejects.toMatchObject({ code: 'jobs.pooler' });
  });

  it('a server with fewer connections than this process needs is refused', async () => {
    await expect(refuseUnfitServer(database.appUrl, 100_000)).rejects.toMatchObject({
      code: 'jobs.too_few_connections',
    });
    await refuseUnfitServer(database.appUrl, 60);
  });
});

describe('workers', () => {
  it('are as many as there is room for: one more would starve all', async () => {
    const jobs = jobsAt(database.appUrl);
    await jobs.connect(2);
    jobs.consume('one', 1, work);
    jobs.consume('two', 1, work);
    expect(() => jobs.consume('three', 1, work)).toThrow('made room for 2 workers; three is one more');
    await jobs.beforeApplicationShutdown();
  });
});

describe('a Redis', () => {
  const program = process.env.MADANG_REDIS_SERVER ?? 'redis-server';

  const onRedis = process.env.MADANG_SKIP_REDIS ? it.skip : it;
  onRedis('that throws keys away when it is full is refused', async () => {
    const port = await aFreePort();
    const policy = ['--maxmemory', '100mb', '--maxmemory-policy', 'allkeys-lru'];
    const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', ...policy];
    const server = spawn(program, args, { stdio: 'ignore' });
    const redis = await openRedis(`redis://127.0.0.1:${port}`);
    redis.on('error', () => undefined);
    try {
      await eventually(async () => (await redis.ping()) === 'PONG');
      await expect(refuseForgetfulRedis(redis)).rejects.toMatchObject({ code: 'jobs.redis_evicts' });
      await redis.config('SET', 'maxmemory-policy', 'noeviction');
      await refuseForgetfulRedis(redis);
    } finally {
      redis.disconnect();
      server.kill('SIGKILL');
    }
  });
});
