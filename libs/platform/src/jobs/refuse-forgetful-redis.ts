import type { Cluster, Redis } from 'ioredis';
import { StartupProblem } from '../embedded-postgres/startup.errors.js';
import { mastersOf } from '../redis/open-redis.js';

/** Refuses with `jobs.redis_evicts` a Redis that throws keys away when it is full: jobs would vanish one by one. */
export async function refuseForgetfulRedis(redis: Redis | Cluster): Promise<void> {
  for (const master of mastersOf(redis)) {
    const policy = /maxmemory_policy:(\S+)/.exec(await master.info('memory'))?.[1] ?? 'noeviction';
    if (policy === 'noeviction') continue;
    throw new StartupProblem(
      'jobs.redis_evicts',
      `Redis가 가득 차면 작업을 버립니다 (maxmemory-policy ${policy}).`,
      `Redis throws jobs away when it is full (maxmemory-policy ${policy}).`,
      'maxmemory-policy noeviction 으로 설정하세요. / Set it so.',
    );
  }
}
