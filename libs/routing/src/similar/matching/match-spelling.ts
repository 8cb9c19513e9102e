import { splitWords } from '../../classifier/split-words.js';
import { MATCH } from '../settings.js';
import { spellAlike } from '../words/spell-alike.js';
import { titleTerm } from '../words/terms.js';
import type { Candidate } from './candidate.js';

/** The word of a title that is spelt most like a stem, and what that counts, 0 to 1; null where none is near. */
export function matchSpelling(
  stem: string,
  { title, terms }: Candidate,
): { found: string; strength: number } | null {
  if (stem.length < 2) return null;
  let [best, likeness] = ['', 0];
  for (const found of wordsOf(title, terms)) {
    const alike = spellAlike(stem, found);
    if (alike > likeness) [best, likeness] = [found, alike];
  }
  return likeness < MATCH.alike ? null : { found: best, strength: likeness * MATCH.misspelt };
}

/** The words of a title as written, and its stems. */
function wordsOf(title: string, terms: ReadonlySet<string>): string[] {
  const stems = [...terms].filter(
    (term) => term.startsWith(titleTerm('')) && !term.startsWith(titleTerm('#')),
  );
  return [...splitWords(title), ...stems.map((term) => term.slice(1))].filter((word) => word.length > 1);
}
