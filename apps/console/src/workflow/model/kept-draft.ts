import type { Definition } from './definition.js';

/** What was changed and not saved, and the revision it began from. */
export interface Kept {
  revision: number;
  definition: Definition;
}

const keyOf = (accountId: string): string => `madang.workflow.${accountId}`;

/** What this browser still holds of an earlier visit. */
export function findKept(accountId: string): Kept | null {
  const text = localStorage.getItem(keyOf(accountId));
  return text === null ? null : (JSON.parse(text) as Kept);
}

export function keep(accountId: string, kept: Kept): void {
  try {
    localStorage.setItem(keyOf(accountId), JSON.stringify(kept));
  } catch {
    // A full or closed storage costs the safety net only.
  }
}

export function dropKept(accountId: string): void {
  localStorage.removeItem(keyOf(accountId));
}
