import { Get, Param, Query } from '@nestjs/common';
import { IdeaProofs } from '@app/intake';
import { type Actor, CurrentActor, Refused } from '@app/platform';
import { DrawsPages } from './draws-pages.js';
import { readForm } from './forms/read-form.js';
import { Page } from './page.js';
import { ProofPage } from './pages/proof.pages.js';
import { SiteErrorsFilter } from './site-errors.filter.js';

/** Whoever holds a tracking number takes home a proof that the idea was received. */
@DrawsPages('track/:number/proof', 'anyone', SiteErrorsFilter)
export class ProofPagesController {
  constructor(private readonly proofs: IdeaProofs) {}

  @Get()
  async offer(
    @CurrentActor() actor: Actor,
    @Param('number') number: string,
    @Query() query: unknown,
  ): Promise<Page> {
    const { token } = readForm(query);
    return Page.of(ProofPage, { number, token, isReady: await this.isReady(actor, number) });
  }

  /** False for a minute or so, until the ledger is signed again. */
  private async isReady(actor: Actor, number: string): Promise<boolean> {
    try {
      await this.proofs.of(actor, number);
      return true;
    } catch (error) {
      if (error instanceof Refused) return false;
      throw error;
    }
  }
}
