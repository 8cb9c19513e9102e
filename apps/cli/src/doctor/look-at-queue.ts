import { assertSchemaCompatibility, LATEST_SCHEMA_VERSION } from 'bullmq';
import { Redis } from 'ioredis';
import type { Client } from 'pg';
import { JOBS_SCHEMA } from '@app/platform';
import { type Finding, finding } from './finding.js';

const HEARS_WITHIN_MS = 1_000;

/** Jobs in PostgreSQL: BullMQ's tables, and whether a NOTIFY arrives (through some poolers it does not). */
export async function lookAtPostgresQueue(client: Client): Promise<Finding[]> {
  const version = await assertSchemaCompatibility(client, JOBS_SCHEMA);
  return [
    finding(
      `작업 표 / job tables: BullMQ ${version}/${LATEST_SCHEMA_VERSION}`,
      version >= LATEST_SCHEMA_VERSION,
      'npm run madang -- migrate',
    ),
    finding(
      '작업 알림 / job notifications (LISTEN)',
      await hearsItself(client),
      'DATABASE_APP_URL이 연결 중계기(pgbouncer 등)가 아니라 PostgreSQL을 바로 가리키게 하세요. / Let DATABASE_APP_URL name PostgreSQL itself, not a pooler.',
    ),
  ];
}

/** Jobs in Redis: reachable, never evicting, every write logged. */
export async function lookAtRedis(url: string): Promise<Finding[]> {
  const redis = new Redis(url, { maxRetriesPerRequest: 1, lazyConnect: true, retryStrategy: () => null });
  let cause: Error | undefined;
  redis.on('error', (error) => (cause = error));
  try {
    await redis.connect().catch((error: unknown) => {
      throw cause ?? error;
    });
    const version = /redis_version:(\S+)/.exec(await redis.info('server'))?.[1];
    return [
      finding(`Redis ${version}`, true, ''),
      await setting(redis, 'maxmemory-policy', 'noeviction'),
      await setting(redis, 'appendonly', 'yes'),
    ];
  } finally {
    if (redis.status !== 'end') redis.disconnect();
  }
}

async function setting(redis: Redis, name: string, wanted: string): Promise<Finding> {
  const value = await redis.config('GET', name).then(
    (pair) => (pair as string[])[1],
    () => null,
  );
  return finding(
    `Redis ${name} = ${value ?? '읽을 수 없음 / cannot be read'}`,
    value === wanted,
    `${name} ${wanted} 로 설정하세요. 아니면 작업이 사라질 수 있습니다. / Set it so; jobs may vanish otherwise.`,
  );
}

async function hearsItself(client: Client): Promise<boolean> {
  const heard = new Promise<boolean>((resolve) => {
    client.once('notification', () => resolve(true));
    setTimeout(() => resolve(false), HEARS_WITHIN_MS).unref();
  });
  await client.query('listen madang_doctor');
  await client.query('notify madang_doctor');
  return heard.finally(() => client.query('unlisten madang_doctor'));
}
