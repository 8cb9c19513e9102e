import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, readlinkSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** Whether a process with this id exists (also one of another user; a zombie counts as gone). */
export function isAlive(pid: number): boolean {
  return isListed(pid) && processState(pid) !== 'Z';
}

/** Whether the kernel still knows this id: also a dead process whose parent has not asked for its end yet. */
export function isListed(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Waits until the process is gone; false when it still lives after `ms` milliseconds. */
export async function waitUntilGone(pid: number, ms: number): Promise<boolean> {
  for (const end = performance.now() + ms; performance.now() < end; await sleep(50)) {
    if (!isAlive(pid)) return true;
  }
  return !isAlive(pid);
}

/** Command line of a process, words joined by spaces; '' when it cannot be read. */
export function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').join(' ').trim();
  } catch {
    if (process.platform === 'linux') return '';
  }
  try {
    return execFileSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' }).trim();
  } catch {
    return '';
  }
}

/**
 * When the process started, in the kernel's own unit: with the id it names one process for good, ids alone
 * are used again (in a container after every restart). '' where there is no /proc.
 */
export function processBirth(pid: number): string {
  return statFields(pid)[19] ?? '';
}

/** Ids of processes whose working folder is `folder`: all processes of a PostgreSQL server work in its data. */
export function processesIn(folder: string): number[] {
  let ids: string[];
  try {
    ids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
  return ids.map(Number).filter((pid) => {
    try {
      return readlinkSync(`/proc/${pid}/cwd`) === folder && processState(pid) !== 'Z';
    } catch {
      return false;
    }
  });
}

function processState(pid: number): string {
  return statFields(pid)[0] ?? '';
}

/** Fields of /proc/pid/stat after the command name, which may itself hold spaces and brackets. */
function statFields(pid: number): string[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
}
