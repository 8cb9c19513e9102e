import { Injectable } from '@nestjs/common';
import type { Transaction } from '@app/platform';
import { readShares } from './similar-texts.queries.js';
import type { TermShares } from '../matching/rarity.js';

const REMEMBER_MS = 60_000;

/** How common terms are. They change slowly: what was read is good for a minute. */
@Injectable()
export class SharesOfTerms {
  private remembered: { until: number; shares: TermShares } | null = null;

  async read(tx: Transaction): Promise<TermShares> {
    if (this.remembered && this.remembered.until > Date.now()) return this.remembered.shares;
    const shares = await readShares(tx);
    this.remembered = { until: Date.now() + REMEMBER_MS, shares };
    return shares;
  }
}
