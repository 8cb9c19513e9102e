import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Email } from 'postal-mime';
import { aDatabase, testDataDir } from './a-database.js';
import { aMailbox } from './a-mailbox.js';
import { aQueueServer } from './a-queue-server.js';
import { aSuperuser, type Superuser } from './a-superuser.js';
import { eventually } from './eventually.js';
import { processEnv } from './process-env.js';

const root = join(__dirname, '../..');

export interface Ending {
  code: number | null;
  signal: NodeJS.Signals | null;
}

/** A process that runs a built file, as an operator runs it. */
export class BuiltProcess {
  /** What it wrote to standard output and standard error, line by line. */
  readonly log: string[] = [];
  readonly ended: Promise<Ending>;
  readonly child: ChildProcess;

  /** `entry` is below `dist`. In a group of its own it can be killed with all its children. */
  constructor(entry: string, env: NodeJS.ProcessEnv, { args = [] as string[], ownGroup = false } = {}) {
    const file = join(root, 'dist', entry);
    if (!existsSync(file)) throw new Error(`dist/${entry} is missing: run \`npm run build\``);
    this.child = spawn(process.execPath, [file, ...args], {
      cwd: root,
      env: { PATH: process.env.PATH, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: ownGroup,
    });
    for (const stream of [this.child.stdout!, this.child.stderr!])
      createInterface({ input: stream }).on('line', (line) => this.log.push(line));
    this.ended = new Promise((resolve) =>
      this.child.once('exit', (code, signal) => resolve({ code, signal })),
    );
  }

  /** Asks it to end, and gives how it did. */
  stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<Ending> {
    this.child.kill(signal);
    return this.ended;
  }
}

/** Api and worker from the built files, on a database and a queue of their own. */
export interface BuiltApp {
  url: string;
  api: BuiltProcess;
  worker: BuiltProcess | null;
  /** What every process of it is told. */
  env: NodeJS.ProcessEnv;
  /** Where the database's superuser enters. */
  adminUrl: string;
  /** Mail that has arrived, oldest first. */
  mails: Email[];
  /** Looks past every rule, as the database's superuser. */
  query: Superuser['query'];
  close(): Promise<void>;
}

/** Starts the built files and waits until the api is ready, which takes a busy machine a minute; close it in the end. */
export async function aBuiltApp({
  worker: hasWorker = true,
  env: more = {} as NodeJS.ProcessEnv,
  workerEnv = {} as NodeJS.ProcessEnv,
} = {}): Promise<BuiltApp> {
  const [database, mailbox, redisUrl, port] = await Promise.all([
    aDatabase(),
    aMailbox(),
    aQueueServer(),
    aFreePort(),
  ]);
  const env = {
    PORT: String(port),
    ...processEnv(database, { dataDir: testDataDir(), mailUrl: mailbox.url }),
    MADANG_GUEST_CHECKS: 'off',
    ...(redisUrl && { REDIS_URL: redisUrl }),
    ...more,
  };
  const superuser = await aSuperuser(database.adminUrl);
  const worker = hasWorker ? new BuiltProcess('apps/worker/src/main.js', { ...env, ...workerEnv }) : null;
  const api = new BuiltProcess('apps/api/src/main.js', env);
  const url = `http://127.0.0.1:${port}`;
  const { adminUrl } = database;
  const app: BuiltApp = {
    ...{ url, api, worker, env, adminUrl, mails: mailbox.mails, query: superuser.query },
    // A test may have put others in their place.
    close: async () => {
      await Promise.all([app.api.stop(), app.worker?.stop()]);
      await mailbox.close();
      await superuser.end();
      await database.drop();
    },
  };
  try {
    await eventually(async () => (await fetch(`${url}/health/ready`)).ok, { within: 100_000 });
  } catch (error) {
    await app.close();
    throw new Error(`the built api is not ready (${String(error)}):\n${api.log.join('\n')}`, {
      cause: error,
    });
  }
  return app;
}

/** A TCP port that nobody listens on now. */
export async function aFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}
