import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readSecrets } from '@app/platform';
import { chooseAccount } from '../../libs/platform/src/embedded-postgres/choose-account.js';
import { ensureCluster } from '../../libs/platform/src/embedded-postgres/create-cluster.js';
import {
  findFreePort,
  launchPostmaster,
} from '../../libs/platform/src/embedded-postgres/launch-postmaster.js';
import { stopPostmaster } from '../../libs/platform/src/embedded-postgres/stop-postmaster.js';

/** Where it is when Jest is run by itself, the newest first; 15 is the oldest that Madang runs on. */
const USUAL_PLACES = [18, 17, 16, 15].map((major) => `/usr/lib/postgresql/${major}/bin/initdb`);

/** A server of the distribution, whose own `pg_dump` reads it. */
export interface DebianServer {
  /** Superuser, database `postgres`. */
  url: string;
  /** Folder with its secrets and its log, as an installation has them. */
  dataDir: string;
  /** A whole database as SQL in plain text, but for the rows of these tables. */
  dump(databaseUrl: string, except: string[]): Promise<string>;
  stop(): Promise<void>;
}

/** The programs of Debian's PostgreSQL; null where `npm test` found none, and said so. */
function findFolder(): string | null {
  if (process.env.MADANG_SKIP_DUMP) return null;
  const initdb = process.env.MADANG_INITDB ?? USUAL_PLACES.find((path) => existsSync(path));
  return initdb ? dirname(dirname(initdb)) : null;
}

/** Starts it in a folder of its own, set as the embedded one is; null where there is none. Stop it in the end. */
export async function aDebianServer(): Promise<DebianServer | null> {
  const native = findFolder();
  if (!native) return null;
  const dataDir = mkdtempSync(join(tmpdir(), 'madang-debian-'));
  chmodSync(dataDir, 0o711);
  const { postgresPassword } = readSecrets(dataDir);
  const account = chooseAccount(null);
  const location = { cluster: join(dataDir, 'postgres'), native, account };
  ensureCluster(location, Number(/\d+$/.exec(native)![0]), postgresPassword);
  const { pid, port } = await launchPostmaster(location, join(dataDir, 'logs/postgres.log'), {
    ...{ port: await findFreePort(), listen_addresses: '127.0.0.1', unix_socket_directories: '' },
    ...{ timezone: 'UTC', log_timezone: 'UTC', log_error_verbosity: 'terse' },
    ...{ fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' },
  });
  return {
    url: `postgres://postgres:${postgresPassword}@127.0.0.1:${port}/postgres`,
    dataDir,
    dump: (url, except) =>
      outputOf(join(native, 'bin/pg_dump'), [
        `--dbname=${url}`,
        ...except.map((table) => `--exclude-table-data=${table}`),
      ]),
    stop: async () => {
      await stopPostmaster(pid);
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

async function outputOf(program: string, args: string[]): Promise<string> {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const parts: Buffer[] = [];
  child.stdout.on('data', (part: Buffer) => parts.push(part));
  const code = await new Promise((ended) => child.once('close', ended));
  if (code !== 0) throw new Error(`${program}: exit ${String(code)}`);
  return Buffer.concat(parts).toString('utf8');
}
