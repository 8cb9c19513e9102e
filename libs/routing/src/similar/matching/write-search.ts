import { splitPairs } from '@app/intake';
import { MOST_LOOKED_AT, MOST_LOOKED_UP } from '../settings.js';
import { pairTerm, titleTerm } from '../words/terms.js';
import type { TermShares } from './rarity.js';
import type { AskedStem, Question } from './read-question.js';

const SHORT = 4;

/** What may be held of a question: a stem, or what means the same; and how many texts hold one of these. */
interface Leaf {
  weight: number;
  texts: number;
  search: string;
}

/**
 * A tsquery for the texts that hold at least this part of the weight of what is asked, in one of its readings; null
 * when nothing is asked that says anything. The rarest words are asked for in all combinations that weigh enough:
 * PostgreSQL then walks the postings of the rare ones and skips through those of the common ones. Where that would be
 * too many, more must be held; where even all of it is common, in the title.
 */
export function writeSearch(readings: Question[], held: number, shares: TermShares): string | null {
  const searches = new Set(
    readings.map((question) => searchFor(question, held, shares)).filter((one) => one !== null),
  );
  return searches.size > 0 ? [...searches].join(' | ') : null;
}

function searchFor(question: Question, held: number, shares: TermShares): string | null {
  const rarest = question.stems
    .map((stem, at) => ({ stem, at }))
    .filter(({ stem }) => stem.weight > 0)
    .toSorted((a, b) => b.stem.weight - a.stem.weight)
    .slice(0, MOST_LOOKED_UP);
  if (rarest.length === 0) return null;
  const leaves = rarest.map(({ stem, at }) => leafOf(stem, at, question, shares));
  const others = question.weight - weightOf(leaves);
  const needed = Math.max(Number.EPSILON, question.weight * held - others);
  const some = affordable(leaves, needed);
  if (some !== null) return enough(leaves, some);
  const titles = rarest.map(({ stem, at }) => leafOf(stem, at, question, shares, titleTerm));
  // Sums of the same numbers in another order may differ in their last digit.
  return enough(titles, affordable(titles, needed) ?? weightOf(titles) * (1 - 1e-9));
}

/**
 * The weight that must be held so that not too many texts are looked at; null where it cannot be had. Looked at are
 * all that hold one of the rarest leaves: so many of these that without them the others do not weigh enough.
 */
function affordable(leaves: Leaf[], needed: number): number | null {
  let [left, texts] = [weightOf(leaves), 0];
  for (const leaf of leaves.toSorted((a, b) => a.texts - b.texts)) {
    if (left < needed) return needed;
    // Of so much, what is left without this leaf falls a little short.
    if (texts + leaf.texts > MOST_LOOKED_AT) return texts > 0 ? left * (1 + 1e-9) : null;
    texts += leaf.texts;
    left -= leaf.weight;
  }
  return needed;
}

/** All ways to reach the weight with these, written as one nested condition. */
function enough([leaf, ...others]: Leaf[], needed: number): string | null {
  if (!leaf || leaf.weight + weightOf(others) < needed) return null;
  const rest = needed - leaf.weight;
  const inner = rest <= 0 ? null : enough(others, rest);
  const withIt = rest <= 0 ? leaf.search : inner && `(${leaf.search} & ${inner})`;
  const without = enough(others, needed);
  if (withIt && without) return `(${withIt} | ${without})`;
  return withIt ?? without;
}

/** All that answers to a stem or means it, and for one that is hardly known a title with some of its letters. */
function leafOf(
  { text, weight, isKnown }: AskedStem,
  at: number,
  { ways }: Question,
  { shares, texts }: TermShares,
  marked = (term: string): string => term,
): Leaf {
  const answers = ways.filter(({ covers, kind }) => kind !== 'near' && covers.includes(at));
  // Whatever holds a word holds its groups too.
  const groups = answers.filter(({ kind }) => kind === 'synonym');
  const telling = groups.length > 0 ? answers.filter(({ kind }) => kind !== 'same') : answers;
  const all = [...telling.map(({ terms }) => terms.map(marked)), ...(isKnown ? [] : spelt(text))];
  const holding = all.reduce(
    (sum, terms) => sum + Math.min(...terms.map((term) => shares.get(term) ?? 0)),
    0,
  );
  const searches = [...new Set(all.map(allOf))];
  return {
    weight,
    texts: Math.min(1, holding) * texts,
    search: searches.length > 1 ? `(${searches.join(' | ')})` : searches[0]!,
  };
}

/** One error spoils two pairs of letters: a short word is known by any pair, a long one by two that follow each other. */
function spelt(word: string): string[][] {
  const pairs = splitPairs(word).map(pairTerm);
  if (pairs.length < SHORT) return pairs.map((pair) => [pair]);
  return pairs.slice(1).map((pair, at) => [pairs[at]!, pair]);
}

function allOf(terms: string[]): string {
  return terms.length > 1 ? `(${terms.map(quote).join(' & ')})` : quote(terms[0]!);
}

/** A word of a tsquery, whatever stands in it. */
function quote(term: string): string {
  return `'${term.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}

const weightOf = (leaves: Leaf[]): number => leaves.reduce((total, { weight }) => total + weight, 0);
