import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { Clock, systemOf, type Transaction } from '@app/platform';
import { AccountsService, identityEvents, Invitations } from '@app/identity';
import { commentEvents, CommentsService } from '@app/intake';
import { Ledger, type LedgerEvent, type Listener, Listens } from '@app/ledger';
import { Message } from '../messages/message.entity.js';
import { notificationEvents } from '../notifications.events.js';
import { type AccountTemplate, isTold, templateOf } from './account-template.js';

/** Tells people what happens to their accounts, and what is decided of their comments. */
@Injectable()
@Listens('account-notices', [
  identityEvents['account.password_changed'],
  identityEvents['account.reset_asked'],
  identityEvents['account.factor_reset'],
  identityEvents['account.invited'],
  identityEvents['account.asked_for'],
  identityEvents['account.join_asked'],
  identityEvents['account.phone_asked'],
  identityEvents['delegation.named'],
  identityEvents['delegation.revoked'],
  commentEvents['comment.held'],
  commentEvents['comment.hidden'],
  commentEvents['comment.restored'],
  commentEvents['comment.kept'],
  commentEvents['comment.returned'],
  commentEvents['comment.objection_refused'],
])
export class TellAccounts implements Listener {
  constructor(
    private readonly ledger: Ledger,
    private readonly accounts: AccountsService,
    private readonly invitations: Invitations,
    private readonly comments: CommentsService,
    private readonly clock: Clock,
  ) {}

  async receive(tx: Transaction, events: LedgerEvent[]): Promise<void> {
    const { tenantId } = events[0]!;
    const composedAt = this.clock.now();
    const subjects = events.map(({ subjectId }) => subjectId);
    const persons = new Map([
      ...(await this.accounts.personsOf(tx, tenantId, subjects)),
      ...(await this.invitations.personsOf(tx, tenantId, subjects)),
      ...(await this.authorsOf(tx, tenantId, subjects)),
    ]);
    const told = events.flatMap((event): Told[] => {
      const personId = persons.get(event.subjectId);
      return personId && isTold(event) ? [{ event, id: v7(), personId, template: templateOf(event) }] : [];
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
      data: { about: event.id, template, ...linkOf(event) },
    }));
    await this.ledger.recordAll(tx, systemOf(tenantId), composed, { areFirst: true });
  }

  /** The persons who wrote these comments, by the comment. */
  private async authorsOf(tx: Transaction, tenantId: string, ids: string[]): Promise<Map<string, string>> {
    const authors = await this.comments.authorsOf(tx, tenantId, ids);
    const persons = await this.accounts.personsOf(tx, tenantId, [...new Set(authors.values())]);
    return new Map(
      [...authors].flatMap(([id, account]): [string, string][] => {
        const person = persons.get(account);
        return person ? [[id, person]] : [];
      }),
    );
  }
}

/** What the message lets its reader open; of a comment, the comment. */
function linkOf({ kind, subjectId, data }: LedgerEvent): { link?: unknown } {
  if (kind.startsWith('comment.')) return { link: subjectId };
  return data.link === undefined ? {} : { link: data.link };
}

interface Told {
  event: LedgerEvent;
  id: string;
  personId: string;
  template: AccountTemplate;
}
