import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { StartupProblem } from './startup.errors.js';

/** The user that PostgreSQL runs as when we ourselves are root: it refuses root. */
export interface Account {
  name: string;
  uid: number;
  gid: number;
}

/**
 * Null for an ordinary user (PostgreSQL then runs as that user). For root: the owner of the data if there is
 * any, else `postgres`, else `madang`, which is made when missing.
 * Refuses with `postgres.no_account` when no user can be made.
 */
export function chooseAccount(cluster: string | null): Account | null {
  if (process.getuid?.() !== 0) return null;
  const owner = cluster === null ? undefined : statSync(cluster, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { name: nameOf(owner.uid), uid: owner.uid, gid: owner.gid };
  const known = findAccount('postgres') ?? findAccount('madang');
  if (known) return known;
  spawnSync('useradd', ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', 'madang']);
  const made = findAccount('madang');
  if (made) return made;
  throw new StartupProblem(
    'postgres.no_account',
    'PostgreSQL은 root로 실행할 수 없고, 대신 쓸 사용자를 만들지 못했습니다.',
    'PostgreSQL refuses to run as root, and no other user could be made for it.',
    '일반 사용자로 실행하거나 DATABASE_URL을 지정하세요. / Run as an ordinary user, or set DATABASE_URL.',
  );
}

function findAccount(name: string): Account | null {
  const fields = passwd().find((entry) => entry[0] === name);
  return fields ? { name, uid: Number(fields[2]), gid: Number(fields[3]) } : null;
}

function nameOf(uid: number): string {
  return passwd().find((entry) => entry[2] === String(uid))?.[0] ?? String(uid);
}

function passwd(): string[][] {
  try {
    return readFileSync('/etc/passwd', 'utf8')
      .split('\n')
      .map((line) => line.split(':'));
  } catch {
    return [];
  }
}
