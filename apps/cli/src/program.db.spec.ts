import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { aDatabase, type TestDatabase, testDataDir } from '../../../test/support/a-database.js';
import { problemsIn } from '../../../test/support/careless-server.js';
import { aQueueServer } from '../../../test/support/a-queue-server.js';
import { migrations } from '../../contexts.js';
import { run } from './program.js';

let database: TestDatabase;
let folder: string;
let written: { out: string; err: string };
const environment = process.env;

/** Runs a command line as the shell would; gives its exit code. */
const madang = (...words: string[]): Promise<number> => {
  written = { out: '', err: '' };
  return run(['node', 'madang', ...words]);
};

beforeAll(async () => {
  database = await aDatabase();
  // No worker runs here, and doctor minds what has waited for longer than a minute.
  const client = new Client(database.adminUrl);
  await client.connect();
  await client.query('truncate ledger.outbox');
  await client.end();
  folder = mkdtempSync(join(tmpdir(), 'madang-program-'));
  const redisUrl = await aQueueServer();
  process.env = {
    ...environment,
    DATABASE_URL: database.adminUrl,
    MADANG_DATA: testDataDir(),
    REDIS_URL: redisUrl ?? '',
  };
  delete process.env.DATABASE_APP_URL;
});

beforeEach(() => {
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean((written.out += String(text))));
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => Boolean((written.err += String(text))));
});

afterEach(() => jest.restoreAllMocks());

afterAll(async () => {
  process.env = environment;
  await database.drop();
  rmSync(folder, { recursive: true });
});

async function problemsOfDoctor(): Promise<string[]> {
  written.out = '';
  expect(await madang('doctor')).toBe(1);
  return problemsIn(written.out.split('\n'));
}

describe('the command line', () => {
  it('explains every command in Korean and English', async () => {
    expect(await madang('--help')).toBe(0);
    for (const command of ['serve', 'migrate', 'seed', 'doctor', 'ledger', 'import'])
      expect(written.out).toMatch(new RegExp(`  ${command}[ [].*[가-힣]`));
    expect(written.out).toContain('DATABASE_URL');
    expect(await madang('import', '--help')).toBe(0);
    expect(written.out).toContain('--wait');
  });

  it.each([[['nonsense']], [['import']], [['migrate', '--down', 'few']], [['doctor', '--fast']]])(
    'ends %j with 2: wrong usage',
    async (words) => {
      expect(await madang(...words)).toBe(2);
      expect(written.err).toContain('error:');
    },
  );

  it('migrates what is up to date, seeds what is there and finds all well', async () => {
    expect(await madang('migrate')).toBe(0);
    expect(written.out).toContain('up to date');
    expect(await madang('seed')).toBe(0);
    expect(written.out).toContain('reviewer@jeonju.example.kr');
    expect(await problemsOfDoctor()).toEqual([]);
    expect(await madang('ledger', 'verify', '--tenant', 'nation')).toBe(0);
    expect(written.out).toMatch(/^✔ 대한민국/m);
  });

  it('takes the last migration back and runs it again', async () => {
    const last = migrations.at(-1)!.name;
    expect(await madang('migrate', '--down', '1')).toBe(0);
    expect(written.out).toContain(`reverted: ${last}`);
    expect(await problemsOfDoctor()).toEqual([expect.stringContaining(last)]);
    expect(await madang('migrate')).toBe(0);
    expect(written.out).toContain(`migrated: ${last}`);
    expect(await problemsOfDoctor()).toEqual([]);
  });

  it('ends with 1 and says what to do, without a stack, where something outside is wrong', async () => {
    expect(await madang('import', join(folder, 'nowhere'))).toBe(1);
    expect(written.err).toContain('[import.no_file]');
    expect(await madang('ledger', 'verify', '--tenant', 'nowhere')).toBe(1);
    expect(written.err).toContain('[tenancy.unknown_tenant]');
    expect(written.err).not.toContain('    at ');
  });

  it('refuses a database that was never prepared, and an app’s address without an administrator’s', async () => {
    const url = Object.assign(new URL(database.adminUrl), { pathname: '/template1' }).href;
    const before = process.env;
    process.env = { ...before, DATABASE_URL: url };
    expect(await madang('seed')).toBe(1);
    expect(written.err).toContain('[database.not_prepared]');
    process.env = { ...before, DATABASE_URL: '', DATABASE_APP_URL: database.appUrl, PORT: 'none' };
    for (const command of ['migrate', 'serve']) {
      expect(await madang(command)).toBe(1);
      expect(written.err).toContain('[database.no_administrator]');
    }
    expect(await madang('ledger', 'verify')).toBe(0);
    process.env = before;
  });

  it('stops an import at Ctrl-C with 130; run again, it goes on', async () => {
    const file = join(folder, 'many.jsonl');
    const lines = Array.from({ length: 400 }, (_, n) =>
      JSON.stringify({ petition_idx: n, title: `제안 ${n}`, content: '내용' }),
    );
    writeFileSync(file, lines.join('\n'));
    const running = madang('import', file);
    while (!written.err.includes('bytes')) await new Promise((resolve) => setTimeout(resolve, 5));
    process.emit('SIGINT');
    expect(await running).toBe(130);
    expect(written.out).toBe('');
    expect(await madang('import', file)).toBe(0);
    expect(written.out).toMatch(/(\d+) added, ([1-9]\d*) known, 0 faulty/);
  });
});
