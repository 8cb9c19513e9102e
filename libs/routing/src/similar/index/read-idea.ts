import { splitPairs } from '@app/intake';
import { groupTerm, pairTerm } from '../matching/read-question.js';
import type { Candidate } from '../matching/candidate.js';
import { READ_LETTERS } from '../settings.js';
import { joinWords, readUnits } from '../words/read-units.js';
import type { Reader } from '../words/words.js';

/** A text read for being found: its words, and the terms it is found by. */
export interface ReadText extends Candidate {
  terms: string[];
}

/** Reads a title and the beginning of a text. */
export function readIdea(title: string, body: string, words: Reader): ReadText {
  const titleUnits = readUnits(title, words);
  const joined = readUnits(joinWords(title), words);
  const joinedUnits = joined.filter((unit) => !titleUnits.includes(unit));
  // Word by word: most words of a long text were seen before.
  const bodyUnits = readUnits(body.slice(0, READ_LETTERS), words, 1);
  const units = [...titleUnits, ...joinedUnits, ...bodyUnits];
  const terms = new Set([
    ...units.flatMap((unit) => unit.split(' ')),
    ...units.flatMap((unit) => words.synonyms.groupsOf(unit).map(groupTerm)),
    ...splitPairs(joinWords(title).toLowerCase()).map(pairTerm),
  ]);
  return { title, titleUnits, joinedUnits, bodyUnits, terms: [...terms] };
}
