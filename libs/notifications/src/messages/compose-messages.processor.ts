import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { Clock, systemOf, type Transaction } from '@app/platform';
import { AccountsService } from '@app/identity';
import { Idea, intakeEvents } from '@app/intake';
import { Ledger, type LedgerEvent, type Listener, Listens } from '@app/ledger';
import { reviewEvents } from '@app/review';
import { notificationEvents } from '../notifications.events.js';
import { Message } from './message.entity.js';
import { templateFor } from './template-for.js';

/** Decides who hears of an event: the proposer, of every public step. Whoever acted is not told what they did. */
@Injectable()
@Listens('notices', [
  intakeEvents['confirmation.requested'],
  reviewEvents['case.opened'],
  reviewEvents['case.moved'],
])
export class ComposeMessages implements Listener {
  constructor(
    private readonly ledger: Ledger,
    private readonly accounts: AccountsService,
    private readonly clock: Clock,
  ) {}

  async receive(tx: Transaction, event: LedgerEvent): Promise<void> {
    const template = templateFor(event);
    if (!template) return;
    const { tenantId } = event;
    const idea = await tx.findOneBy(Idea, { tenantId, id: event.subjectId });
    const personId = idea && (await this.proposerOf(tx, idea));
    if (!personId) return;
    const id = v7();
    const composedAt = this.clock.now();
    await tx.insert(Message, {
      tenantId,
      id,
      eventId: event.id,
      personId,
      template,
      status: 'composed',
      composedAt,
    });
    await this.ledger.record(
      tx,
      systemOf(tenantId),
      {
        kind: notificationEvents['message.composed'],
        subjectId: id,
        at: composedAt,
        data: { about: event.id, idea: idea.id, template },
      },
      null,
    );
  }

  private async proposerOf(tx: Transaction, { tenantId, personId, accountId }: Idea): Promise<string | null> {
    if (personId || !accountId) return personId;
    return (await this.accounts.find(tx, tenantId, accountId))?.personId ?? null;
  }
}
