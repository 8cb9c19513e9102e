import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

/** Files below a folder or the file itself, as paths from the root, sorted; nothing for what is missing. */
export function listFiles(path) {
  const kind = statSync(join(root, path), { throwIfNoEntry: false });
  if (!kind) return [];
  if (kind.isFile()) return [path];
  return readdirSync(join(root, path))
    .filter((name) => name !== 'node_modules' && name !== 'dist')
    .sort()
    .flatMap((name) => listFiles(`${path}/${name}`));
}

/** One hash over names and contents of all files in these places, and over the Node version. */
export function hashFiles(paths) {
  const hash = createHash('sha256').update(process.versions.node.split('.')[0]);
  for (const path of paths.flatMap(listFiles))
    hash.update(`\0${path}\0`).update(readFileSync(join(root, path)));
  return hash.digest('hex');
}
