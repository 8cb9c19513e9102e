import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { groupTerm } from './terms.js';
import type { Thesaurus } from './thesaurus.js';

const OF = 10_000;

/**
 * The share of citizens' texts that hold a stem or a word of a group: how common words usually are, before a tenant's
 * own texts tell. `word-shares.txt` has how many of ten thousand texts hold a stem, counted in a public archive of
 * three thousand petitions of 2017 to 2019.
 */
export function readUsualShares(thesaurus: Thesaurus): ReadonlyMap<string, number> {
  const lines = readFileSync(join(import.meta.dirname, '..', 'word-shares.txt'), 'utf8')
    .trim()
    .split('\n');
  const shares = new Map<string, number>();
  const missing = new Map<string, number>();
  for (const line of lines) {
    const [stem, number] = line.split(' ') as [string, string];
    const share = Number(number) / OF;
    shares.set(stem, share);
    for (const { name } of thesaurus.groupsOf(stem))
      missing.set(name, (missing.get(name) ?? 1) * (1 - share));
  }
  for (const [name, share] of missing) shares.set(groupTerm(name), 1 - share);
  return shares;
}
