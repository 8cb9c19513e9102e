import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { commandOf, isAlive, isListed } from './processes.js';

/** What a running PostgreSQL writes about itself into its data directory. */
export interface Postmaster {
  pid: number;
  port: number;
  /** Where its socket lies; null where it has none. */
  socketFolder: string | null;
  /** Whether it takes connections already. */
  isReady: boolean;
}

/** The server that runs on this data directory; null when none does, whatever a stale file says. */
export function readPostmaster(cluster: string): Postmaster | null {
  const lines = readLines(cluster);
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  if (!Number.isInteger(pid) || pid <= 1 || !isAlive(pid)) return null;
  // After a restart of the machine or container the id may belong to any other process.
  if (!/postgres/.test(commandOf(pid)) || lines[1] !== cluster) return null;
  return { pid, port, socketFolder: lines[4]?.trim() || null, isReady: lines[7]?.trim() === 'ready' };
}

/**
 * Removes the file of a server that is gone. PostgreSQL would do so itself, except where another process of
 * the same user has taken over the id, or where the dead one is still listed because nobody reaped it: the first
 * process of a container may take seconds for that. Call only when no process works in the directory any more: the
 * file also names the shared memory by which PostgreSQL notices its orphans.
 */
export function removeStalePostmasterFile(cluster: string): void {
  const pid = Number(readLines(cluster)[0]);
  if (Number.isInteger(pid) && isListed(pid)) rmSync(join(cluster, 'postmaster.pid'), { force: true });
}

function readLines(cluster: string): string[] {
  try {
    return readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return [];
  }
}
