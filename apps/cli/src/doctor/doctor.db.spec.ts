import { Client } from 'pg';
import { aDatabase, type TestDatabase } from '../../../../test/support/a-database.js';
import { examine } from './doctor.js';

let database: TestDatabase;
let administrator: Client;
let printed: string[];

const look = (redisUrl: string | null = null): Promise<boolean> => {
  printed = [];
  return examine(database, { redisUrl }, (line) => printed.push(line));
};

/** Breaks something, looks, mends it; gives the lines of what was found wrong. */
async function problemsAfter(breaking: string, mending: string): Promise<string[]> {
  await administrator.query(breaking);
  try {
    expect(await look()).toBe(false);
    return printed.filter((line) => line.startsWith('✖'));
  } finally {
    await administrator.query(mending);
  }
}

beforeAll(async () => {
  database = await aDatabase();
  administrator = new Client(database.adminUrl);
  await administrator.connect();
  // No worker runs here to take what seeding announced.
  await administrator.query('truncate ledger.outbox');
});

afterAll(async () => {
  await administrator.end();
  await database.drop();
});

describe('doctor', () => {
  it('finds a fresh installation well, and says what it looked at', async () => {
    expect(await look()).toBe(true);
    expect(printed.filter((line) => !line.startsWith('✔'))).toEqual([]);
    for (const what of [
      'Node.js',
      'PostgreSQL 1',
      'UTF8',
      'clock skew',
      'pending',
      'madang_app',
      'BullMQ',
      'LISTEN',
    ])
      expect(printed.join('\n')).toContain(what);
  });

  it.each([
    [
      'a migration that has not run',
      `delete from platform.migrations where name like 'CreateRouting%'`,
      `insert into platform.migrations (timestamp, name) values (1761000007000, 'CreateRouting1761000007000')`,
      'CreateRouting1761000007000',
    ],
    [
      'a table without row security',
      'alter table review.cases no force row level security',
      'alter table review.cases force row level security',
      'review.cases',
    ],
    [
      'events that were given up',
      `insert into ledger.outbox (queue, event_id, tenant_id, attempts) values ('mail', gen_random_uuid(), gen_random_uuid(), 20)`,
      'delete from ledger.outbox',
      '1 given up',
    ],
    [
      'events that nobody fetches',
      `insert into ledger.outbox (queue, event_id, tenant_id, created_at) values ('mail', gen_random_uuid(), gen_random_uuid(), now() - interval '5 minutes')`,
      'delete from ledger.outbox',
      'the oldest 300 s',
    ],
    [
      'job tables of an older BullMQ',
      'delete from bullmq.migration where version > 3',
      `insert into bullmq.migration (version, name, min_client_version)
       select n, 'again', 6 from generate_series(4, 11) n`,
      'BullMQ 3/',
    ],
    [
      'an app role that owns a table',
      'create table public.its_own (); alter table public.its_own owner to madang_app',
      'drop table public.its_own',
      'madang_app',
    ],
    [
      'an app role that is kept out',
      `revoke usage on schema ledger from madang_app`,
      `grant usage on schema ledger to madang_app`,
      'permission denied for schema ledger',
    ],
  ])('finds %s', async (_what, breaking, mending, words) => {
    const problems = await problemsAfter(breaking, mending);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(words);
    expect(await look()).toBe(true);
  });

  it('finds a Redis that does not answer', async () => {
    expect(await look('redis://127.0.0.1:1')).toBe(false);
    expect(printed.at(-2)).toContain('ECONNREFUSED');
  });
});
