import { useSyncExternalStore } from 'react';

const SHOWN_MS = 12_000;

let shown: string | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

/** Says what was done. It goes by itself; nothing is asked of the reader. */
export function tell(text: string | null): void {
  clearTimeout(timer);
  shown = text;
  for (const listener of listeners) listener();
  if (text) timer = setTimeout(() => tell(null), SHOWN_MS);
}

/** What was said last. */
export function useStatus(): string | null {
  return useSyncExternalStore(listen, () => shown);
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
