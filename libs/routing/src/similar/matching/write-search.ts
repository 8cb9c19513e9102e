import { splitPairs } from '@app/intake';
import { MATCH, MOST_LOOKED_UP, SHOWN } from '../settings.js';
import { pairTerm } from '../words/terms.js';
import type { AskedStem, Question } from './read-question.js';

const SHORT = 4;

/**
 * A tsquery for the texts that hold at least this part of the weight of what is asked, in one of its readings, and
 * enough to be shown at all; null when nothing is asked that says anything. The rarest words are asked for in all
 * combinations that weigh enough: PostgreSQL then walks the postings of the rare ones and skips through those of the
 * common ones.
 */
export function writeSearch(readings: Question[], held: number): string | null {
  const searches = new Set(
    readings.map((question) => searchFor(question, held)).filter((one) => one !== null),
  );
  return searches.size > 0 ? [...searches].join(' | ') : null;
}

function searchFor(question: Question, held: number): string | null {
  const { stems, weight } = question;
  const rarest = stems
    .map((stem, at) => ({ stem, at }))
    .filter((one) => one.stem.weight > 0)
    .toSorted((a, b) => b.stem.weight - a.stem.weight)
    .slice(0, MOST_LOOKED_UP);
  if (rarest.length === 0) return null;
  const weights = rarest.map(({ stem }) => stem.weight);
  const others = weight - sumOf(weights);
  return enough(
    weights,
    rarest.map(({ stem, at }) => leaf(stem, at, question)),
    0,
    Math.max(Number.EPSILON, weight * Math.max(held, leastShown(question)) - others),
  );
}

/** The part of a question that must be found if the likeness is to reach what is shown. */
function leastShown({ weight }: Question): number {
  return (SHOWN - MATCH.letters) / (1 + MATCH.said * weight);
}

/** All ways to reach the weight with the words from here on, written as one nested condition. */
function enough(weights: number[], leaves: string[], at: number, needed: number): string | null {
  if (sumOf(weights.slice(at)) < needed) return null;
  const rest = needed - weights[at]!;
  const inner = rest <= 0 ? null : enough(weights, leaves, at + 1, rest);
  const withIt = rest <= 0 ? leaves[at]! : inner && `(${leaves[at]!} & ${inner})`;
  const without = enough(weights, leaves, at + 1, needed);
  if (withIt && without) return `(${withIt} | ${without})`;
  return withIt ?? without;
}

/** All that answers to a stem, and for one that is hardly known a title with some of its letters. */
function leaf({ text, isKnown }: AskedStem, at: number, { ways }: Question): string {
  const answers = ways.filter(({ covers }) => covers.includes(at)).map(({ terms }) => allOf(terms));
  const all = [...new Set([...answers, ...(isKnown ? [] : spelt(text))])];
  return all.length > 1 ? `(${all.join(' | ')})` : all[0]!;
}

/** One error spoils two pairs of letters: a short word is known by any pair, a long one by two that follow each other. */
function spelt(word: string): string[] {
  const pairs = splitPairs(word).map(pairTerm);
  if (pairs.length < SHORT) return pairs.map(quote);
  return pairs.slice(1).map((pair, at) => allOf([pairs[at]!, pair]));
}

function allOf(terms: string[]): string {
  return terms.length > 1 ? `(${terms.map(quote).join(' & ')})` : quote(terms[0]!);
}

/** A word of a tsquery, whatever stands in it. */
function quote(term: string): string {
  return `'${term.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}

const sumOf = (weights: number[]): number => weights.reduce((total, weight) => total + weight, 0);
