import { useLayoutEffect, useRef } from 'react';
import { neighbourOf } from './neighbour-of.js';

/** When the line that has focus leaves the list, claimed or decided by whomever, its neighbour takes the focus. */
export function useKeptFocus(ids: string[], focusOn: (id: string) => boolean): void {
  const before = useRef<{ ids: string[]; focused: string | null }>({ ids, focused: null });
  const focusedNow = () => (document.activeElement as HTMLElement | null)?.dataset.id ?? null;
  useLayoutEffect(() => {
    const { focused, ids: idsBefore } = before.current;
    const isGone = focused !== null && !ids.includes(focused);
    if (isGone && document.activeElement === document.body) {
      const left = idsBefore.filter((id) => id === focused || ids.includes(id));
      const next = neighbourOf(left, focused);
      if (next) focusOn(next);
    }
    before.current = { ids, focused: focusedNow() };
  });
}
