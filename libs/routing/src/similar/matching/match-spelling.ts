import { splitWords } from '../../classifier/split-words.js';
import { MATCH } from '../settings.js';
import { spellAlike } from '../words/spell-alike.js';
import { groupTerm, titleTerm } from '../words/terms.js';
import type { StemAnswer } from './answer-stems.js';
import type { Candidate } from './candidate.js';

/** The word of a title that is spelt most like a stem, and what that counts; null where none is near. */
export function matchSpelling(stem: string, candidate: Candidate): StemAnswer | null {
  if (stem.length < 2) return null;
  let [found, likeness] = ['', 0];
  for (const word of wordsOf(candidate)) {
    const alike = spellAlike(stem, word);
    if (alike > likeness) [found, likeness] = [word, alike];
  }
  if (likeness < MATCH.alike) return null;
  const strength = likeness * MATCH.misspelt;
  const way = { kind: 'spelling' as const, asked: stem, terms: [found], covers: [], worth: strength };
  return { way: { ...way, group: null }, strength };
}

/** The words of a title as written, and its stems. */
function wordsOf({ title, terms }: Candidate): string[] {
  const [stem, group] = [titleTerm(''), titleTerm(groupTerm(''))];
  const stems = [...terms].filter((term) => term.startsWith(stem) && !term.startsWith(group));
  return [...splitWords(title), ...stems.map((term) => term.slice(stem.length))].filter(
    (word) => word.length > 1,
  );
}
