import { Refused, type Transaction } from '@app/platform';
import { intakeReasons } from '../intake.errors.js';
import { foldText, splitPairs } from './split-pairs.js';

const MOST_FOUND = 1_000;

/** Ids of ideas that hold all these words, newest first, a thousand at most. Refuses less than two letters. */
export async function searchIdeas(tx: Transaction, q: string): Promise<string[]> {
  const folded = foldText(q);
  const words = folded.split(/\s+/).filter(Boolean);
  const pairs = splitPairs(folded);
  if (!pairs.length) throw Refused.field('q', intakeReasons.search_too_short);
  const found: { id: string }[] = await tx.query(`select intake.search_ideas($1, $2, $3) as id`, [
    pairs,
    words,
    MOST_FOUND,
  ]);
  return found.map(({ id }) => id);
}
