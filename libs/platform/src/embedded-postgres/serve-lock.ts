import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandOf, isAlive, processBirth } from './processes.js';
import { StartupProblem } from './startup.errors.js';

/** Who holds a data folder: `serve` for the running site, `command` for one operator's command. */
export interface ServeLock {
  pid: number;
  /** Tells this process from a later one with the same id; '' where there is no /proc. */
  birth: string;
  /** HTTP port of the site; 0 for a command. */
  port: number;
  purpose: 'serve' | 'command';
  /** ISO instant. */
  startedAt: string;
}

const lockFile = (dataDir: string): string => join(dataDir, 'serve.json');

/** The living holder of the folder, this process included; null when nobody holds it. */
export function readLiveLock(dataDir: string): ServeLock | null {
  let lock: ServeLock;
  try {
    lock = JSON.parse(readFileSync(lockFile(dataDir), 'utf8')) as ServeLock;
  } catch {
    return null;
  }
  if (!Number.isInteger(lock.pid) || !isAlive(lock.pid)) return null;
  if (lock.birth === '') return /node/.test(commandOf(lock.pid)) ? lock : null;
  return processBirth(lock.pid) === lock.birth ? lock : null;
}

/**
 * Takes the folder for this process and gives the function that frees it. Taking it twice is allowed.
 * Refuses with `serve.already_running` or `serve.busy` while another living process holds it.
 */
export function takeLock(dataDir: string, purpose: ServeLock['purpose'], port = 0): () => void {
  const lock: ServeLock = {
    pid: process.pid,
    birth: processBirth(process.pid),
    port,
    purpose,
    startedAt: new Date(performance.timeOrigin).toISOString(),
  };
  for (;;) {
    try {
      mkdirSync(dataDir, { recursive: true });
      writeFileSync(lockFile(dataDir), JSON.stringify(lock), { flag: 'wx', mode: 0o644 });
      return () => rmSync(lockFile(dataDir), { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw folderProblem(dataDir, error);
    }
    const holder = readLiveLock(dataDir);
    if (holder?.pid === process.pid) return () => undefined;
    if (holder) throw heldBy(holder, dataDir);
    rmSync(lockFile(dataDir), { force: true });
  }
}

/** A failed write in the data folder, as a problem people can act on. */
export function folderProblem(folder: string, error: unknown): StartupProblem {
  const reason = (error as NodeJS.ErrnoException).code ?? String(error);
  return new StartupProblem(
    'data.not_writable',
    `데이터 폴더 ${folder}에 쓸 수 없습니다 (${reason}).`,
    `The data folder ${folder} cannot be written (${reason}).`,
    '폴더의 소유자와 남은 공간을 확인하거나 MADANG_DATA에 다른 폴더를 지정하세요. / Check its owner and free space, or name another folder in MADANG_DATA.',
  );
}

function heldBy(holder: ServeLock, dataDir: string): StartupProblem {
  if (holder.purpose === 'serve')
    return new StartupProblem(
      'serve.already_running',
      `마당이 이미 실행 중입니다 (프로세스 ${holder.pid}, 포트 ${holder.port}).`,
      `Madang already runs on ${dataDir} (process ${holder.pid}, port ${holder.port}).`,
      `http://localhost:${holder.port} 을 열거나, 먼저 끝내세요 (Ctrl-C, kill ${holder.pid}). / Open it, or stop it first.`,
    );
  return new StartupProblem(
    'serve.busy',
    `다른 마당 명령이 이 데이터베이스를 쓰고 있습니다 (프로세스 ${holder.pid}).`,
    `Another Madang command uses this database (process ${holder.pid}).`,
    '그 명령이 끝난 뒤 다시 실행하세요. / Run again when it has ended.',
  );
}
