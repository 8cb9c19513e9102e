import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './hash-files.mjs';
import { root } from './run.mjs';

/** What a suite says when it starts something that adds or takes jobs: a worker, a command, a relay, a whole site. */
const STARTS =
  /\b(?:anApp|aBuiltApp)\((?!\{ worker: false \})|\b(?:aCommand|aQueueServer|Site\.start)\(|\bRelay\b/;

/**
 * Journeys in a browser: their pages, words and keys never ask where jobs live, and a browser is slow. What they set
 * going is gone through by the other journeys, over REST.
 */
const IN_A_BROWSER = /^test\/journeys\/(?:at-the-console|on-the-site)\//;

/**
 * Suites for which it matters whether jobs live in PostgreSQL or in Redis. With an api or a database alone no job is
 * added or taken, so a second run would be the first once more; an api counts writes in Redis, and those that are
 * left have one.
 * @returns {string[]} paths from the root
 */
export function findQueueSuites() {
  return ['apps', 'libs', 'test']
    .flatMap(listFiles)
    .filter((file) => /\.db\.spec\.tsx?$/.test(file) && !IN_A_BROWSER.test(file))
    .filter((file) => STARTS.test(readFileSync(join(root, file), 'utf8')));
}
