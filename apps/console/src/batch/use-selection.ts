import { useState } from 'react';
import { useText } from '../language/use-text.js';
import type { QueueItem } from '../queue/use-queue.js';
import { tell } from '../status/status.js';
import { choose, MOST, withinMost } from './selection.js';

/** Which cases of the list are chosen. One that leaves the list is let go. */
export function useSelection(items: QueueItem[]) {
  const { t } = useText();
  const [kept, setKept] = useState<string[]>([]);
  const [anchor, setAnchor] = useState<string | null>(null);
  const ids = items.map(({ ideaId }) => ideaId);
  const chosen = items.filter(({ ideaId }) => kept.includes(ideaId));
  const keep = (wanted: string[], before: string[]) => {
    setKept(withinMost(wanted, before));
    if (wanted.length > MOST) tell(t('batch.most', { count: MOST }));
  };
  return {
    chosen,
    ids: kept,
    /** With `isRange` everything from the one chosen before. */
    turn: (id: string, isRange: boolean) => {
      setAnchor(id);
      keep(choose(ids, kept, id, isRange ? anchor : null), kept);
    },
    /** Adds these; Shift and an arrow. */
    add: (more: string[]) => {
      setAnchor(more.at(-1) ?? null);
      keep(
        ids.filter((id) => kept.includes(id) || more.includes(id)),
        kept,
      );
    },
    // The first hundred, whatever was chosen before.
    all: () => keep(ids, []),
    clear: () => {
      setKept([]);
      setAnchor(null);
    },
  };
}

export type Selection = ReturnType<typeof useSelection>;
