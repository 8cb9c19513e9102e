import { Injectable } from '@nestjs/common';
import type { Transaction } from '@app/platform';
import { IdeasService } from '@app/intake';
import { ConfirmedAgencies } from '@app/review';
import type { Example } from '../classifier/example.js';

/** An example, and the idea it was made of. */
export interface Decision extends Example {
  ideaId: string;
}

/** What was decided long ago says less of today, and training takes longer with every decision. */
const MOST = 10_000;

/** What a tenant's people decided about whose business an idea is, as examples to learn from. */
@Injectable()
export class DecisionsService {
  constructor(
    private readonly confirmed: ConfirmedAgencies,
    private readonly ideas: IdeasService,
  ) {}

  /** The latest decisions in the order of time, with the words of their ideas and the agency that holds them. */
  async examples(tx: Transaction, tenantId: string): Promise<Decision[]> {
    const decided = await this.confirmed.list(tx, tenantId, MOST);
    const texts = await this.ideas.textsOf(
      tx,
      tenantId,
      decided.map(({ ideaId }) => ideaId),
    );
    return decided.flatMap(({ ideaId, agencyCode: label }) => {
      const text = texts.get(ideaId);
      return text ? [{ ...text, label, ideaId }] : [];
    });
  }

  /** How many decisions there are to learn from, or how many came since an instant. */
  count(tx: Transaction, tenantId: string, since?: Date): Promise<number> {
    return this.confirmed.count(tx, tenantId, since);
  }
}
