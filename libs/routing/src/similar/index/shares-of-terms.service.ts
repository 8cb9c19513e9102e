import { Injectable } from '@nestjs/common';
import type { Transaction } from '@app/platform';
import type { TermShares } from '../matching/rarity.js';
import { Words } from '../words/words.js';
import { readShares } from './similar-texts.queries.js';

const REMEMBER_MS = 60_000;
/** What is usual counts as much as so many texts of one's own. */
const USUAL_TEXTS = 3000;

/** How common terms are in the texts of all tenants. That changes slowly: what was read is good for a minute. */
@Injectable()
export class SharesOfTerms {
  private remembered: { until: number; shares: TermShares } | null = null;

  constructor(private readonly words: Words) {}

  /** By the planner's figures of the index, and by what is usual while there are few texts. */
  async read(tx: Transaction): Promise<TermShares> {
    if (this.remembered && this.remembered.until > Date.now()) return this.remembered.shares;
    const [{ texts, shares: own }, { usual }] = [await readShares(tx), await this.words.read()];
    const weight = texts / (texts + USUAL_TEXTS);
    const mix = (term: string): number =>
      weight * (own.get(term) ?? 0) + (1 - weight) * (usual.get(term) ?? 0);
    const terms = new Set([...own.keys(), ...usual.keys()]);
    const shares = { texts, shares: new Map([...terms].map((term) => [term, mix(term)])) };
    this.remembered = { until: Date.now() + REMEMBER_MS, shares };
    return shares;
  }
}
