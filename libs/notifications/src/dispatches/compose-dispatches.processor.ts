import { Injectable } from '@nestjs/common';
import { ArrayOverlap } from 'typeorm';
import { v7 } from 'uuid';
import { Clock, systemOf, type Transaction } from '@app/platform';
import { Ledger, type LedgerEvent, type Listener, Listens } from '@app/ledger';
import { CasesService } from '@app/review';
import { notificationEvents } from '../notifications.events.js';
import { Webhook } from '../webhooks/webhook.entity.js';
import { WEBHOOK_KINDS } from '../webhooks/webhook-kinds.js';
import { agenciesOf, agencyAt } from './agencies-of.js';
import { Dispatch } from './dispatch.entity.js';

/** Decides which systems are told of an event. */
@Injectable()
@Listens('webhooks', [...WEBHOOK_KINDS])
export class ComposeDispatches implements Listener {
  constructor(
    private readonly ledger: Ledger,
    private readonly cases: CasesService,
    private readonly clock: Clock,
  ) {}

  async receive(tx: Transaction, events: LedgerEvent[]): Promise<void> {
    const { tenantId } = events[0]!;
    const kinds = [...new Set(events.map(({ kind }) => kind))];
    const webhooks = await tx.findBy(Webhook, { tenantId, kinds: ArrayOverlap(kinds) });
    if (webhooks.length === 0) return;
    const actor = systemOf(tenantId);
    const cases = await this.cases.findAll(
      tx,
      actor,
      events.map(({ subjectId }) => subjectId),
    );
    const composedAt = this.clock.now();
    const rows = events.flatMap((event) => {
      const { id: eventId, kind, subjectId: ideaId } = event;
      const present = cases.get(ideaId)?.found.agencyCode ?? null;
      const agencyCode = agencyAt(event, present);
      const concerned = agenciesOf(event, present);
      return webhooks
        .filter((webhook) => webhook.kinds.includes(kind))
        .filter((webhook) => webhook.agencyCode === null || concerned.has(webhook.agencyCode))
        .map(({ id: webhookId }) => ({
          ...{ tenantId, id: v7(), webhookId, eventId, kind, ideaId, agencyCode, composedAt },
          status: 'composed' as const,
        }));
    });
    if (rows.length === 0) return;
    await tx.insert(Dispatch, rows);
    const composed = rows.map(({ id, webhookId, eventId }) => ({
      kind: notificationEvents['dispatch.composed'],
      ...{ subjectId: id, at: composedAt, data: { about: eventId, webhook: webhookId } },
    }));
    await this.ledger.recordAll(tx, actor, composed, { areFirst: true });
  }
}
