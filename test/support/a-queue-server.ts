import { Redis } from 'ioredis';

/** Redis has 16 logical databases by default; the first counts who took which. */
const DATABASES = 15;

/**
 * Where one app's jobs live: null for its own PostgreSQL database, or an emptied logical database of the test
 * run's Redis when MADANG_TEST_QUEUE is `redis`. Suites that run at the same time get different ones.
 */
export async function aQueueServer(): Promise<string | null> {
  if (process.env.MADANG_TEST_QUEUE !== 'redis') return null;
  const { REDIS_URL } = process.env;
  if (!REDIS_URL) throw new Error('MADANG_TEST_QUEUE=redis needs REDIS_URL');
  const redis = new Redis(REDIS_URL);
  try {
    const number = 1 + ((await redis.incr('madang:test:apps')) % DATABASES);
    await redis.select(number);
    await redis.flushdb();
    return Object.assign(new URL(REDIS_URL), { pathname: `/${number}` }).href;
  } finally {
    redis.disconnect();
  }
}
