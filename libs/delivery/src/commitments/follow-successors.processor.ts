import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Transaction } from '@app/platform';
import { type LedgerEvent, type Listener, Listens } from '@app/ledger';
import { Case, reviewEvents } from '@app/review';
import { Commitment } from './commitment.entity.js';

/** What an agency promised that no longer stands, whoever follows it keeps. */
@Injectable()
@Listens('commitments', [reviewEvents['case.inherited']], ({ isPromised }) => isPromised === true)
export class FollowSuccessors implements Listener {
  async receive(tx: Transaction, events: LedgerEvent[]): Promise<void> {
    const { tenantId } = events[0]!;
    const ideaIds = events.map(({ subjectId }) => subjectId);
    // As the case is now: a later move may have been heard of before.
    for (const { ideaId, agencyCode } of await tx.findBy(Case, { tenantId, ideaId: In(ideaIds) }))
      await tx.update(Commitment, { tenantId, ideaId }, { agencyCode });
  }
}
