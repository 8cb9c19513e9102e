import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';

/** A database of one suite: schemas, first data and demo accounts are in it. */
export interface TestDatabase {
  /** Where api and worker enter. */
  appUrl: string;
  /** Superuser, for what no program may do. */
  adminUrl: string;
  /** Where the checkpoints of its ledgers are kept: databases are copies of one, and their tenants have the same ids. */
  checkpointsDir: string;
  drop(): Promise<void>;
}

const TEMPLATE = 'madang_template';
/** Spells TMPL. */
const TEMPLATE_LOCK = 0x544d504c;

/** Superuser of this test run's server, database `postgres`. */
export function serverUrl(): string {
  const url = process.env.MADANG_TEST_DATABASE_URL;
  if (!url) throw new Error('no test database: run through Jest, whose global setup starts it');
  return url;
}

/** Folder with the secrets of this test run's server. */
export function testDataDir(): string {
  return process.env.MADANG_TEST_DATA ?? '';
}

/** A fresh database that no other suite sees; `drop` it in the end. */
export async function aDatabase(): Promise<TestDatabase> {
  const name = `test_${process.pid}_${randomBytes(4).toString('hex')}`;
  const { appUrl } = await onServer(async (client) => {
    const template = await makeTemplate(client);
    const { openDatabase } = await import('../../apps/cli/src/migrate/provision-database.js');
    await client.query(`create database ${name} template ${TEMPLATE}`);
    await openDatabase(client, name);
    return template;
  });
  const checkpointsDir = join(testDataDir(), 'checkpoints', name);
  return {
    appUrl: named(appUrl, name),
    adminUrl: named(serverUrl(), name),
    checkpointsDir,
    drop: async () => {
      await onServer((client) => client.query(`drop database ${name} with (force)`));
      await rm(checkpointsDir, { recursive: true, force: true });
    },
  };
}

/** An empty database, as a new server has it. */
export async function anEmptyDatabase(): Promise<Pick<TestDatabase, 'adminUrl' | 'drop'>> {
  const name = `empty_${process.pid}_${randomBytes(4).toString('hex')}`;
  await onServer((client) => client.query(`create database ${name}`));
  return {
    adminUrl: named(serverUrl(), name),
    drop: () => onServer(async (client) => void (await client.query(`drop database ${name} with (force)`))),
  };
}

/** The first suite of a run migrates and seeds; all others copy what came of it. */
async function makeTemplate(client: Client): Promise<{ appUrl: string }> {
  await client.query(`select pg_advisory_lock($1)`, [TEMPLATE_LOCK]);
  const draft = `${TEMPLATE}_draft`;
  const { appUrlOf } = await import('../../apps/cli/src/migrate/admit-app.js');
  const { readSecrets } = await import('@app/platform');
  const appUrl = appUrlOf(serverUrl(), readSecrets(testDataDir()).appPassword);
  const { rows } = await client.query(`select 1 from pg_database where datname = $1`, [TEMPLATE]);
  if (rows.length === 0) {
    const { migrate } = await import('../../apps/cli/src/migrate/migrate.js');
    const { seed } = await import('../../apps/cli/src/seed/seed.js');
    await client.query(`drop database if exists ${draft} with (force)`);
    await client.query(`create database ${draft}`);
    const say = () => undefined;
    await migrate({
      adminUrl: named(serverUrl(), draft),
      appUrl: named(appUrl, draft),
      dataDir: testDataDir(),
      redisUrl: null,
      say,
    });
    await seed({ appUrl: named(appUrl, draft), say });
    await client.query(`alter database ${draft} rename to ${TEMPLATE}`);
  }
  await client.query(`select pg_advisory_unlock($1)`, [TEMPLATE_LOCK]);
  return { appUrl };
}

async function onServer<T>(work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: serverUrl() });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function named(url: string, database: string): string {
  return Object.assign(new URL(url), { pathname: `/${database}` }).href;
}
