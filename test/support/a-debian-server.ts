import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readSecrets } from '@app/platform';
import { awaitOrphans } from '../../libs/platform/src/embedded-postgres/await-orphans.js';
import { type Account, chooseAccount } from '../../libs/platform/src/embedded-postgres/choose-account.js';
import { ensureCluster } from '../../libs/platform/src/embedded-postgres/create-cluster.js';
import {
  findFreePort,
  launchPostmaster,
  type Settings,
} from '../../libs/platform/src/embedded-postgres/launch-postmaster.js';
import type { Postmaster } from '../../libs/platform/src/embedded-postgres/postmaster-file.js';
import { stopPostmaster } from '../../libs/platform/src/embedded-postgres/stop-postmaster.js';

/** Where it is when Jest is run by itself, the newest first; 15 is the oldest that Madang runs on. */
const USUAL_PLACES = [18, 17, 16, 15].map((major) => `/usr/lib/postgresql/${major}/bin/initdb`);

/** A server of the distribution, whose own `pg_dump` reads it. */
export interface DebianServer {
  /** Superuser, database `postgres`. */
  url: string;
  /** Folder with its secrets and its log, as an installation has them. */
  dataDir: string;
  /** Its data directory, and the folder with its programs. */
  cluster: string;
  programs: string;
  /** Who it runs as, where that is not who runs the tests. */
  account: Account | null;
  /** A whole database as SQL in plain text, but for the rows of these tables. */
  dump(databaseUrl: string, except: string[]): Promise<string>;
  /** SIGKILL; gives when nothing of it is left. */
  kill(): Promise<void>;
  /** Starts it again, at the same port, on what is in its data directory now. */
  startAgain(): Promise<void>;
  stop(): Promise<void>;
}

/** The server of a suite that asks nothing of the disk: what it loses with the power nobody misses. */
const CARELESS: Settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/** The programs of Debian's PostgreSQL; null where `npm test` found none, and said so. */
function findFolder(): string | null {
  if (process.env.MADANG_SKIP_DUMP) return null;
  const initdb = process.env.MADANG_INITDB ?? USUAL_PLACES.find((path) => existsSync(path));
  return initdb ? dirname(dirname(initdb)) : null;
}

/**
 * Starts it in a folder of its own, set as the embedded one is but for `settings`; null where there is none. Stop it in
 * the end.
 */
export async function aDebianServer(settings: Settings = CARELESS): Promise<DebianServer | null> {
  const native = findFolder();
  if (!native) return null;
  const dataDir = mkdtempSync(join(tmpdir(), 'madang-debian-'));
  chmodSync(dataDir, 0o711);
  const { postgresPassword } = readSecrets(dataDir);
  const account = chooseAccount(null);
  const location = { cluster: join(dataDir, 'postgres'), native, account };
  const port = await findFreePort();
  const start = (): Promise<Postmaster> =>
    launchPostmaster(location, join(dataDir, 'logs/postgres.log'), {
      ...{ port, listen_addresses: '127.0.0.1', unix_socket_directories: '' },
      ...{ timezone: 'UTC', log_timezone: 'UTC', log_error_verbosity: 'terse' },
      ...settings,
    });
  ensureCluster(location, Number(/\d+$/.exec(native)![0]), postgresPassword);
  let { pid } = await start();
  return {
    url: `postgres://postgres:${postgresPassword}@127.0.0.1:${port}/postgres`,
    ...{ dataDir, cluster: location.cluster, programs: join(native, 'bin'), account },
    dump: (url, except) =>
      outputOf(join(native, 'bin/pg_dump'), [
        `--dbname=${url}`,
        ...except.map((table) => `--exclude-table-data=${table}`),
      ]),
    kill: async () => {
      process.kill(pid, 'SIGKILL');
      await awaitOrphans(location.cluster, () => undefined);
      // Until somebody has asked how it ended its number stands for a process, and the next would not start.
      while (isThere(pid)) await sleep(5);
    },
    startAgain: async () => void ({ pid } = await start()),
    stop: async () => {
      await stopPostmaster(pid);
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function outputOf(program: string, args: string[]): Promise<string> {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const parts: Buffer[] = [];
  child.stdout.on('data', (part: Buffer) => parts.push(part));
  const code = await new Promise((ended) => child.once('close', ended));
  if (code !== 0) throw new Error(`${program}: exit ${String(code)}`);
  return Buffer.concat(parts).toString('utf8');
}
