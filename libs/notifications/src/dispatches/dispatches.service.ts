import { Injectable } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { type Actor, Clock, Database, NotFound, Refused } from '@app/platform';
import { clearDue, Ledger } from '@app/ledger';
import { notificationEvents } from '../notifications.events.js';
import { Webhook } from '../webhooks/webhook.entity.js';
import { webhookReasons } from '../webhooks/webhooks.errors.js';
import type { DispatchPage, DispatchQuery, DispatchView } from './dispatch.dto.js';
import { Dispatch } from './dispatch.entity.js';

const PAGE = 50;

/** What went to a webhook, and what it answered. */
@Injectable()
export class DispatchesService {
  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor, webhookId: string, { before }: DispatchQuery): Promise<DispatchPage> {
    const { tenantId } = actor;
    return this.database.enter(actor, async (tx) => {
      if (!(await tx.existsBy(Webhook, { tenantId, id: webhookId })))
        throw new NotFound(webhookReasons.webhook_not_found);
      const found = await tx.find(Dispatch, {
        where: { tenantId, webhookId, ...(before && { id: LessThan(before) }) },
        order: { id: 'DESC' },
        take: PAGE + 1,
      });
      const page = found.slice(0, PAGE);
      return { items: page.map(viewOf), next: found.length > PAGE ? page.at(-1)!.id : null };
    });
  }

  /** Sends it once more, whatever became of it; refuses while it is on its way. Who asked for it is recorded. */
  resend(actor: Actor, id: string): Promise<DispatchView> {
    const { tenantId } = actor;
    return this.database.enter(actor, async (tx) => {
      const lock = { mode: 'pessimistic_write' } as const;
      const dispatch = await tx.findOne(Dispatch, { where: { tenantId, id }, lock });
      if (!dispatch) throw new NotFound(webhookReasons.dispatch_not_found);
      if (dispatch.status === 'composed') throw new Refused(webhookReasons.dispatch_under_way);
      const again = { status: 'composed' as const, tries: 0, nextTryAt: null };
      await tx.update(Dispatch, { tenantId, id }, again);
      await clearDue(tx, tenantId, 'dispatch.retry', id);
      const kind = notificationEvents['dispatch.resent'];
      await this.ledger.record(tx, actor, { kind, subjectId: id, at: this.clock.now() });
      await this.ledger.bringAgain(tx, actor, notificationEvents['dispatch.composed'], [id]);
      return viewOf({ ...dispatch, ...again });
    });
  }
}

function viewOf({
  tenantId: _tenant,
  webhookId: _webhook,
  eventId: _event,
  ...view
}: Dispatch): DispatchView {
  return view;
}
