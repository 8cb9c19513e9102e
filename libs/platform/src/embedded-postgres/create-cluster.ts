import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Account } from './choose-account.js';
import type { Location } from './choose-location.js';
import { folderProblem } from './serve-lock.js';
import { StartupProblem } from './startup.errors.js';

/**
 * Makes the data directory if there is none, and checks one that exists. An interrupted first start leaves
 * a draft that the next one throws away, never half a database.
 * @returns whether it was made now.
 * Refuses with `postgres.newer_data`, `postgres.older_data`, `data.not_writable`, `postgres.initdb_failed`.
 */
export function ensureCluster(location: Location, major: number, password: string): boolean {
  const { cluster, account } = location;
  try {
    if (existsSync(join(cluster, 'PG_VERSION'))) {
      if (account) giveBack(cluster, account);
      refuseOtherVersion(cluster, major);
      chmodSync(cluster, 0o700);
      return false;
    }
    refuseForeignFolder(cluster);
    const draft = `${cluster}.new`;
    rmSync(draft, { recursive: true, force: true });
    mkdirSync(dirname(cluster), { recursive: true });
    mkdirSync(draft, { mode: 0o700 });
    if (account) chownSync(draft, account.uid, account.gid);
    initialise(draft, location, password);
    renameSync(draft, cluster);
    return true;
  } catch (error) {
    throw (error as NodeJS.ErrnoException).syscall ? folderProblem(cluster, error) : error;
  }
}

/**
 * `C.UTF-8` on Linux: with plain `C` pg_trgm finds no letters in Hangul. macOS has no such locale; there the
 * character classes of en_US.UTF-8 do the same.
 */
function localeArguments(): string[] {
  return process.platform === 'darwin' ? ['--locale=C', '--lc-ctype=en_US.UTF-8'] : ['--locale=C.UTF-8'];
}

function initdbArguments(draft: string, passwordFile: string): string[] {
  const access = ['-U', 'postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`];
  return [
    '-D',
    draft,
    ...access,
    '--encoding=UTF8',
    ...localeArguments(),
    '--data-checksums',
    '--no-instructions',
  ];
}

function initialise(draft: string, { native, account }: Location, password: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'madang-'));
  const passwordFile = join(folder, 'password');
  try {
    writeFileSync(passwordFile, password, { mode: 0o600 });
    if (account) for (const path of [folder, passwordFile]) chownSync(path, account.uid, account.gid);
    const result = spawnSync(join(native, 'bin', 'initdb'), initdbArguments(draft, passwordFile), {
      cwd: '/',
      env: { PATH: process.env.PATH },
      encoding: 'utf8',
      uid: account?.uid,
      gid: account?.gid,
    });
    if (result.status !== 0) throw initdbFailed(result.stderr || String(result.error ?? result.signal));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A folder restored from a copy by root belongs to root. */
function giveBack(cluster: string, { uid, gid }: Account): void {
  if (statSync(cluster).uid !== uid) spawnSync('chown', ['-R', `${uid}:${gid}`, cluster]);
}

function refuseOtherVersion(cluster: string, ours: number): void {
  const theirs = Number.parseInt(readFileSync(join(cluster, 'PG_VERSION'), 'utf8'), 10);
  if (theirs === ours) return;
  const [code, ko, en] =
    theirs > ours
      ? ['postgres.newer_data', '더 새로운 버전의 데이터입니다', 'data of a newer version']
      : ['postgres.older_data', '더 오래된 버전의 데이터입니다', 'data of an older version'];
  throw new StartupProblem(
    code!,
    `${cluster}: ${ko} (PostgreSQL ${theirs}, 이 프로그램은 ${ours}).`,
    `${cluster}: ${en} (PostgreSQL ${theirs}, this program has ${ours}).`,
    `PostgreSQL ${theirs}을(를) 포함한 마당 버전으로 덤프한 뒤 되돌리거나, DATABASE_URL로 ${theirs} 서버에 연결하세요. / Dump it with PostgreSQL ${theirs} and restore it here, or connect to a server of that version with DATABASE_URL.`,
  );
}

function refuseForeignFolder(cluster: string): void {
  if (!existsSync(cluster)) return;
  throw new StartupProblem(
    'postgres.damaged_data',
    `${cluster} 는 PostgreSQL 데이터 폴더가 아닙니다 (PG_VERSION이 없습니다).`,
    `${cluster} is not a PostgreSQL data directory (no PG_VERSION in it).`,
    '백업에서 되돌리거나 그 폴더를 다른 곳으로 옮기세요. / Restore it from a backup, or move it away.',
  );
}

function initdbFailed(output: string): StartupProblem {
  return new StartupProblem(
    'postgres.initdb_failed',
    '데이터베이스를 만들지 못했습니다.',
    `The database could not be made: ${output.trim().split('\n').slice(-4).join(' | ')}`,
    '라이브러리가 없다면 node scripts/install.mjs 를 실행하세요. DATABASE_URL에 PostgreSQL 15 이상의 주소를 지정할 수도 있습니다. / If libraries are missing run that; or name a PostgreSQL 15 or newer in DATABASE_URL.',
  );
}
