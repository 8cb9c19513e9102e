import { useSyncExternalStore } from 'react';

/** Too narrow for queue and case side by side. The same width stands in the styles. */
const narrow = window.matchMedia('(max-width: 900px)');

/** Whether queue and case take turns on the screen. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(listen, () => narrow.matches);
}

function listen(listener: () => void): () => void {
  narrow.addEventListener('change', listener);
  return () => narrow.removeEventListener('change', listener);
}
