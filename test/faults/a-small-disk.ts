import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmdirSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chooseAccount } from '../../libs/platform/src/embedded-postgres/choose-account.js';

const MEGABYTES = 160;

/** A file system of its own, as small as that, where PostgreSQL may keep tables. */
export interface SmallDisk {
  /** An empty folder of PostgreSQL's account. */
  folder: string;
  /** Takes all the room there is. */
  fill(): void;
  /** Gives it back. */
  makeRoom(): void;
  remove(): void;
}

/** Mounts one; null where that is not allowed: without it a disk cannot be full for one suite alone. */
export function aSmallDisk(): SmallDisk | null {
  const account = chooseAccount(null);
  if (!account) return null;
  const root = mkdtempSync(join(tmpdir(), 'madang-faults-disk-'));
  const options = `size=${MEGABYTES}m,mode=0700,uid=${account.uid},gid=${account.gid}`;
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'madang-faults', root]).status !== 0) {
    rmdirSync(root);
    return null;
  }
  const folder = join(root, 'tables');
  spawnSync('install', ['-d', '-m', '700', '-o', `${account.uid}`, '-g', `${account.gid}`, folder]);
  const ballast = join(root, 'ballast');
  return {
    folder,
    fill: () => fill(ballast),
    makeRoom: () => rmSync(ballast),
    remove: () => {
      spawnSync('umount', ['--lazy', root]);
      rmdirSync(root);
    },
  };
}

function fill(file: string): void {
  const handle = openSync(file, 'w');
  try {
    for (const part of [Buffer.alloc(1_048_576), Buffer.alloc(4_096)])
      try {
        while (writeSync(handle, part) > 0);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
      }
  } finally {
    closeSync(handle);
  }
}
