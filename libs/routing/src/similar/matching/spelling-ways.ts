import { splitWords } from '../../classifier/split-words.js';
import { MATCH } from '../settings.js';
import { readStems } from '../words/read-stems.js';
import { groupTerm } from '../words/terms.js';
import type { NearWord } from '../words/vocabulary.js';
import type { Reader } from '../words/words.js';
import type { Way } from './ways.js';

const LONGEST = 7;

/** Known words that somebody may have meant who typed a word that falls apart or that nobody knows. */
export function spellingWays(
  text: string,
  stems: string[],
  reader: Reader,
  isKnown: (stem: string) => boolean,
): Way[] {
  return splitWords(text).flatMap((word) => {
    const own = readStems(word, reader);
    const isDoubtful = own.some((stem) => !isKnown(stem) || (stem.length === 1 && own.length > 1));
    const meant = isDoubtful ? wordMeant(word, reader) : null;
    if (!meant) return [];
    const covers = stems.flatMap((stem, at) => (own.includes(stem) ? [at] : []));
    const reading = reader.thesaurus.stemsAsWritten(meant.word) ?? [meant.word];
    const way = { asked: word, covers, kind: 'spelling' as const, worth: meant.alike * MATCH.misspelt };
    return [
      { ...way, terms: reading, group: null },
      ...reader.thesaurus.groupsOf(reading.join(' ')).map((group) => ({
        ...way,
        ...{ terms: [groupTerm(group.name)], group },
      })),
    ];
  });
}

/** The longest beginning that is nearly a known word: particles and endings come after it. */
function wordMeant(word: string, reader: Reader): NearWord | null {
  for (let length = Math.min(LONGEST, word.length); length > 1; length--) {
    const near = reader.vocabulary().nearest(word.slice(0, length), MATCH.meant);
    if (near) return near.alike < 1 ? near : null;
  }
  return null;
}
