import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { locateCluster } from './choose-location.js';
import { type EmbeddedPostgres, findEmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres.js';
import { processBirth, processesIn, waitUntilGone } from './processes.js';
import { readSecrets } from './read-secrets.js';

jest.setTimeout(60_000);

let root: string;
let dataDir: string;
let said: string[];
let running: EmbeddedPostgres[] = [];
let bystander: ChildProcess | undefined;

const start = async (folder = dataDir): Promise<EmbeddedPostgres> => {
  const database = await startEmbeddedPostgres({ dataDir: folder, say: (line) => said.push(line) });
  running.push(database);
  return database;
};

const query = async <Row>(url: string, sql: string): Promise<Row[]> => {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(sql)).rows as Row[];
  } finally {
    await client.end();
  }
};

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'madang-postgres-'));
  chmodSync(root, 0o755);
  dataDir = join(root, 'data');
});

beforeEach(() => (said = []));

afterEach(async () => {
  await Promise.all(running.map((database) => database.stop()));
  running = [];
  bystander?.kill('SIGKILL');
  bystander = undefined;
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('first start', () => {
  it('makes a UTF-8 cluster with checksums, reachable on 127.0.0.1 with a password only', async () => {
    const { url, adopted } = await start();
    await query(url, 'create extension pg_trgm');
    const [facts] = await query(
      url,
      `select current_setting('server_encoding') encoding, current_setting('data_checksums') checksums,
              current_setting('listen_addresses') addresses, current_setting('fsync') fsync,
              current_setting('server_version_num')::int / 10000 as major`,
    );
    expect(facts).toMatchObject({
      encoding: 'UTF8',
      checksums: 'on',
      addresses: '127.0.0.1',
      fsync: 'on',
      major: 18,
    });
    const [trigrams] = await query<{ n: number }>(url, `select cardinality(show_trgm('마을버스')) n`);
    expect(trigrams!.n).toBeGreaterThan(3);
    expect(adopted).toBe(false);
    expect(statSync(join(dataDir, 'secrets.json')).mode & 0o777).toBe(0o600);
    await expect(query(url.replace(/:[0-9a-f]{64}@/, ':guess@'), 'select 1')).rejects.toMatchObject({
      code: '28P01',
    });
  });

  it('is found while it runs, not after, and keeps its rows', async () => {
    const first = await start();
    await query(first.url, 'create table kept as select 7 as seven');
    expect(await findEmbeddedPostgres(dataDir)).toEqual({ url: first.url });
    await first.stop();
    expect(first.isRunning()).toBe(false);
    expect(await findEmbeddedPostgres(dataDir)).toBeNull();
    expect(existsSync(join(dataDir, 'serve.json'))).toBe(false);
    const second = await start();
    expect(await query(second.url, 'select seven from kept')).toEqual([{ seven: 7 }]);
  });
});

describe('after a crash', () => {
  it('waits for the backend of a killed server, then recovers what was committed', async () => {
    const first = await start();
    await query(first.url, 'create table committed as select 1 as n');
    const busy = query(first.url, 'do $$ begin loop end loop; end $$').catch((error: unknown) => error);
    const cluster = locateCluster(dataDir);
    while (
      (
        await query<{ n: string }>(
          first.url,
          `select count(*) n from pg_stat_activity where query like 'do %'`,
        )
      )[0]?.n !== '1'
    );
    process.kill(first.pid, 'SIGKILL');
    await waitUntilGone(first.pid, 5_000);
    expect(processesIn(cluster).length).toBeGreaterThan(0);
    const second = await start();
    expect(await query(second.url, 'select n from committed')).toEqual([{ n: 1 }]);
    expect(said.join()).toMatch(/Waiting for \d+ processes/);
    expect(await busy).toBeInstanceOf(Error);
  });

  it('adopts a server whose supervisor is dead', async () => {
    const first = await start();
    const dead = spawnSync('true').pid;
    writeFileSync(
      join(dataDir, 'serve.json'),
      JSON.stringify({ pid: dead, birth: '1', port: 1, purpose: 'serve' }),
    );
    const second = await start();
    expect(second).toMatchObject({ adopted: true, pid: first.pid, url: first.url });
    expect(said.join()).toContain('Adopted');
  });

  it('is not fooled by another process that has the old id', async () => {
    const first = await start();
    const file = join(locateCluster(dataDir), 'postmaster.pid');
    const content = readFileSync(file, 'utf8');
    await first.stop();
    bystander = spawn('sleep', ['60'], { uid: statSync(dirname(file)).uid, stdio: 'ignore' });
    writeFileSync(file, content.replace(/^\d+/, String(bystander.pid)));
    expect(await findEmbeddedPostgres(dataDir)).toBeNull();
    expect((await start()).adopted).toBe(false);
  });
});

describe('refusals', () => {
  it('names the process that holds the folder, and takes it when that id belongs to another by now', async () => {
    bystander = spawn('sleep', ['60'], { stdio: 'ignore' });
    const pid = bystander.pid!;
    const lock = { pid, birth: processBirth(pid), port: 3210, purpose: 'serve', startedAt: '' };
    writeFileSync(join(dataDir, 'serve.json'), JSON.stringify(lock));
    const refusal = start();
    await expect(refusal).rejects.toMatchObject({ code: 'serve.already_running' });
    await expect(refusal).rejects.toThrow(String(pid));
    writeFileSync(join(dataDir, 'serve.json'), JSON.stringify({ ...lock, birth: '1' }));
    expect((await start()).isRunning()).toBe(true);
  });

  it('leaves data of another PostgreSQL version alone', async () => {
    const file = join(locateCluster(dataDir), 'PG_VERSION');
    const version = readFileSync(file, 'utf8');
    for (const [written, code] of [
      ['99\n', 'postgres.newer_data'],
      ['15\n', 'postgres.older_data'],
    ] as const) {
      writeFileSync(file, written);
      await expect(start()).rejects.toMatchObject({ code });
    }
    writeFileSync(file, version);
    expect((await start()).isRunning()).toBe(true);
  });

  it('says that the data folder cannot be written', async () => {
    writeFileSync(join(root, 'file'), '');
    await expect(start(join(root, 'file', 'data'))).rejects.toMatchObject({ code: 'data.not_writable' });
  });

  it('says that secrets and database do not belong together, and leaves nothing running', async () => {
    const secrets = readFileSync(join(dataDir, 'secrets.json'), 'utf8');
    rmSync(join(dataDir, 'secrets.json'));
    await expect(start()).rejects.toMatchObject({ code: 'postgres.wrong_password' });
    expect(await findEmbeddedPostgres(dataDir)).toBeNull();
    writeFileSync(join(dataDir, 'secrets.json'), secrets);
    expect(readSecrets(dataDir).postgresPassword).toBe(JSON.parse(secrets).postgresPassword);
  });
});

it('works, and works again, in a folder that only its owner may enter', async () => {
  const closed = join(root, 'closed');
  mkdirSync(closed, { mode: 0o700 });
  const folder = join(closed, 'data');
  try {
    const first = await start(folder);
    await query(first.url, 'create table kept as select 1 as one');
    await first.stop();
    expect(await query((await start(folder)).url, 'select one from kept')).toEqual([{ one: 1 }]);
  } finally {
    await Promise.all(running.map((database) => database.stop()));
    const cluster = locateCluster(folder);
    if (!cluster.startsWith(root)) rmSync(dirname(cluster), { recursive: true, force: true });
  }
});
