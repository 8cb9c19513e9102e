import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder of data of one suite: files of others are neither counted nor swept. Remove it in the end. */
export function aDataFolder(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'madang-files-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
