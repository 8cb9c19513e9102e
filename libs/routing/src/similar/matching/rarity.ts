import { MOST_SAID } from '../settings.js';

/** The share of all texts that hold a term; terms that few hold are not listed. */
export interface TermShares {
  /** How many texts there are, of all tenants. */
  texts: number;
  shares: ReadonlyMap<string, number>;
}

/** How much a term says: the logarithm of the texts for each that holds it, up to a limit. */
export function rarityOf(term: string, { shares }: TermShares): number {
  const share = shares.get(term);
  return share === undefined ? MOST_SAID : Math.min(MOST_SAID, -Math.log(share));
}
