import { splitWords } from '../../classifier/split-words.js';
import { mendTyping } from './mend-typing.js';
import { STOP_WORDS } from './stop-words.js';
import type { Reader } from './words.js';

/** The time of an analysis grows with the square of the length: a text is read a few words at a time. */
const WORDS_AT_ONCE = 6;

/**
 * The stems of a text that carry meaning, in its order, as often as they stand there. Words of the thesaurus are read
 * as they stand there; what is between them is left to the analyser.
 */
export function readStems(
  text: string,
  { morphemes, thesaurus }: Pick<Reader, 'morphemes' | 'thesaurus'>,
  wordsAtOnce = WORDS_AT_ONCE,
): string[] {
  const stems: string[] = [];
  let others: string[] = [];
  const readOthers = (): void => {
    if (others.length > 0) stems.push(...morphemes.stemsOf(others));
    others = [];
  };
  for (const word of splitWords(mendTyping(text))) {
    const known = thesaurus.stemsOf(word);
    if (known || others.length === wordsAtOnce) readOthers();
    if (known) stems.push(...known.filter((stem) => !STOP_WORDS.has(stem)));
    else others.push(word);
  }
  readOthers();
  return stems;
}
