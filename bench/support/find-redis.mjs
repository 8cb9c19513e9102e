import { spawnSync } from 'node:child_process';

export const REDIS_IS_MISSING = 'redis: redis-server is missing (apt-get install redis-server)';

/** The program that MADANG_REDIS_SERVER names, or Debian's; null where there is none. */
export function findRedis() {
  const program = process.env.MADANG_REDIS_SERVER || 'redis-server';
  return spawnSync(program, ['--version']).status === 0 ? program : null;
}

/** Where jobs live, by what `--backend` says: postgres, redis or both. */
export function backendsOf(word) {
  const backends = { postgres: ['postgres'], redis: ['redis'], both: ['postgres', 'redis'] }[word];
  if (!backends) throw new Error('--backend postgres | redis | both');
  return backends;
}
