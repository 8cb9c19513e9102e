import { MATCH } from '../settings.js';
import { splitWords } from '../../classifier/split-words.js';
import { spellAlike } from '../words/spell-alike.js';
import type { Candidate, OpenCandidate, Place } from './candidate.js';
import type { AskedUnit } from './read-question.js';

/** How a word was found: as it is, as a word that means the same, in part, or spelt otherwise. */
export const MATCH_KINDS = ['same', 'synonym', 'part', 'spelling'] as const;
export type MatchKind = (typeof MATCH_KINDS)[number];

/** A word that is asked for, what was found for it, and what that counts, 0 to 1. */
export interface UnitMatch {
  asked: string;
  found: string;
  kind: MatchKind;
  strength: number;
}

/** The best that a text has for a word by its stems and synonyms; null where it has nothing. */
export function matchUnit(unit: AskedUnit, { title, body }: OpenCandidate): UnitMatch | null {
  return matchIn(unit, title, 1) ?? matchIn(unit, body, MATCH.body) ?? matchPart(unit, title, body);
}

function matchIn({ text, stems, groups }: AskedUnit, place: Place, worth: number): UnitMatch | null {
  if (stems.every((stem) => place.stems.has(stem)))
    return { asked: text, found: text, kind: 'same', strength: worth };
  const group = groups.find((one) => place.groups.has(one));
  if (group === undefined) return null;
  return {
    asked: text,
    found: place.groups.get(group)!,
    kind: 'synonym',
    strength: worth * MATCH.synonym,
  };
}

function matchPart({ text, stems }: AskedUnit, title: Place, body: Place): UnitMatch | null {
  if (stems.length === 1) return null;
  const found = stems.filter((stem) => title.stems.has(stem) || body.stems.has(stem));
  if (found.length === 0) return null;
  const strength = (found.length / stems.length) * MATCH.body;
  return { asked: text, found: found.join(' '), kind: 'part', strength };
}

/** The word of the title that is spelt most like one that is asked for; null where none is near. */
export function matchSpelling(
  { text, stems }: AskedUnit,
  { title, titleUnits }: Candidate,
): UnitMatch | null {
  const word = stems.join('');
  if (word.length < 2) return null;
  let [best, likeness] = ['', 0];
  for (const found of [...splitWords(title), ...titleUnits.flatMap((unit) => unit.split(' '))]) {
    const alike = found.length > 1 ? spellAlike(word, found) : 0;
    if (alike > likeness) [best, likeness] = [found, alike];
  }
  if (likeness < MATCH.alike) return null;
  return { asked: text, found: best, kind: 'spelling', strength: likeness * MATCH.misspelt };
}
