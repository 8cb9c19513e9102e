import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { aFreePort } from '../support/a-built-app.js';
import { eventually } from '../support/eventually.js';

/** A Redis server that can be killed and started again on what it had written. */
export interface QueueProcess {
  url: string;
  start(): Promise<void>;
  kill(): void;
  clear(): void;
}

/** Set as BullMQ needs it: nothing evicted, every write logged, the log forced to disk each second. */
export async function aQueueProcess(): Promise<QueueProcess> {
  const program = process.env.MADANG_REDIS_SERVER ?? 'redis-server';
  const folder = mkdtempSync(join(tmpdir(), 'madang-faults-redis-'));
  const port = await aFreePort();
  const url = `redis://127.0.0.1:${port}`;
  const settings = ['--port', `${port}`, '--bind', '127.0.0.1', '--dir', folder, '--save', ''];
  settings.push('--appendonly', 'yes', '--appendfsync', 'everysec', '--maxmemory-policy', 'noeviction');
  let server: ChildProcess | null = null;

  const kill = (): void => {
    server?.kill('SIGKILL');
    server = null;
  };
  const start = async (): Promise<void> => {
    if (server) return;
    server = spawn(program, settings, { stdio: 'ignore' });
    await eventually(async () => {
      const redis = new Redis(url, { lazyConnect: true, retryStrategy: () => null });
      redis.on('error', () => undefined);
      await redis.connect();
      const answer = await redis.ping();
      redis.disconnect();
      return answer === 'PONG';
    });
  };
  const clear = (): void => {
    kill();
    rmSync(folder, { recursive: true, force: true });
  };
  return { url, start, kill, clear };
}
