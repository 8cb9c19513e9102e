/* What is written in the forms of cases. Kept while the page is open, so that a look at another case costs no word. */

import { useState } from 'react';
import type { Value } from './field-values.js';

/** What was typed for a move, by field. */
export type Values = Record<string, Value>;

const drafts = new Map<string, unknown>();

const keyOf = (ideaId: string, form: string) => `${ideaId} ${form}`;

/** What was written in this form of the case before; undefined for nothing. */
export function findDraft<Held>(ideaId: string, form: string): Held | undefined {
  return drafts.get(keyOf(ideaId, form)) as Held | undefined;
}

export function keepDraft(ideaId: string, form: string, held: unknown): void {
  drafts.set(keyOf(ideaId, form), held);
}

export function dropDraft(ideaId: string, form: string): void {
  drafts.delete(keyOf(ideaId, form));
}

/** A state that outlasts its form, until it is dropped: once it was sent, or whoever wrote it gives it up. */
export function useDraft<Held>(ideaId: string, form: string, begin: Held) {
  const [held, setHeld] = useState(() => findDraft<Held>(ideaId, form) ?? begin);
  return {
    held,
    keep: (next: Held) => {
      setHeld(next);
      keepDraft(ideaId, form, next);
    },
    drop: () => dropDraft(ideaId, form),
  };
}
