import { Injectable } from '@nestjs/common';
import type { Transaction } from '@app/platform';
import { intakeEvents } from '@app/intake';
import { type LedgerEvent, type Listener, Listens } from '@app/ledger';
import { reviewEvents } from '@app/review';
import { ReadIdeas } from './read-ideas.service.js';

/** Reads each idea once it has a case, and again when it is hidden, shown or withdrawn. */
@Injectable()
@Listens('similar', [
  reviewEvents['case.opened'],
  intakeEvents['idea.hidden'],
  intakeEvents['idea.shown'],
  intakeEvents['idea.withdrawn'],
])
export class IndexSimilar implements Listener {
  constructor(private readonly ideas: ReadIdeas) {}

  async receive(tx: Transaction, events: LedgerEvent[]): Promise<void> {
    const ids = [...new Set(events.map(({ subjectId }) => subjectId))];
    await this.ideas.read(tx, events[0]!.tenantId, ids);
  }
}
