import { spawnSync } from 'node:child_process';
import { appendFileSync, chownSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launchPostmaster } from '../../libs/platform/src/embedded-postgres/launch-postmaster.js';
import { stopPostmaster } from '../../libs/platform/src/embedded-postgres/stop-postmaster.js';
import { aFreePort } from '../support/a-built-app.js';
import type { DebianServer } from '../support/a-debian-server.js';

/** A server that follows another and can be read. */
export interface StreamingReplica {
  port: number;
  /** The same address as on the server it follows. */
  at(url: string): string;
  stop(): Promise<void>;
}

/** Takes a base backup of the server and lets another one follow it from there. */
export async function aStreamingReplica(server: DebianServer): Promise<StreamingReplica> {
  const { programs, account, url, dataDir, cluster } = server;
  const copy = `${cluster}-replica`;
  mkdirSync(copy, { mode: 0o700 });
  if (account) chownSync(copy, account.uid, account.gid);
  const args = ['--dbname', url, '--pgdata', copy, '--checkpoint=fast', '--write-recovery-conf'];
  const taken = spawnSync(join(programs, 'pg_basebackup'), args, {
    ...{ cwd: '/', encoding: 'utf8', uid: account?.uid, gid: account?.gid },
  });
  if (taken.status !== 0) throw new Error(`no replica: ${taken.stderr}`);
  appendFileSync(join(copy, 'postgresql.auto.conf'), 'hot_standby = on\n');
  const port = await aFreePort();
  const location = { cluster: copy, native: join(programs, '..'), account };
  const { pid } = await launchPostmaster(location, join(dataDir, 'logs/replica.log'), {
    ...{ port, listen_addresses: '127.0.0.1', unix_socket_directories: '', timezone: 'UTC' },
    // No less than where it follows.
    ...{ max_connections: 200, fsync: 'off' },
  });
  return {
    port,
    at: (address) => Object.assign(new URL(address), { port: String(port) }).href,
    stop: () => stopPostmaster(pid),
  };
}
