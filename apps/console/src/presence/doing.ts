import { useSyncExternalStore } from 'react';

let answeringId: string | null = null;
const listeners = new Set<() => void>();

/** Notes that an answer to a case is being written; null: to none. */
export function noteAnswering(ideaId: string | null): void {
  answeringId = ideaId;
  for (const listener of listeners) listener();
}

/** What one is at with a case. */
export function useDoing(ideaId: string): 'answering' | 'reading' {
  const id = useSyncExternalStore(listen, () => answeringId);
  return id === ideaId ? 'answering' : 'reading';
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
