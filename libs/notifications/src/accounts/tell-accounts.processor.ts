import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { Clock, systemOf, type Transaction } from '@app/platform';
import { AccountsService, identityEvents, Invitations } from '@app/identity';
import { Ledger, type LedgerEvent, type Listener, Listens } from '@app/ledger';
import { Message } from '../messages/message.entity.js';
import { notificationEvents } from '../notifications.events.js';
import { type AccountTemplate, templateOf } from './account-template.js';

/** Tells people what happens to their accounts. */
@Injectable()
@Listens('account-notices', [
  identityEvents['account.password_changed'],
  identityEvents['account.reset_asked'],
  identityEvents['account.factor_reset'],
  identityEvents['account.invited'],
  identityEvents['delegation.named'],
  identityEvents['delegation.revoked'],
])
export class TellAccounts implements Listener {
  constructor(
    private readonly ledger: Ledger,
    private readonly accounts: AccountsService,
    private readonly invitations: Invitations,
    private readonly clock: Clock,
  ) {}

  async receive(tx: Transaction, events: LedgerEvent[]): Promise<void> {
    const { tenantId } = events[0]!;
    const composedAt = this.clock.now();
    const subjects = events.map(({ subjectId }) => subjectId);
    const persons = new Map([
      ...(await this.accounts.personsOf(tx, tenantId, subjects)),
      ...(await this.invitations.personsOf(tx, tenantId, subjects)),
    ]);
    const told = events.flatMap((event): Told[] => {
      const personId = persons.get(event.subjectId);
      return personId ? [{ event, id: v7(), personId, template: templateOf(event) }] : [];
    });
    if (told.length === 0) return;
    await tx.insert(
      Message,
      told.map(({ event, ...message }) => {
        return { tenantId, ...message, eventId: event.id, status: 'composed' as const, composedAt };
      }),
    );
    const composed = told.map(({ event, id, template }) => ({
      kind: notificationEvents['message.composed'],
      subjectId: id,
      at: composedAt,
      data: { about: event.id, template, ...(event.data.link !== undefined && { link: event.data.link }) },
    }));
    await this.ledger.recordAll(tx, systemOf(tenantId), composed, { areFirst: true });
  }
}

interface Told {
  event: LedgerEvent;
  id: string;
  personId: string;
  template: AccountTemplate;
}
