import { useEffect, useState } from 'react';
import { begin, change, type History, type Moment, open, redo, undo } from '../model/history.js';
import { dropKept, findKept, keep } from '../model/kept-draft.js';
import type { Selected } from '../model/selection.js';
import type { Draft } from './use-draft.js';

/** The draft while it is worked on. */
export type Editor = ReturnType<typeof useEditor>;

/** What was saved, what became of it since, and what is open. Unsaved changes outlive the page. */
export function useEditor(draft: Draft, accountId: string) {
  const [kept] = useState(() => findKept(accountId));
  const [saved, setSaved] = useState(() => (kept ? { ...draft, revision: kept.revision } : draft));
  const [history, setHistory] = useState<History>(() => begin(kept?.definition ?? draft.definition));
  const [isRestored, setIsRestored] = useState(kept !== null);
  const { definition, selected } = history.present;
  const isChanged = isOther(definition, saved.definition);

  useEffect(() => {
    if (!isChanged) return dropKept(accountId);
    keep(accountId, { revision: saved.revision, definition });
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [accountId, definition, isChanged, saved.revision]);

  return {
    definition,
    selected,
    saved,
    isChanged,
    isRestored: isRestored && isChanged,
    acceptRestored: () => setIsRestored(false),
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    change: (next: Partial<Moment>, group?: string) => setHistory((was) => change(was, next, group)),
    open: (what: Selected | null) => setHistory((was) => open(was, what)),
    undo: () => setHistory(undo),
    redo: () => setHistory(redo),
    /** Goes back from what an earlier visit left to what is saved. */
    dropRestored: () => {
      setSaved(draft);
      setHistory((was) => change(was, { definition: draft.definition, selected: null }));
    },
    /** Notes what the server holds now. */
    noteSaved: (now: Draft) => setSaved(now),
  };
}

function isOther(one: object, other: object): boolean {
  return one !== other && JSON.stringify(one) !== JSON.stringify(other);
}
