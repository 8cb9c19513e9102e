import { Injectable } from '@nestjs/common';
import { ProofsService, type ProofView } from '@app/ledger';
import { type Actor, Database, NotFound } from '@app/platform';
import { intakeReasons } from '../intake.errors.js';
import { Idea } from './idea.entity.js';
import { readTrackingNumber } from './tracking-number.js';

@Injectable()
export class IdeaProofs {
  constructor(
    private readonly database: Database,
    private readonly proofs: ProofsService,
  ) {}

  /**
   * Proves to whoever holds the tracking number that the idea stands in the ledger as it came in. Refuses until that is
   * signed, about a minute later.
   */
  of(actor: Actor, number: string): Promise<ProofView> {
    const { tenantId } = actor;
    const trackingNumber = readTrackingNumber(number);
    if (!trackingNumber) throw new NotFound(intakeReasons.idea_not_found);
    return this.database.enter(actor, async (tx) => {
      const where = { tenantId, trackingNumber };
      const idea = await tx.findOne(Idea, { select: { tenantId: true, id: true }, where });
      if (!idea) throw new NotFound(intakeReasons.idea_not_found);
      return this.proofs.beginningOf(tx, tenantId, idea.id);
    });
  }
}
