import { Injectable } from '@nestjs/common';
import { In, LessThan } from 'typeorm';
import { type Actor, Clock, Database, NotFound, Refused, type Transaction } from '@app/platform';
import { AccountsService } from '@app/identity';
import { Idea } from '@app/intake';
import { Ledger, LedgerEvent, Timeline } from '@app/ledger';
import { Attempt } from '../attempts/attempt.entity.js';
import { notificationEvents } from '../notifications.events.js';
import { notificationReasons } from '../notifications.errors.js';
import { describeTemplate } from './describe-template.js';
import type { DecisionView, MessageDetail, MessagePage, MessageQuery, MessageView } from './message.dto.js';
import { Message } from './message.entity.js';

const PAGE = 50;
const ACTS: Record<string, DecisionView['act']> = { 'message.retried': 'retry', 'message.left': 'leave' };

/** What became of messages, and what a person decides of those that nobody is sure of. */
@Injectable()
export class MessagesService {
  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
    private readonly timeline: Timeline,
    private readonly accounts: AccountsService,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor, { status, before }: MessageQuery): Promise<MessagePage> {
    const { tenantId } = actor;
    return this.database.enter(actor, async (tx) => {
      const found = await tx.find(Message, {
        where: { tenantId, ...(status && { status }), ...(before && { id: LessThan(before) }) },
        order: { id: 'DESC' },
        take: PAGE + 1,
      });
      const page = found.slice(0, PAGE);
      const items = await this.views(tx, tenantId, page);
      return { items, next: found.length > PAGE ? page.at(-1)!.id : null };
    });
  }

  find(actor: Actor, id: string): Promise<MessageDetail> {
    return this.database.enter(actor, (tx) => this.detail(tx, actor, id));
  }

  /** Sends one again that is uncertain or has failed; under the same name, so that a reader may tell a repetition. */
  retry(actor: Actor, id: string): Promise<MessageDetail> {
    return this.decide(actor, id, async (tx, message) => {
      if (message.status !== 'uncertain' && message.status !== 'failed')
        throw new Refused(notificationReasons.not_undecided);
      await tx.update(Message, { tenantId: actor.tenantId, id }, { status: 'composed' });
      await this.ledger.bringAgain(tx, actor, notificationEvents['message.composed'], [id]);
      return notificationEvents['message.retried'];
    });
  }

  /** Leaves an uncertain one as it is. */
  leave(actor: Actor, id: string): Promise<MessageDetail> {
    return this.decide(actor, id, async (tx, message) => {
      if (message.status !== 'uncertain') throw new Refused(notificationReasons.not_uncertain);
      await tx.update(Message, { tenantId: actor.tenantId, id }, { status: 'left' });
      return notificationEvents['message.left'];
    });
  }

  private decide(
    actor: Actor,
    id: string,
    act: (tx: Transaction, message: Message) => Promise<string>,
  ): Promise<MessageDetail> {
    const { tenantId } = actor;
    return this.database.enter(actor, async (tx) => {
      const lock = { mode: 'pessimistic_write' } as const;
      const message = await tx.findOne(Message, { where: { tenantId, id }, lock });
      if (!message) throw new NotFound(notificationReasons.message_not_found);
      const kind = await act(tx, message);
      await this.ledger.record(tx, actor, { kind, subjectId: id, at: this.clock.now() });
      return this.detail(tx, actor, id);
    });
  }

  private async detail(tx: Transaction, { tenantId }: Actor, id: string): Promise<MessageDetail> {
    const message = await tx.findOneBy(Message, { tenantId, id });
    if (!message) throw new NotFound(notificationReasons.message_not_found);
    const [view] = await this.views(tx, tenantId, [message]);
    const attempts = await tx.find(Attempt, {
      where: { tenantId, messageId: id },
      order: { number: 'ASC' },
    });
    const decisions = (await this.timeline.of(tx, tenantId, id)).filter(({ kind }) => kind in ACTS);
    const actors = decisions.flatMap(({ actorId }) => actorId ?? []);
    const names = await this.accounts.namesOf(tx, tenantId, [...new Set(actors)]);
    return {
      ...view!,
      attempts: attempts.map(({ tenantId: _tenant, messageId: _message, ...attempt }) => attempt),
      decisions: decisions.map(({ occurredAt: at, kind, actorId }) => ({
        at,
        act: ACTS[kind]!,
        accountName: names.get(actorId ?? '') ?? null,
      })),
    };
  }

  private async views(tx: Transaction, tenantId: string, messages: Message[]): Promise<MessageView[]> {
    const ids = messages.map(({ id }) => id);
    const kind = notificationEvents['message.composed'];
    const events = await tx.findBy(LedgerEvent, { tenantId, kind, subjectId: In(ids) });
    const ideaOf = new Map(events.map(({ subjectId, data }) => [subjectId, data.idea as string | undefined]));
    const ideas = await tx.find(Idea, {
      select: { tenantId: true, id: true, trackingNumber: true },
      where: { tenantId, id: In([...ideaOf.values()].flatMap((id) => id ?? [])) },
    });
    const numberOf = new Map(ideas.map(({ id, trackingNumber }) => [id, trackingNumber]));
    return messages.map(({ id, template, status, composedAt, sentAt, nextTryAt, tries }) => {
      const trackingNumber = numberOf.get(ideaOf.get(id) ?? '') ?? null;
      return {
        ...{ id, about: describeTemplate(template), status, composedAt, sentAt, nextTryAt, tries },
        ...{ ideaId: trackingNumber && ideaOf.get(id)!, trackingNumber },
      };
    });
  }
}
