import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './hash-files.mjs';
import { root } from './run.mjs';

/** What a suite says in its first line, with the reason, if it matters to it where jobs live. */
const SAYS_SO = /^\/\/ On both queues: ./;

/**
 * Suites that are gone through on Redis as well: each kind of job once, the whole track of an idea once, and whatever
 * is lost or stopped on the way. With the others the second run would be the first once more.
 * @returns {string[]} paths from the root
 */
export function findQueueSuites() {
  return ['apps', 'libs', 'test']
    .flatMap(listFiles)
    .filter((file) => /\.db\.spec\.tsx?$/.test(file))
    .filter((file) => SAYS_SO.test(readFileSync(join(root, file), 'utf8')));
}
