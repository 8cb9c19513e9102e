import { titleTerm } from '../words/terms.js';
import type { Candidate } from './candidate.js';
import type { Question } from './read-question.js';
import type { Way } from './ways.js';

/** The best that a text has for a stem, and what that counts, 0 to 1. */
export interface StemAnswer {
  way: Way;
  strength: number;
}

/** For each stem of a question the best that a text has for it; null where it has nothing. */
export function answerStems(
  { stems, ways }: Question,
  { terms, bodyWorth }: Candidate,
): (StemAnswer | null)[] {
  const answers: (StemAnswer | null)[] = stems.map(() => null);
  for (const way of ways) {
    if (!way.terms.every((term) => terms.has(term))) continue;
    const isInTitle = way.terms.every((term) => terms.has(titleTerm(term)));
    const strength = way.worth * (isInTitle ? 1 : bodyWorth);
    for (const stem of way.covers)
      if (strength > (answers[stem]?.strength ?? 0)) answers[stem] = { way, strength };
  }
  return answers;
}

/** The word of a text that stands where a way answers. */
export function wordFound({ group, kind, terms, asked }: Way, candidate: Candidate): string {
  if (!group) return kind === 'same' ? asked : terms.join(' ');
  const word = group.words.find((stems) => stems.every((stem) => candidate.terms.has(stem)));
  return word?.join(' ') ?? group.name;
}
