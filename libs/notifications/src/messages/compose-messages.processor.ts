import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { v7 } from 'uuid';
import { Clock, systemOf, type Transaction } from '@app/platform';
import { deliveryEvents } from '@app/delivery';
import { AccountsService } from '@app/identity';
import { Idea, intakeEvents } from '@app/intake';
import { Ledger, type LedgerEvent, type Listener, Listens } from '@app/ledger';
import { reviewEvents } from '@app/review';
import { notificationEvents } from '../notifications.events.js';
import { Message } from './message.entity.js';
import { findOfficials } from './find-officials.js';
import { templateFor } from './template-for.js';

/**
 * Decides who hears of an event: the proposer of what the workflow tells them, officials of their
 * deadlines, rounds and whatever their agency is asked for.
 */
@Injectable()
@Listens('notices', [
  intakeEvents['confirmation.requested'],
  reviewEvents['case.opened'],
  reviewEvents['case.moved'],
  deliveryEvents['milestone.reached'],
  reviewEvents['clock.reminded'],
  reviewEvents['clock.breached'],
  reviewEvents['clock.elapsed'],
  reviewEvents['clock.escalated'],
  reviewEvents['round.opened'],
  reviewEvents['round.appointed'],
  reviewEvents['opinion.asked'],
  reviewEvents['opinion.reminded'],
  reviewEvents['opinion.missed'],
  reviewEvents['answer.drafted'],
])
export class ComposeMessages implements Listener {
  constructor(
    private readonly ledger: Ledger,
    private readonly accounts: AccountsService,
    private readonly clock: Clock,
  ) {}

  async receive(tx: Transaction, events: LedgerEvent[]): Promise<void> {
    const { tenantId } = events[0]!;
    const proposers = await this.proposersOf(tx, events);
    const composedAt = this.clock.now();
    const officials = events.some(({ kind }) => /^(clock|round|opinion|answer)\./.test(kind))
      ? await this.accounts.officials(tx, tenantId)
      : [];
    const messages = events.flatMap((event): Composed[] => {
      const found = templateFor(event);
      if (!found) return [];
      const { template, audience } = found;
      const proposer = proposers.get(event.subjectId);
      const readers =
        audience === 'proposer'
          ? proposer
            ? [proposer]
            : []
          : findOfficials(event, audience, officials).map(({ personId }) => personId);
      const { id: eventId, subjectId: ideaId } = event;
      return [...new Set(readers)].map((personId) => {
        return { tenantId, id: v7(), eventId, personId, template, composedAt, ideaId, about: event.data };
      });
    });
    if (messages.length === 0) return;
    await tx.insert(
      Message,
      messages.map(({ ideaId: _idea, about: _about, ...message }) => ({
        ...message,
        status: 'composed' as const,
      })),
    );
    const told = messages.map(({ id, eventId, ideaId, template, about }) => ({
      kind: notificationEvents['message.composed'],
      subjectId: id,
      at: composedAt,
      data: {
        about: eventId,
        idea: ideaId,
        template,
        ...(about.clock !== undefined && { clock: about.clock, dueOn: about.dueOn }),
        ...(about.confirmBy !== undefined && { confirmBy: about.confirmBy }),
        ...(about.milestone !== undefined && { milestone: about.milestone }),
      },
    }));
    await this.ledger.recordAll(tx, systemOf(tenantId), told, { areFirst: true });
  }

  /** The proposer of each idea, by its id; ideas that came without one are left out. */
  private async proposersOf(tx: Transaction, events: LedgerEvent[]): Promise<Map<string, string>> {
    const { tenantId } = events[0]!;
    const ideas = await tx.find(Idea, {
      select: { tenantId: true, id: true, personId: true, accountId: true },
      where: { tenantId, id: In(events.map(({ subjectId }) => subjectId)) },
    });
    const accountIds = ideas.flatMap(({ accountId }) => accountId ?? []);
    const ofAccounts = await this.accounts.personsOf(tx, tenantId, accountIds);
    return new Map(
      ideas.flatMap(({ id, personId, accountId }): [string, string][] => {
        const proposer = personId ?? (accountId && ofAccounts.get(accountId));
        return proposer ? [[id, proposer]] : [];
      }),
    );
  }
}

type Composed = Pick<Message, 'tenantId' | 'id' | 'eventId' | 'personId' | 'template' | 'composedAt'> & {
  ideaId: string;
  about: LedgerEvent['data'];
};
