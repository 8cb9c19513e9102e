import type { KeyAct } from './read-key.js';

/** Keys that lead to a part of the open case. */
const PARTS: Partial<Record<KeyAct, string>> = {
  moves: '.moves-bar button',
  answer: '[data-key="answer"]',
  note: '[data-key="note"], .note-form textarea',
};

export const isOfPart = (act: KeyAct): boolean => act in PARTS;

/** Goes to the part of the open case that a key stands for, and opens it; false where the case has none now. */
export function reachPart(detail: HTMLElement | null, act: KeyAct): boolean {
  const found = detail?.querySelector<HTMLElement>(PARTS[act]!);
  if (!found) return false;
  found.focus();
  const isOpener = act !== 'moves' && found.ariaExpanded !== 'true' && found instanceof HTMLButtonElement;
  if (isOpener) found.click();
  return true;
}
