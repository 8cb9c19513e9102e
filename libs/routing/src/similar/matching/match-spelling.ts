import { splitWords } from '../../classifier/split-words.js';
import { MATCH } from '../settings.js';
import { spellAlike } from '../words/spell-alike.js';
import type { StemAnswer } from './answer-stems.js';
import type { Candidate } from './candidate.js';

/** Of these words of a title the one that is spelt most like a stem, and what that counts; null where none is near. */
export function matchSpelling(stem: string, words: string[]): StemAnswer | null {
  if (stem.length < 2) return null;
  let [found, likeness] = ['', 0];
  for (const word of words) {
    const alike = spellAlike(stem, word);
    if (alike > likeness) [found, likeness] = [word, alike];
  }
  if (likeness < MATCH.alike) return null;
  const strength = likeness * MATCH.misspelt;
  const way = { kind: 'spelling' as const, asked: stem, terms: [found], covers: [], worth: strength };
  return { way: { ...way, group: null }, strength };
}

/** The words of a title as written, and its stems. */
export function wordsOf({ title, titleStems }: Candidate): string[] {
  return [...splitWords(title), ...titleStems].filter((word) => word.length > 1);
}
