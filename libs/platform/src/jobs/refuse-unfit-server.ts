import { Client } from 'pg';
import { StartupProblem } from '../embedded-postgres/startup.errors.js';
import { hearsOthers } from './hears-others.js';

/**
 * Asks the server before anything is built on it: a queue or worker made while it is away never works again and says
 * nothing. Refuses with `jobs.pooler` where no NOTIFY arrives, and with `jobs.too_few_connections` where it does not
 * have as many as this process needs.
 */
export async function refuseUnfitServer(url: string, connections: number): Promise<void> {
  const clients = [new Client(url), new Client(url)] as const;
  try {
    for (const client of clients) await client.connect();
    await refuseFewConnections(clients[0], connections);
    if (!(await hearsOthers(...clients)))
      throw new StartupProblem(
        'jobs.pooler',
        'DATABASE_APP_URL이 연결 중계기(pgbouncer 등)를 가리켜 작업 알림(NOTIFY)이 오지 않습니다.',
        'DATABASE_APP_URL names a pooler such as pgbouncer: notifications of jobs do not arrive.',
        'worker의 주소가 PostgreSQL을 바로 가리키게 하세요. / Let the worker’s address name PostgreSQL itself.',
      );
  } finally {
    await Promise.all(clients.map((client) => client.end()));
  }
}

async function refuseFewConnections(client: Client, needed: number): Promise<void> {
  const { rows } = await client.query<{ most: number }>(
    `select current_setting('max_connections')::int - current_setting('superuser_reserved_connections')::int as most`,
  );
  const { most } = rows[0]!;
  if (most >= needed) return;
  throw new StartupProblem(
    'jobs.too_few_connections',
    `PostgreSQL은 연결을 ${most}개까지 받는데 worker 하나에 ${needed}개가 필요합니다.`,
    `PostgreSQL takes ${most} connections; a worker alone needs ${needed}.`,
    'max_connections를 늘리고 PostgreSQL을 다시 시작하세요. / Raise max_connections and restart PostgreSQL.',
  );
}
