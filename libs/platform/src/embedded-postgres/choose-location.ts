import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { type Account, chooseAccount } from './choose-account.js';
import type { Binaries } from './find-binaries.js';
import { folderProblem } from './serve-lock.js';
import { StartupProblem } from './startup.errors.js';

/** Where one database lives and who runs it. */
export interface Location {
  /** PostgreSQL's data directory; may not exist yet. */
  cluster: string;
  /** Folder with bin, lib and share that the account can reach. */
  native: string;
  account: Account | null;
}

const outside = '/var/lib/madang';
const pointer = (dataDir: string): string => join(dataDir, 'postgres.location');

/**
 * The data directory that belongs to `dataDir`. Usually `<dataDir>/postgres`; a file in `dataDir` names
 * another one, so that a folder that is moved or renamed still finds its data.
 */
export function locateCluster(dataDir: string): string {
  try {
    return readFileSync(pointer(dataDir), 'utf8').trim();
  } catch {
    return join(dataDir, 'postgres');
  }
}

/** Remembers a data directory outside `dataDir`, once there is a database in it. */
export function recordCluster(dataDir: string, cluster: string): void {
  if (cluster !== join(dataDir, 'postgres')) writeFileSync(pointer(dataDir), `${cluster}\n`);
}

/**
 * Chooses data directory, programs and account. As root, what the account cannot reach (a checkout under a
 * closed home folder) goes to `/var/lib/madang`: programs are copied, data is moved. `say` tells where.
 */
export function chooseLocation(dataDir: string, binaries: Binaries, say: (line: string) => void): Location {
  try {
    mkdirSync(dataDir, { recursive: true });
    const cluster = locateCluster(dataDir);
    const account = chooseAccount(cluster);
    if (!account) return { cluster, native: binaries.native, account };
    chmodSync(dataDir, statSync(dataDir).mode | 0o011);
    refuseLost(dataDir, cluster);
    return {
      cluster: canReach(account, parentOf(cluster)) ? cluster : moveOutside(dataDir, cluster, account, say),
      native: canRun(account, binaries.native) ? binaries.native : copyOutside(binaries, account, say),
      account,
    };
  } catch (error) {
    throw (error as NodeJS.ErrnoException).syscall ? folderProblem(dataDir, error) : error;
  }
}

/** A remembered place without data is a lost disk or container: an empty database must not take its place. */
function refuseLost(dataDir: string, cluster: string): void {
  if (!existsSync(pointer(dataDir)) || existsSync(join(cluster, 'PG_VERSION'))) return;
  throw new StartupProblem(
    'postgres.data_missing',
    `데이터베이스가 있어야 할 ${cluster} 가 비어 있습니다.`,
    `The database should be in ${cluster}, but there is none.`,
    `그 폴더를 되돌리거나, 새로 시작하려면 ${pointer(dataDir)} 를 지우세요. / Restore that folder, or delete this file to begin anew.`,
  );
}

function moveOutside(
  dataDir: string,
  cluster: string,
  account: Account,
  say: (line: string) => void,
): string {
  const target = join(outside, randomBytes(6).toString('hex'), 'postgres');
  mkdirSync(parentOf(target), { recursive: true, mode: 0o711 });
  if (existsSync(cluster)) moveData(dataDir, cluster, target, account);
  say(
    `데이터 폴더에 ${account.name} 사용자가 들어갈 수 없어 데이터베이스를 ${target} 에 둡니다. / User ${account.name} cannot enter ${dataDir}; the database is kept in ${target}.`,
  );
  return target;
}

/** The data is never in two places, nor in one that nothing points to, wherever this is interrupted. */
function moveData(dataDir: string, cluster: string, target: string, { uid, gid }: Account): void {
  try {
    recordCluster(dataDir, target);
    renameSync(cluster, target);
  } catch (error) {
    rmSync(pointer(dataDir));
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(cluster, `${target}.moving`, {
      recursive: true,
      verbatimSymlinks: true,
      preserveTimestamps: true,
    });
    spawnSync('chown', ['-R', `${uid}:${gid}`, `${target}.moving`]);
    renameSync(`${target}.moving`, target);
    recordCluster(dataDir, target);
    rmSync(cluster, { recursive: true });
  }
}

function copyOutside(binaries: Binaries, account: Account, say: (line: string) => void): string {
  const target = join(outside, `postgresql-${binaries.version}`);
  if (!canRun(account, target)) {
    const draft = `${target}.${process.pid}`;
    mkdirSync(outside, { recursive: true, mode: 0o711 });
    cpSync(binaries.native, draft, { recursive: true, verbatimSymlinks: true });
    spawnSync('chmod', ['-R', 'a+rX', draft]);
    rmSync(target, { recursive: true, force: true });
    renameSync(draft, target);
    say(
      `${account.name} 사용자가 설치 폴더를 읽을 수 없어 PostgreSQL 프로그램을 ${target} 에 복사했습니다. / User ${account.name} cannot read the installation; PostgreSQL was copied to ${target}.`,
    );
  }
  return target;
}

const parentOf = (path: string): string => join(path, '..');

const canReach = (account: Account, folder: string): boolean => test(account, `test -x "$1"`, folder);

const canRun = (account: Account, native: string): boolean =>
  test(account, `"$1/bin/postgres" -V >/dev/null 2>&1 && test -r "$1/share/postgresql/postgres.bki"`, native);

function test(account: Account, script: string, path: string): boolean {
  const { uid, gid } = account;
  return spawnSync('/bin/sh', ['-c', script, 'sh', path], { uid, gid, cwd: '/', env: {} }).status === 0;
}
