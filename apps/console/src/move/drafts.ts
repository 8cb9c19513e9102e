import type { Value } from './field-values.js';

/** What was typed for a move, by field. */
export type Values = Record<string, Value>;

/** Kept while the page is open, so that a look at another case costs no word. */
const drafts = new Map<string, Values>();

const keyOf = (ideaId: string, transition: string) => `${ideaId} ${transition}`;

export function findDraft(ideaId: string, transition: string): Values {
  return drafts.get(keyOf(ideaId, transition)) ?? {};
}

export function keepDraft(ideaId: string, transition: string, values: Values): void {
  drafts.set(keyOf(ideaId, transition), values);
}

export function dropDraft(ideaId: string, transition: string): void {
  drafts.delete(keyOf(ideaId, transition));
}
