import type { SupportSignal } from './use-invalidations.js';

/** What the form of conditions begins with, as the address carries it. */
export interface Beginning {
  ideaId: string;
  network: string;
}

/** The conditions that a signal suggests, for the address of the page. */
export const writeBeginning = (ideaId: string, { network }: Pick<SupportSignal, 'network'>): string =>
  `${ideaId}~${network ?? ''}`;

/** What the address says; nothing where it says nothing. */
export function readBeginning(q: string | null): Beginning | null {
  const [, ideaId, network = ''] = /^([0-9a-f-]{36})~([\w-]{43})?$/.exec(q ?? '') ?? [];
  return ideaId ? { ideaId, network } : null;
}
