import { type ChildProcess, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chooseAccount } from '../../libs/platform/src/embedded-postgres/choose-account.js';
import { aFreePort } from './a-built-app.js';
import { eventually } from './eventually.js';
import { Client } from 'pg';

const program = process.env.MADANG_PGBOUNCER ?? '/usr/sbin/pgbouncer';
/** False where `npm test` found none, and said so. */
export const hasPooler = !process.env.MADANG_SKIP_POOLER && existsSync(program);

/** A real pooler that hands out connections for a transaction each. */
export interface Pooler {
  /** The address it stands in for, through it. */
  url: string;
  stop(): Promise<void>;
}

/** Starts pgbouncer in front of this address; null where there is none. */
export async function aPooler(behind: string): Promise<Pooler | null> {
  if (!hasPooler) return null;
  const folder = mkdtempSync(join(tmpdir(), 'madang-pooler-'));
  const { hostname, port, username, password, pathname } = new URL(behind);
  const listen = await aFreePort();
  const settings = join(folder, 'pgbouncer.ini');
  writeFileSync(
    settings,
    `[databases]
${pathname.slice(1)} = host=${hostname} port=${port} user=${username} password=${decodeURIComponent(password)}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${listen}
unix_socket_dir =
auth_type = any
pool_mode = transaction
ignore_startup_parameters = extra_float_digits,options
`,
  );
  const account = chooseAccount(null);
  if (account) for (const path of [folder, settings]) chownSync(path, account.uid, account.gid);
  const server: ChildProcess = spawn(program, [settings], {
    ...{ cwd: folder, stdio: 'ignore', uid: account?.uid, gid: account?.gid },
  });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const url = Object.assign(new URL(behind), { host: `127.0.0.1:${listen}` }).href;
  await eventually(async () => {
    const client = new Client(url);
    await client.connect();
    await client.end();
    return true;
  });
  return {
    url,
    stop: async () => {
      server.kill('SIGKILL');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
