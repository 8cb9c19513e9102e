import { MATCH } from '../settings.js';
import { groupTerm } from '../words/terms.js';
import type { Group } from '../words/group.js';
import type { Thesaurus } from '../words/thesaurus.js';

/** How a word was found: as it is, as one that means the same, as one that points to it, or spelt otherwise. */
export const MATCH_KINDS = ['same', 'synonym', 'near', 'spelling'] as const;
export type MatchKind = (typeof MATCH_KINDS)[number];

/** Terms that answer, where a text holds them all, to stems of a question. */
export interface Way {
  kind: MatchKind;
  /** The word that is asked for. */
  asked: string;
  terms: string[];
  /** Which stems of the question, by their place among the different ones. */
  covers: number[];
  /** What it counts in a title, 0 to 1. */
  worth: number;
  /** Where a group answers: its words, of which the text holds one. */
  group: Group | null;
}

/** All that may answer to the words of a question: themselves, what means the same, and what points to them. */
export function waysOf(sequence: string[], thesaurus: Thesaurus): Way[] {
  const places = new Map([...new Set(sequence)].map((stem, place) => [stem, place]));
  const ways = thesaurus.spansOf(sequence).flatMap(({ text, at, length }) => {
    const stems = sequence.slice(at, at + length);
    const way = (kind: MatchKind, terms: string[], group: Group | null): Way => ({
      ...{ kind, terms, group },
      asked: stems.join(' '),
      covers: [...new Set(stems.map((stem) => places.get(stem)!))],
      worth: kind === 'near' ? MATCH.near : 1,
    });
    const groups = thesaurus.groupsOf(text);
    return [
      ...(length === 1 ? [way('same', stems, null)] : []),
      ...groups.map((group) => way('synonym', [groupTerm(group.name)], group)),
      ...groups.flatMap(({ near }) => near.map((word) => way('near', word, null))),
      ...thesaurus.pointedAt(text).map((group) => way('near', [groupTerm(group.name)], group)),
    ];
  });
  // The best first: whoever looks for what answers to a stem takes the first.
  return ways.toSorted((a, b) => b.worth - a.worth);
}
