import type { Cluster, Redis, RedisOptions } from 'ioredis';

/** While a replica takes its master's place nobody answers for its keys: some seconds, asked this often. */
const ASK_AGAIN_MS = 300;

/**
 * Connects to `REDIS_URL`: one server, or a cluster where several addresses are named, separated by commas. Of a cluster
 * any nodes will do, the others are found; user, password and TLS are those of the first.
 */
export async function openRedis(urls: string, options: RedisOptions = {}): Promise<Redis | Cluster> {
  // Most installations have none.
  const { Cluster, Redis } = await import('ioredis');
  const [first = '', ...others] = urls.split(',').map((url) => url.trim());
  if (others.length === 0) return new Redis(first, options);
  const { username, password, protocol } = new URL(first);
  const nodes = [first, ...others].map((url) => {
    const { hostname: host, port } = new URL(url);
    return { host, port: Number(port || 6379) };
  });
  const { lazyConnect, ...redisOptions } = options;
  return new Cluster(nodes, {
    ...(lazyConnect !== undefined && { lazyConnect }),
    ...{
      retryDelayOnFailover: ASK_AGAIN_MS,
      retryDelayOnClusterDown: ASK_AGAIN_MS,
      slotsRefreshTimeout: 5_000,
    },
    redisOptions: {
      ...redisOptions,
      ...(username && { username: decodeURIComponent(username) }),
      ...(password && { password: decodeURIComponent(password) }),
      ...(protocol === 'rediss:' && { tls: {} }),
    },
  });
}

/** The servers that keys are written to. */
export const mastersOf = (redis: Redis | Cluster): Redis[] =>
  'nodes' in redis ? redis.nodes('master') : [redis];
