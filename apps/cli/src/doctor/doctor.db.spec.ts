import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { aDatabase, type TestDatabase } from '../../../../test/support/a-database.js';
import { aDataFolder } from '../../../../test/support/a-data-folder.js';
import { CARELESS, problemsIn } from '../../../../test/support/careless-server.js';
import { aMailbox } from '../../../../test/support/a-mailbox.js';
import { examine } from './doctor.js';

let database: TestDatabase;
let administrator: Client;
let printed: string[];

const folder = aDataFolder();

async function look(more: Partial<Parameters<typeof examine>[1]> = {}): Promise<boolean> {
  printed = [];
  const config = {
    redisUrl: null,
    smtpUrl: null,
    s3: null,
    isProduction: false,
    dataDir: folder.path,
    checkpointsDir: join(folder.path, 'checkpoints'),
    ...more,
  };
  expect(await examine(database, config, (line) => printed.push(line))).toBe(false);
  expect(printed.filter((line) => CARELESS.some((words) => line === `✖ ${words}`))).toHaveLength(
    CARELESS.length,
  );
  return problems().length === 0;
}

const problems = (): string[] => problemsIn(printed);

/** Breaks something, looks, mends it; gives the lines of what was found wrong. */
async function problemsAfter(breaking: string, mending: string): Promise<string[]> {
  await administrator.query(breaking);
  try {
    expect(await look()).toBe(false);
    return problems();
  } finally {
    await administrator.query(mending);
  }
}

beforeAll(async () => {
  database = await aDatabase();
  administrator = new Client(database.adminUrl);
  await administrator.connect();
  // No worker runs here to take what seeding announced.
  await administrator.query('truncate ledger.outbox, ledger.due');
});

afterAll(async () => {
  await administrator.end();
  await database.drop();
  folder.remove();
});

describe('doctor', () => {
  it('finds a fresh installation well, and says what it looked at', async () => {
    expect(await look()).toBe(true);
    for (const what of [
      'Node.js',
      'PostgreSQL 1',
      'UTF8',
      'clock skew',
      'pending',
      'madang_app',
      'BullMQ',
      'LISTEN',
      'data_checksums on',
      'max_connections',
      'mail is collected only',
      folder.path,
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
      'the oldest 30',
    ],
    [
      'a worker that signs nothing',
      `insert into ledger.due (tenant_id, kind, subject_id, due_at)
       values (gen_random_uuid(), 'ledger.checkpoint', gen_random_uuid(), now() - interval '5 minutes')`,
      `delete from ledger.due where due_at < now()`,
      'ledger.checkpoint: 때가 지난 것 1건',
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
    expect(await look({ redisUrl: 'redis://127.0.0.1:1' })).toBe(false);
    expect(problems()).toEqual([expect.stringContaining('ECONNREFUSED')]);
  });

  it('finds a mail server, one that does not answer, and in production that there is none', async () => {
    const mailbox = await aMailbox();
    expect(await look({ smtpUrl: mailbox.url })).toBe(true);
    await mailbox.close();
    expect(await look({ smtpUrl: mailbox.url })).toBe(false);
    expect(problems()).toEqual([expect.stringContaining('ECONNREFUSED')]);
    expect(await look({ isProduction: true })).toBe(false);
    expect(problems()).toEqual([expect.stringContaining('no mail server')]);
  });

  it('leaves no file in the store, however often it looks, and one folder at the most', async () => {
    for (let times = 0; times < 2; times++) expect(await look()).toBe(true);
    const [nobody, ...others] = readdirSync(join(folder.path, 'files'));
    expect([others, readdirSync(join(folder.path, 'files', nobody!))]).toEqual([[], []]);
  });

  it('finds a store of files that takes none', async () => {
    const dataDir = join(folder.path, 'a-file');
    writeFileSync(dataDir, '');
    expect(await look({ dataDir })).toBe(false);
    expect(problems()).toEqual([expect.stringContaining('a-file')]);
  });

  it('finds a folder of checkpoints that takes none, and leaves no trace in one that does', async () => {
    const checkpointsDir = join(folder.path, 'signed');
    expect(await look({ checkpointsDir })).toBe(true);
    expect(readdirSync(checkpointsDir)).toEqual([]);
    const file = join(checkpointsDir, 'a-file');
    writeFileSync(file, '');
    expect(await look({ checkpointsDir: file })).toBe(false);
    expect(problems()).toEqual([expect.stringContaining('signed checkpoints')]);
  });

  it('finds checkpoints that somebody else wrote: nothing can be added to them', async () => {
    const checkpointsDir = join(folder.path, 'signed by another');
    // For root everything may be written, but for nobody a folder.
    mkdirSync(join(checkpointsDir, 'of-a-tenant.jsonl'), { recursive: true });
    expect(await look({ checkpointsDir })).toBe(false);
    expect(problems()).toEqual([expect.stringContaining('of-a-tenant.jsonl')]);
  });
});
