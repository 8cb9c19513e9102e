import { splitPairs } from '@app/intake';
import type { Synonyms } from '../words/synonyms.js';
import { joinWords } from '../words/read-units.js';

/** A text that may be like what is asked, with its words as they were read. */
export interface Candidate {
  title: string;
  /** Of the title as written. */
  titleUnits: string[];
  /** Of the title with its spaces taken out, where that gives others. */
  joinedUnits: string[];
  bodyUnits: string[];
}

/** A candidate made ready for comparing. */
export interface OpenCandidate {
  title: Place;
  body: Place;
  pairs: ReadonlySet<string>;
}

/** What stands in one place of a text: stems, and of every group of synonyms the word that stands there. */
export interface Place {
  stems: ReadonlySet<string>;
  groups: ReadonlyMap<string, string>;
}

export function openCandidate(
  { title, titleUnits, joinedUnits, bodyUnits }: Candidate,
  synonyms: Synonyms,
): OpenCandidate {
  return {
    title: placeOf([...titleUnits, ...joinedUnits], synonyms),
    body: placeOf(bodyUnits, synonyms),
    pairs: new Set(splitPairs(joinWords(title).toLowerCase())),
  };
}

function placeOf(units: string[], synonyms: Synonyms): Place {
  const stems = new Set<string>();
  const groups = new Map<string, string>();
  for (const unit of units) {
    for (const stem of unit.split(' ')) stems.add(stem);
    for (const group of synonyms.groupsOf(unit)) if (!groups.has(group)) groups.set(group, unit);
  }
  return { stems, groups };
}
