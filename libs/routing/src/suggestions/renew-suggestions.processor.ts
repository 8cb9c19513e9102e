import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { Transaction } from '@app/platform';
import { type LedgerEvent, type Listener, Listens } from '@app/ledger';
import { Case } from '@app/review';
import { modelEvents } from '../models/models.events.js';
import { storeSuggestions } from './store-suggestions.js';
import { SuggestionsService } from './suggestions.service.js';

/** The latest of those that wait; older ones keep what they have. */
const MOST = 500;

/** Once another model serves, it says what it thinks of the cases that wait in triage. It moves none: people have them. */
@Injectable()
@Listens('suggestions', [modelEvents['model.served']])
export class RenewSuggestions implements Listener {
  constructor(private readonly suggestions: SuggestionsService) {}

  async receive(tx: Transaction, events: LedgerEvent[]): Promise<void> {
    const { tenantId } = events[0]!;
    const waiting = await tx.find(Case, {
      select: { tenantId: true, ideaId: true },
      where: { tenantId, agencyCode: IsNull(), isSettled: false },
      order: { openedAt: 'DESC' },
      take: MOST,
    });
    const ideaIds = waiting.map(({ ideaId }) => ideaId);
    const suggested = await this.suggestions.suggest(tx, tenantId, ideaIds, { isFresh: true });
    const hints = [...suggested.values()].map((one) => ({ ...one, isAutomatic: false }));
    await storeSuggestions(tx, hints);
  }
}
