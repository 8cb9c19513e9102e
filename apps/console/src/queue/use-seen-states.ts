import { useRef } from 'react';
import type { QueueItem } from './use-queue.js';

export interface SeenState {
  code: string;
  label: { ko: string; en: string };
}

/**
 * The states met in the queue so far. Every tenant has its own, and a case brings the name of its state along;
 * one that an address asks for is a choice too, whether any case is in it or not.
 */
export function useSeenStates(items: QueueItem[], asked: string | null): SeenState[] {
  const seen = useRef(new Map<string, SeenState>()).current;
  for (const { state, stateLabel } of items) seen.set(state, { code: state, label: stateLabel });
  if (asked && !seen.has(asked)) return [...seen.values(), { code: asked, label: { ko: asked, en: asked } }];
  return [...seen.values()];
}
