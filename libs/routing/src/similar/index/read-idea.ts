import { splitPairs } from '@app/intake';
import { type Candidate, candidateOf } from '../matching/candidate.js';
import { READ_LETTERS } from '../settings.js';
import { readStems } from '../words/read-stems.js';
import { joinWords, pairTerm, termsOf, titleTerm } from '../words/terms.js';
import type { Reader } from '../words/words.js';

/** Reads a title and the beginning of a text into the terms it is found by. */
export function readIdea(title: string, body: string, reader: Reader): Candidate {
  const readings = [title, joinWords(title)].map((reading) => readStems(reading, reader));
  const ofTitle = readings.flatMap((stems) => termsOf(stems, reader.thesaurus));
  // Word by word: most words of a long text were seen before.
  const ofBody = termsOf(readStems(body.slice(0, READ_LETTERS), reader, 1), reader.thesaurus);
  const pairs = splitPairs(joinWords(title).toLowerCase());
  return candidateOf(title, [...ofTitle, ...ofTitle.map(titleTerm), ...ofBody, ...pairs.map(pairTerm)]);
}
