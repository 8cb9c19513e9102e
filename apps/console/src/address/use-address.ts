import { useMemo, useSyncExternalStore } from 'react';
import { type Address, readAddress, writeAddress } from './address.js';

const listeners = new Set<() => void>();

/** Goes to another address of the console. With `isStep: false` the step is not kept in the browser's history. */
export function go(change: Partial<Address>, { isStep = true } = {}): void {
  const to = addressWith(change);
  if (to !== here()) history[isStep ? 'pushState' : 'replaceState'](null, '', to);
  for (const listener of listeners) listener();
}

/** This address with something changed in it, for links. */
export function addressWith(change: Partial<Address>): string {
  return writeAddress({ ...readAddress(location.pathname, location.search), ...change });
}

/** What the address says now. */
export function useAddress(): Address {
  const text = useSyncExternalStore(listen, here);
  return useMemo(() => {
    const { pathname, search } = new URL(text, location.origin);
    return readAddress(pathname, search);
  }, [text]);
}

const here = () => location.pathname + location.search;

function listen(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', listener);
  };
}
