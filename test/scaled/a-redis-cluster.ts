import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Redis } from 'ioredis';
import { eventually } from '../support/eventually.js';

const MASTERS = 3;
const NODES = 2 * MASTERS;
/** Nodes speak to each other at their port and this. */
const BUS = 10_000;

/** Three masters with a replica each, on this machine. */
export interface RedisCluster {
  /** For REDIS_URL: all nodes. */
  url: string;
  /** Keys on each master that lives. */
  keys(): Promise<number[]>;
  /** SIGKILL for the master with the most keys; gives when another has taken its place, after how many ms. */
  killMaster(): Promise<number>;
  stop(): void;
}

export async function aRedisCluster(): Promise<RedisCluster> {
  const program = process.env.MADANG_REDIS_SERVER ?? 'redis-server';
  const folder = mkdtempSync(join(tmpdir(), 'madang-cluster-'));
  const first = await findFreePorts();
  const ports = Array.from({ length: NODES }, (_, node) => first + node);
  const servers = new Map<number, ChildProcess>();
  for (const port of ports) {
    const dir = join(folder, String(port));
    mkdirSync(dir);
    const cluster = ['--cluster-enabled', 'yes', '--cluster-node-timeout', '2000'];
    const keeping = ['--save', '', '--appendonly', 'yes', '--maxmemory-policy', 'noeviction'];
    const args = ['--port', String(port), '--bind', '127.0.0.1', '--dir', dir, ...cluster, ...keeping];
    servers.set(port, spawn(program, args, { stdio: 'ignore' }));
  }
  const ask = async <T>(port: number, question: (redis: Redis) => Promise<T>): Promise<T> => {
    const redis = new Redis(port, '127.0.0.1', { lazyConnect: true, retryStrategy: () => null });
    redis.on('error', () => undefined);
    try {
      await redis.connect();
      return await question(redis);
    } finally {
      redis.disconnect();
    }
  };
  const living = (): number[] => [...servers.keys()];
  const masters = async (): Promise<number[]> => {
    const text = await ask(living()[0]!, (redis) => redis.cluster('NODES') as Promise<string>);
    const lines = text
      .split('\n')
      .filter((line) => /\bmaster\b/.test(line) && !/fail/.test(line) && / \d+-/.test(line));
    return lines.map((line) => Number(/:(\d+)@/.exec(line)![1]));
  };
  const isWhole = async (): Promise<boolean> => {
    for (const port of living()) {
      const info = await ask(port, (redis) => redis.cluster('INFO') as Promise<string>);
      if (!info.includes('cluster_state:ok')) return false;
    }
    return (await masters()).length === MASTERS;
  };
  const keysOf = (port: number): Promise<number> => ask(port, (redis) => redis.dbsize());
  const stop = (): void => {
    for (const server of servers.values()) server.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  };

  await Promise.all(
    ports.map((port) => eventually(() => ask(port, async (redis) => (await redis.ping()) === 'PONG'))),
  );
  const nodes = ports.map((port) => `127.0.0.1:${port}`);
  const client = join(dirname(program), 'redis-cli');
  const make = ['--cluster', 'create', ...nodes, '--cluster-replicas', '1', '--cluster-yes'];
  const made = spawnSync(client === 'redis-cli' ? 'redis-cli' : client, make, { encoding: 'utf8' });
  if (made.status !== 0) {
    stop();
    throw new Error(`no cluster: ${made.stdout}${made.stderr}`);
  }
  await eventually(isWhole, { within: 30_000, every: 200 });
  return {
    url: ports.map((port) => `redis://127.0.0.1:${port}`).join(','),
    keys: async () => Promise.all((await masters()).map(keysOf)),
    killMaster: async () => {
      const counted = await Promise.all(
        (await masters()).map(async (port) => ({ port, keys: await keysOf(port) })),
      );
      const { port } = counted.toSorted((a, b) => b.keys - a.keys)[0]!;
      const begin = performance.now();
      servers.get(port)!.kill('SIGKILL');
      servers.delete(port);
      // For a while the others still believe in it.
      await eventually(async () => !(await masters()).includes(port) && (await isWhole()), {
        ...{ within: 60_000, every: 100 },
      });
      return performance.now() - begin;
    },
    stop,
  };
}

/** The first of six ports in a row that nobody listens at, nor at those of the bus. */
async function findFreePorts(): Promise<number> {
  for (;;) {
    const first = 20_000 + Math.floor(Math.random() * 8_000);
    const wanted = Array.from({ length: NODES }, (_, node) => [first + node, first + node + BUS]).flat();
    const free = await Promise.all(wanted.map(isFree));
    if (free.every(Boolean)) return first;
  }
}

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer().once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
