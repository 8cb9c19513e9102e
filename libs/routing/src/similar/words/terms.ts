import type { Thesaurus } from './thesaurus.js';

/** How terms of a text are told apart: a group of the thesaurus, a pair of letters of the title, what the title holds. */
export const groupTerm = (group: string): string => `#${group}`;
export const pairTerm = (pair: string): string => `~${pair}`;
export const titleTerm = (term: string): string => `^${term}`;

/** The stems of a text and the groups that its words belong to, each once. */
export function termsOf(stems: string[], thesaurus: Thesaurus): string[] {
  const groups = thesaurus.spansOf(stems).flatMap(({ text }) => thesaurus.groupsOf(text));
  return [...new Set([...stems, ...groups.map(({ name }) => groupTerm(name))])];
}

/** The same words written without a space between them: what was wrongly parted comes together. */
export function joinWords(text: string): string {
  return text.replace(/\s+/gu, '');
}
