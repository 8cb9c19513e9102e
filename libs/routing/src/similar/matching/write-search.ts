import { splitPairs } from '@app/intake';
import { HELD, MOST_UNITS } from '../settings.js';
import { groupTerm, pairTerm, type AskedUnit, type Question } from './read-question.js';

const SHORT = 4;

/**
 * A tsquery for the texts that hold enough of what is asked, by weight, in one of its readings; null when nothing is
 * asked that says anything. The rarest words are asked for in all combinations that weigh enough: PostgreSQL then
 * walks the postings of the rare ones and skips through those of the common ones.
 */
export function writeSearch(readings: Question[]): string | null {
  const searches = new Set(readings.map(({ units }) => searchFor(units)).filter((one) => one !== null));
  return searches.size > 0 ? [...searches].join(' | ') : null;
}

function searchFor(units: AskedUnit[]): string | null {
  const rarest = units
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, MOST_UNITS);
  if (rarest.length === 0) return null;
  const all = rarest.reduce((total, { weight }) => total + weight, 0);
  return enough(
    rarest.map(({ weight }) => weight),
    rarest.map(leaf),
    0,
    all * HELD,
  );
}

/** All ways to reach the weight with the words from here on, written as one nested condition. */
function enough(weights: number[], leaves: string[], at: number, needed: number): string | null {
  if (at === weights.length) return null;
  const left = weights.slice(at).reduce((total, weight) => total + weight, 0);
  if (left < needed) return null;
  const rest = needed - weights[at]!;
  const inner = rest <= 0 ? null : enough(weights, leaves, at + 1, rest);
  const withIt = rest <= 0 ? leaves[at]! : inner && `(${leaves[at]!} & ${inner})`;
  const without = enough(weights, leaves, at + 1, needed);
  if (withIt && without) return `(${withIt} | ${without})`;
  return withIt ?? without;
}

/** The word, one that means the same, or of a word that is hardly known a title with some of its letters. */
function leaf({ stems, groups, isKnown }: AskedUnit): string {
  const ways = [
    stems.length > 1 ? `(${stems.map(quote).join(' & ')})` : quote(stems[0]!),
    ...groups.map((group) => quote(groupTerm(group))),
    ...(isKnown ? [] : spelt(stems.join(''))),
  ];
  return ways.length > 1 ? `(${ways.join(' | ')})` : ways[0]!;
}

/** One error spoils two pairs of letters: a short word is known by any pair, a long one by two that follow each other. */
function spelt(word: string): string[] {
  const pairs = splitPairs(word).map((pair) => quote(pairTerm(pair)));
  if (pairs.length < SHORT) return pairs;
  return pairs.slice(1).map((pair, at) => `(${pairs[at]!} & ${pair})`);
}

/** A word of a tsquery, whatever stands in it. */
export function quote(term: string): string {
  return `'${term.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}
