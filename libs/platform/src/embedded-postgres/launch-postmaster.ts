import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Location } from './choose-location.js';
import { readPostmaster, type Postmaster } from './postmaster-file.js';

/** Settings of the server beside those PostgreSQL ships with. */
export type Settings = Record<string, string | number>;

const START_LIMIT_MS = 120_000;
const LOG_LIMIT_BYTES = 20_000_000;

/** Why a server ended before it was ready: its own last words. */
export class LaunchFailed extends Error {}

/**
 * Starts PostgreSQL in a process group of its own, so that Ctrl-C reaches it only after api and worker have
 * finished, and waits until it takes connections (crash recovery included, at most 120 s). Its log goes to `logFile`.
 * Throws LaunchFailed with the end of the log.
 */
export async function launchPostmaster(
  { cluster, native, account }: Location,
  logFile: string,
  settings: Settings,
): Promise<Postmaster> {
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const log = openLog(logFile);
  const child = spawn(join(native, 'bin', 'postgres'), ['-D', cluster, ...options], {
    cwd: '/',
    env: { PATH: process.env.PATH, PGTZ: 'UTC' },
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
    uid: account?.uid,
    gid: account?.gid,
  });
  closeSync(log.fd);
  child.unref();
  let ended: string | null = null;
  child.once('error', (error) => (ended = error.message));
  child.once('exit', (code, signal) => (ended = `exit ${code ?? signal}`));
  for (const end = performance.now() + START_LIMIT_MS; performance.now() < end; await sleep(25)) {
    if (ended !== null)
      throw new LaunchFailed(`${readFileSync(logFile).subarray(log.from).toString()}${String(ended)}`);
    const postmaster = readPostmaster(cluster);
    if (postmaster?.isReady && postmaster.pid === child.pid) return postmaster;
  }
  child.kill('SIGINT');
  throw new LaunchFailed(`not ready after ${START_LIMIT_MS / 1000} s`);
}

/** A TCP port of 127.0.0.1 that nobody listens on now. */
export async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', listening);
  });
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  return typeof address === 'object' && address ? address.port : 0;
}

function openLog(file: string): { fd: number; from: number } {
  mkdirSync(join(file, '..'), { recursive: true, mode: 0o700 });
  if (existsSync(file) && statSync(file).size > LOG_LIMIT_BYTES) renameSync(file, `${file}.1`);
  const fd = openSync(file, 'a', 0o600);
  return { fd, from: statSync(file).size };
}
