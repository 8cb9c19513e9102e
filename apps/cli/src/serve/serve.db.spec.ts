import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Clock, type StartupProblem, throughSocket } from '@app/platform';
import { createTransport } from 'nodemailer';
import { Client } from 'pg';
import { aFreePort } from '../../../../test/support/a-built-app.js';
import { aDatabase } from '../../../../test/support/a-database.js';
import { keepPostgres } from './keep-postgres.js';
import { LogFile } from './log-file.js';
import { refuseTakenPort } from './refuse-taken-port.js';
import { serve } from './serve.js';
import { startMailCatcher } from './start-mail-catcher.js';
import { SupervisedChild } from './supervised-child.js';

let folder: string;
let said: string[];
const say = (line: string): void => void said.push(line);

const until = async (isTrue: () => boolean): Promise<void> => {
  while (!isTrue()) await sleep(20);
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'madang-serve-'));
  // As root, the database's own user has to get in.
  chmodSync(folder, 0o755);
});
beforeEach(() => (said = []));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('refuses a port that is taken, and names another', async () => {
  const other = createServer();
  await new Promise<void>((listening) => other.listen(0, listening));
  const { port } = other.address() as AddressInfo;
  await expect(refuseTakenPort(port)).rejects.toMatchObject({ code: 'serve.port_taken' });
  await expect(refuseTakenPort(port)).rejects.toThrow(String(port));
  await new Promise((closed) => other.close(closed));
  await expect(refuseTakenPort(port)).resolves.toBeUndefined();
});

it('keeps a mail as one file instead of delivering it', async () => {
  const mail = join(folder, 'mail');
  class Noon extends Clock {
    override now(): Date {
      return new Date('2026-03-02T03:00:00.000Z');
    }
  }
  const catcher = await startMailCatcher(mail, new Noon());
  const transport = createTransport(catcher.url);
  await transport.sendMail({
    from: 'a@madang.example',
    to: 'b@madang.example',
    subject: 'x',
    text: 'twelve',
  });
  transport.close();
  await catcher.stop();
  const [file, ...more] = readdirSync(mail);
  expect(more).toEqual([]);
  expect(file).toMatch(/^2026-03-02T03-00-00\.000Z-[0-9a-f]{8}\.eml$/);
  expect(readFileSync(join(mail, file!), 'utf8')).toContain('twelve');
});

it('starts the database again on its port and socket when its process is killed', async () => {
  const dataDir = join(folder, 'data');
  const database = await keepPostgres(dataDir, say, (problem) => say(String(problem)));
  try {
    const pidFile = join(dataDir, 'postgres', 'postmaster.pid');
    const before = readFileSync(pidFile, 'utf8').split('\n');
    process.kill(Number(before[0]), 'SIGKILL');
    const lines = (): string[] => (existsSync(pidFile) ? readFileSync(pidFile, 'utf8').split('\n') : []);
    await until(() => lines()[0] !== before[0] && lines()[7]?.trim() === 'ready');
    expect(lines()[3]).toBe(before[3]);
    const client = new Client(throughSocket(database.url, database.socketFolder!));
    await client.connect();
    const { rows } = await client.query('select inet_client_addr() as address');
    await client.end();
    expect(rows).toEqual([{ address: null }]);
    expect(said).toHaveLength(1);
  } finally {
    await database.stop();
  }
});

it('gives up, and names the port, where another program took the database’s: nobody would find it', async () => {
  const dataDir = join(folder, 'data');
  const problems: unknown[] = [];
  const database = await keepPostgres(dataDir, say, (problem) => problems.push(problem));
  const { port } = new URL(database.url);
  const other = createServer();
  try {
    process.kill(
      Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]),
      'SIGKILL',
    );
    other.on('error', () => setTimeout(listen, 5)).on('listening', () => undefined);
    const listen = (): unknown => other.listen(Number(port), '127.0.0.1');
    listen();
    await until(() => problems.length > 0);
    expect(problems).toEqual([expect.objectContaining({ code: 'postgres.port_taken' })]);
    expect(String(problems[0])).toContain(port);
  } finally {
    other.close();
    await database.stop();
  }
});

it('goes on without its log where that cannot be written, says so once, and writes again when it can', () => {
  const place = join(folder, 'gone', 'api.log');
  const log = new LogFile(place, say);
  log.append('one');
  rmSync(join(folder, 'gone'), { recursive: true });
  log.append('two');
  expect(readFileSync(place, 'utf8')).toBe('two\n');
  rmSync(place);
  mkdirSync(place);
  log.append('three');
  log.append('four');
  expect(said).toEqual([expect.stringContaining(place)]);
  rmSync(place, { recursive: true });
  log.append('five');
  expect(readFileSync(place, 'utf8')).toBe('five\n');
  expect(log.recent).toEqual(['one', 'two', 'three', 'four', 'five']);
});

/** Built files of programs that do no more than this. */
function aDist(programs: { api: string; worker?: string }): string {
  const dist = join(folder, 'dist');
  mkdirSync(join(dist, 'apps/cli/src/serve'), { recursive: true });
  writeFileSync(join(dist, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(dist, 'apps/cli/src/serve/end-with-parent.js'), '');
  for (const [name, source] of Object.entries(programs)) {
    mkdirSync(join(dist, 'apps', name, 'src'), { recursive: true });
    writeFileSync(join(dist, 'apps', name, 'src/main.js'), source);
  }
  return dist;
}

it('ends at Ctrl-C, which its processes hear as well: none is started again, and it does not say that it is open', async () => {
  const database = await aDatabase();
  const dataDir = join(folder, 'interrupted');
  const interrupted = join(folder, 'interrupted-now');
  const dist = aDist({
    worker: `console.log(process.pid); process.once('disconnect', () => process.exit());`,
    api: `
      import { existsSync } from 'node:fs';
      import { createServer } from 'node:http';
      process.once('disconnect', () => process.exit());
      const answer = (_, reply) => {
        console.log('asked');
        setInterval(() => existsSync('${interrupted}') && reply.end(), 20);
      };
      createServer(answer).listen(process.env.PORT);`,
  });
  const linesOf = (name: string): string[] => {
    const file = join(dataDir, 'logs', `${name}.log`);
    return existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  };
  const port = await aFreePort();
  const options = { port, dataDir, dist, databaseUrl: database.adminUrl, redisUrl: null, smtpUrl: null };
  process.env.DATABASE_APP_URL = database.appUrl;
  try {
    const serving = serve({ ...options, publicUrl: `http://localhost:${port}` }, say);
    await until(() => linesOf('api').includes('asked') && Number(linesOf('worker')[0]) > 0);
    process.emit('SIGINT');
    process.kill(Number(linesOf('worker')[0]), 'SIGINT');
    // Only now does the api say that it is ready.
    writeFileSync(interrupted, '');
    await serving;
    expect(said.join('\n')).toContain('Stopping');
    expect(said.join('\n')).not.toMatch(/starts again|Madang is open/);
  } finally {
    delete process.env.DATABASE_APP_URL;
    await database.drop();
  }
});

describe('a supervised process', () => {
  let child: SupervisedChild | undefined;
  const problems: StartupProblem[] = [];

  const start = (source: string): SupervisedChild => {
    const dist = aDist({ api: source });
    const logFile = join(folder, 'logs', 'api.log');
    const giveUp = (problem: StartupProblem): void => void problems.push(problem);
    child = new SupervisedChild({ name: 'api', dist, env: process.env, logFile, say, giveUp });
    return child;
  };

  afterEach(() => child?.stop());

  it('is started again after it died, its problems shown and all its lines kept', async () => {
    const { log } = start(`
      console.log('{"level":30,"msg":"ordinary"}');
      console.log('{"level":50,"msg":"trouble ' + process.pid + '"}');
      setTimeout(() => process.exit(3), 50);`);
    await until(() => new Set(said.filter((line) => line.includes('trouble'))).size === 2);
    expect(said.join('\n')).toMatch(/api ended \(3\); it starts again in 1 s/);
    expect(said.join('\n')).not.toContain('ordinary');
    expect(readFileSync(log.path, 'utf8')).toContain('ordinary');
  });

  it('ends in good order when asked to, and stays ended', async () => {
    const supervised = start(`
      const living = setInterval(() => {}, 1000);
      process.on('SIGTERM', () => { console.log('goodbye'); clearInterval(living); process.disconnect(); });
      console.log('up');`);
    await until(() => supervised.log.recent.includes('up'));
    await supervised.stop();
    await until(() => supervised.log.recent.includes('goodbye'));
    await sleep(1_200);
    expect(supervised.log.recent.filter((line) => line === 'up')).toHaveLength(1);
    expect(problems).toEqual([]);
  });
});
