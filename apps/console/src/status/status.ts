import { useSyncExternalStore } from 'react';

const SHOWN_MS = 12_000;

/** What was done, and how to take it back where there is a way. */
export interface Status {
  text: string;
  undo?: () => void;
}

let shown: Status | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

/** Says what was done. It goes by itself; nothing is asked of the reader, who may take it back while it is shown. */
export function tell(text: string | null, undo?: () => void): void {
  clearTimeout(timer);
  shown = text === null ? null : { text, ...(undo && { undo }) };
  for (const listener of listeners) listener();
  if (text) timer = setTimeout(() => tell(null), SHOWN_MS);
}

/** Takes back what was said last, where that can be; false where there is nothing to take back. */
export function undoLast(): boolean {
  const undo = shown?.undo;
  if (!undo) return false;
  tell(null);
  undo();
  return true;
}

/** What was said last. */
export function useStatus(): Status | null {
  return useSyncExternalStore(listen, () => shown);
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
