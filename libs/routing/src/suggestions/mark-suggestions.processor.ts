import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { Transaction } from '@app/platform';
import { type LedgerEvent, type Listener, Listens } from '@app/ledger';
import { reviewEvents } from '@app/review';
import { Suggestion } from './suggestion.entity.js';

const namesAgency = ({ effects }: LedgerEvent['data'], actorKind?: string): boolean =>
  actorKind === 'account' && Array.isArray(effects) && effects.includes('assign_agency');

/** Marks a suggestion as accepted or overruled by the first person who names an agency after it. */
@Injectable()
@Listens('suggestions', [reviewEvents['case.moved']], namesAgency)
export class MarkSuggestions implements Listener {
  async receive(tx: Transaction, events: LedgerEvent[]): Promise<void> {
    for (const { tenantId, subjectId: ideaId, actorId, occurredAt, data } of events) {
      const open = { tenantId, ideaId, outcome: IsNull() };
      const suggestion = await tx.findOneBy(Suggestion, open);
      if (!suggestion) continue;
      const outcome = suggestion.agencyCode === data.agency ? 'accepted' : 'overruled';
      await tx.update(Suggestion, open, { outcome, answeredAt: occurredAt, answeredBy: actorId });
    }
  }
}
