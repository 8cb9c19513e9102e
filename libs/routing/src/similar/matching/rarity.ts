import { MOST_SAID } from '../settings.js';

/** How many texts there are, and the share of them that hold a term; terms that few hold are not listed. */
export interface TermShares {
  texts: number;
  shares: ReadonlyMap<string, number>;
}

/** How much a term says: the logarithm of the texts for each that holds it, up to a limit. */
export function rarityOf(term: string, { texts, shares }: TermShares): number {
  return Math.min(MOST_SAID, Math.log((texts + 1) / (texts * (shares.get(term) ?? 0) + 1)));
}
