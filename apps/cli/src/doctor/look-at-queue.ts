import { assertSchemaCompatibility, LATEST_SCHEMA_VERSION } from 'bullmq';
import type { Redis } from 'ioredis';
import { Client } from 'pg';
import { hearsOthers, JOBS_SCHEMA, mastersOf, openRedis } from '@app/platform';
import { type Finding, finding } from './finding.js';

/** Jobs in PostgreSQL: BullMQ's tables, and whether a NOTIFY arrives (through some poolers it does not). */
export async function lookAtPostgresQueue(client: Client, url: string): Promise<Finding[]> {
  const version = await assertSchemaCompatibility(client, JOBS_SCHEMA);
  return [
    finding(
      `작업 표 / job tables: BullMQ ${version}/${LATEST_SCHEMA_VERSION}`,
      version >= LATEST_SCHEMA_VERSION,
      'npm run madang -- migrate',
    ),
    finding(
      '작업 알림 / job notifications (LISTEN)',
      await hears(client, url),
      'DATABASE_APP_URL이 연결 중계기(pgbouncer 등)가 아니라 PostgreSQL을 바로 가리키게 하세요. / Let DATABASE_APP_URL name PostgreSQL itself, not a pooler.',
    ),
  ];
}

/** Jobs in Redis: reachable, never evicting, every write logged; of a cluster each node that is written to. */
export async function lookAtRedis(url: string): Promise<Finding[]> {
  const redis = await openRedis(url, {
    maxRetriesPerRequest: 1,
    lazyConnect: true,
    retryStrategy: () => null,
  });
  let cause: Error | undefined;
  redis.on('error', (error: Error) => (cause = error));
  try {
    await redis.connect().catch((error: unknown) => {
      throw cause ?? error;
    });
    return (await Promise.all(mastersOf(redis).map(lookAtNode))).flat();
  } finally {
    if (redis.status !== 'end') redis.disconnect();
  }
}

async function lookAtNode(node: Redis): Promise<Finding[]> {
  const version = /redis_version:(\S+)/.exec(await node.info('server'))?.[1];
  return [
    finding(`Redis ${version}, ${node.options.host}:${node.options.port}`, true, ''),
    await setting(node, 'maxmemory-policy', ['noeviction']),
    await setting(node, 'appendonly', ['yes']),
    await setting(node, 'appendfsync', ['everysec', 'always']),
  ];
}

async function setting(redis: Redis, name: string, wanted: string[]): Promise<Finding> {
  const value = await redis.config('GET', name).then(
    (pair) => (pair as string[])[1],
    () => null,
  );
  return finding(
    `Redis ${name} = ${value ?? '읽을 수 없음 / cannot be read'}`,
    wanted.includes(String(value)),
    `${name} ${wanted[0]} 로 설정하세요. 아니면 작업이 사라질 수 있습니다. / Set it so; jobs may vanish otherwise.`,
  );
}

async function hears(client: Client, url: string): Promise<boolean> {
  const other = new Client(url);
  try {
    await other.connect();
    return await hearsOthers(client, other);
  } finally {
    await other.end();
  }
}
