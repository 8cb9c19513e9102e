import { mkdirSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { awaitOrphans } from './await-orphans.js';
import { chooseLocation, locateCluster, recordCluster, type Location } from './choose-location.js';
import { ensureCluster } from './create-cluster.js';
import { findBinaries } from './find-binaries.js';
import { findFreePort, LaunchFailed, launchPostmaster, type Settings } from './launch-postmaster.js';
import { readPostmaster, removeStalePostmasterFile, type Postmaster } from './postmaster-file.js';
import { isAlive, processBirth } from './processes.js';
import { readSecrets } from './read-secrets.js';
import { folderProblem, takeLock } from './serve-lock.js';
import { socketFolderIn } from './socket-folder.js';
import { StartupProblem } from './startup.errors.js';
import { stopPostmaster } from './stop-postmaster.js';

export interface EmbeddedPostgresOptions {
  /** Folder of the installation, such as `.madang`. The database goes into `postgres` below it. */
  dataDir: string;
  /** Called with one line for everything an operator should know. */
  say: (line: string) => void;
  /** The port that clients of a restarted server know: on another they would not find it. Otherwise a free one. */
  port?: number;
  /** More settings of the server, such as `{ fsync: 'off' }` for tests. */
  settings?: Settings;
}

export interface EmbeddedPostgres {
  /** Superuser, database `postgres`, on 127.0.0.1. */
  url: string;
  pid: number;
  port: number;
  /** Where its socket lies, for whoever speaks with it much from this machine; null where it has none. */
  socketFolder: string | null;
  /** Whether it ran already, left over from an earlier process that died. */
  adopted: boolean;
  /** Whether the server process still lives. */
  isRunning(): boolean;
  /** Ends the server in good order and frees the folder. May be called twice. */
  stop(): Promise<void>;
}

/**
 * Starts PostgreSQL on `<dataDir>/postgres`, made at the first start, or adopts one that an earlier process
 * left running. Refuses with a StartupProblem: folder held by another process, not writable, data of another
 * PostgreSQL version, no programs for this machine, orphans that do not end, the port that was asked for taken.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const dataDir = resolve(options.dataDir);
  const free = takeLock(dataDir, 'command');
  try {
    const secrets = readSecrets(dataDir);
    const found = await findRunning(dataDir);
    const postmaster = found ?? (await start({ ...options, dataDir }, secrets.postgresPassword));
    const url = urlOf(postmaster, secrets.postgresPassword);
    await refuseUnreachable(url, dataDir).catch(async (error: unknown) => {
      if (!found) await stopPostmaster(postmaster.pid);
      throw error;
    });
    // A process id may belong to a stranger by the time we stop.
    const birth = processBirth(postmaster.pid);
    const isRunning = (): boolean => isAlive(postmaster.pid) && processBirth(postmaster.pid) === birth;
    let stopping: Promise<void> | undefined;
    if (found)
      options.say(
        `이전 실행이 남긴 데이터베이스를 이어서 씁니다 (프로세스 ${found.pid}). / Adopted the database that an earlier run left behind (process ${found.pid}).`,
      );
    return {
      url,
      pid: postmaster.pid,
      port: postmaster.port,
      socketFolder: postmaster.socketFolder,
      adopted: found !== null,
      isRunning,
      stop: () =>
        (stopping ??= (isRunning() ? stopPostmaster(postmaster.pid) : Promise.resolve()).then(free)),
    };
  } catch (error) {
    free();
    throw error;
  }
}

/**
 * The embedded database that runs on this folder right now, whoever started it; null when none does.
 * Waits up to 20 s for one that is just starting.
 */
export async function findEmbeddedPostgres(dataDir: string): Promise<{ url: string } | null> {
  const postmaster = await findRunning(resolve(dataDir));
  return postmaster && { url: urlOf(postmaster, readSecrets(resolve(dataDir)).postgresPassword) };
}

async function findRunning(dataDir: string): Promise<Postmaster | null> {
  const cluster = locateCluster(dataDir);
  for (const end = performance.now() + 20_000; performance.now() < end; await sleep(50)) {
    const postmaster = readPostmaster(cluster);
    if (postmaster === null || postmaster.isReady) return postmaster;
  }
  return null;
}

async function start(options: EmbeddedPostgresOptions, password: string): Promise<Postmaster> {
  const { dataDir, say, settings } = options;
  const binaries = findBinaries();
  const location = chooseLocation(dataDir, binaries, say);
  ensureCluster(location, binaries.major, password);
  recordCluster(dataDir, location.cluster);
  await awaitOrphans(realpathSync(location.cluster), say);
  removeStalePostmasterFile(location.cluster);
  const logFile = join(makeLogFolder(dataDir), 'postgres.log');
  let port = options.port;
  for (let attempt = 1; ; attempt++) {
    port ??= await findFreePort();
    try {
      return await launchPostmaster(location, logFile, serverSettings(port, location.cluster, settings));
    } catch (error) {
      if (!(error instanceof LaunchFailed)) throw error;
      const isTaken = error.message.includes('could not bind');
      if (attempt === 5 && isTaken && port) throw portProblem(port);
      if (attempt === 5 || !(isTaken || error.message.includes('shared memory block')))
        throw launchProblem(error.message, location, logFile);
      // Another program took the port, or memory of a killed server is just being given back.
      if (isTaken && attempt > 1) port = options.port;
      await sleep(1_000);
    }
  }
}

function serverSettings(port: number, cluster: string, more: Settings = {}): Settings {
  return {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: socketFolderIn(cluster),
    max_connections: 200,
    password_encryption: 'scram-sha-256',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // The details of an error hold what was written: names and addresses have no place in a log.
    log_error_verbosity: 'terse',
    ...more,
  };
}

function makeLogFolder(dataDir: string): string {
  const folder = join(dataDir, 'logs');
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw folderProblem(folder, error);
  }
  return folder;
}

function urlOf({ port }: Postmaster, password: string): string {
  return `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
}

/** The password may be another one's: secrets.json restored or deleted, the database kept. */
async function refuseUnreachable(url: string, dataDir: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    await client.query('select 1');
  } catch (error) {
    if ((error as { code?: string }).code !== '28P01') throw error;
    throw new StartupProblem(
      'postgres.wrong_password',
      `${join(dataDir, 'secrets.json')} 의 비밀번호가 데이터베이스와 맞지 않습니다.`,
      'The password in secrets.json is not that of the database beside it.',
      '데이터베이스와 함께 있던 secrets.json을 백업에서 되돌리세요. / Restore the secrets.json that belongs to this database.',
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}

function portProblem(port: number): StartupProblem {
  return new StartupProblem(
    'postgres.port_taken',
    `데이터베이스의 포트 ${port}을(를) 다른 프로그램이 쓰고 있습니다.`,
    `Port ${port} of the database is used by another program.`,
    '다시 시작하면 다른 포트를 씁니다. / Started again, it takes another.',
  );
}

function launchProblem(message: string, { cluster }: Location, logFile: string): StartupProblem {
  return new StartupProblem(
    'postgres.start_failed',
    `${cluster} 의 데이터베이스를 시작하지 못했습니다.`,
    `The database did not start: ${message.trim().split('\n').slice(-5).join(' | ')}`,
    `기록: ${logFile} / See that log.`,
  );
}
