import { splitPairs } from '@app/intake';
import { mendTyping } from '../words/mend-typing.js';
import { readStems } from '../words/read-stems.js';
import { groupTerm, joinWords, pairTerm } from '../words/terms.js';
import type { Reader } from '../words/words.js';
import { rarityOf, type TermShares } from './rarity.js';
import { MOST_SAID } from '../settings.js';
import { spellingWays } from './spelling-ways.js';
import { waysOf, type Way } from './ways.js';

/** A stem that is asked for. */
export interface AskedStem {
  text: string;
  weight: number;
  /** It, or a word that means the same, stands somewhere; what does not may be misspelt. */
  isKnown: boolean;
}

/** What is asked, read in one way. */
export interface Question {
  stems: AskedStem[];
  weight: number;
  /** What a text may hold to answer to one or several of the stems. */
  ways: Way[];
  /** Pairs of letters without regard to spaces, and what each says. */
  letters: { term: string; weight: number }[];
  letterWeight: number;
}

/** Reads a question as it was typed, and as if no space stood in it: spaces are where people err most. */
export function readQuestion(text: string, words: Reader, shares: TermShares): Question[] {
  const typed = mendTyping(text);
  const joined = joinWords(typed);
  const letters = splitPairs(joined.toLowerCase()).map((pair) => {
    const term = pairTerm(pair);
    return { term, weight: rarityOf(term, shares) };
  });
  const readings = new Map(
    [typed, joined].map((reading) => readStems(reading, words)).map((stems) => [stems.join(' '), stems]),
  );
  return [...readings.values()].map((sequence) => {
    const stems = [...new Set(sequence)].map((stem) => weighStem(stem, words, shares));
    const known = new Set(stems.filter(({ isKnown }) => isKnown).map((stem) => stem.text));
    const ways = [
      ...waysOf(sequence, words.thesaurus),
      ...spellingWays(typed, [...new Set(sequence)], words, (stem) => known.has(stem)),
    ];
    return { stems, weight: sumOf(stems), ways, letters, letterWeight: sumOf(letters) };
  });
}

/** A stem weighs as much as its commonest reading: its synonyms may be everywhere. */
function weighStem(text: string, { thesaurus }: Reader, shares: TermShares): AskedStem {
  const groups = thesaurus.groupsOf(text).map(({ name }) => groupTerm(name));
  const known = [text, ...groups].filter((term) => shares.shares.has(term));
  // A word that nobody ever wrote says most: a wish that holds it is another one, or it is misspelt.
  const weight = Math.min(MOST_SAID, ...known.map((term) => rarityOf(term, shares)));
  return { text, isKnown: known.length > 0, weight };
}

const sumOf = (all: { weight: number }[]): number => all.reduce((sum, { weight }) => sum + weight, 0);
