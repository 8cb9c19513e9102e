import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Clock, type Transaction } from '@app/platform';
import { LedgerEvent, Listens, type Sender, setDue } from '@app/ledger';
import { nextTry } from '../attempts/next-try.js';
import { Undelivered } from '../attempts/undelivered.js';
import { notificationEvents } from '../notifications.events.js';
import { signBody } from '../webhooks/sign-body.js';
import { Webhook } from '../webhooks/webhook.entity.js';
import { WebhooksService } from '../webhooks/webhooks.service.js';
import { Dispatch } from './dispatch.entity.js';
import { Poster } from './poster.js';
import { writeDispatch } from './write-dispatch.js';

interface Ready {
  address: string;
  secret: string;
  kind: string;
  body: string;
}
type Outcome = { isTaken: boolean; code: string } | 'nothing';

/** Sends each event to the systems that asked for it, until they take it or too many tries were in vain. */
@Injectable()
@Listens('webhook-posts', [notificationEvents['dispatch.composed']])
export class SendDispatches implements Sender<Map<string, Ready>, Outcome> {
  constructor(
    private readonly webhooks: WebhooksService,
    private readonly poster: Poster,
    private readonly clock: Clock,
  ) {}

  /** What is to be sent, by the dispatch's id; nothing for one that was taken, or whose webhook is gone. */
  async gather(tx: Transaction, events: LedgerEvent[]): Promise<Map<string, Ready>> {
    const { tenantId } = events[0]!;
    const ids = events.map(({ subjectId }) => subjectId);
    const dispatches = await tx.findBy(Dispatch, { tenantId, id: In(ids), status: 'composed' });
    const hooks = await tx.findBy(Webhook, {
      tenantId,
      id: In(dispatches.map(({ webhookId }) => webhookId)),
    });
    const told = await tx.findBy(LedgerEvent, { tenantId, id: In(dispatches.map(({ eventId }) => eventId)) });
    const hookOf = new Map(hooks.map((hook) => [hook.id, hook]));
    const eventOf = new Map(told.map((event) => [event.id, event]));
    return new Map(
      dispatches.map((dispatch) => {
        const hook = hookOf.get(dispatch.webhookId)!;
        const body = writeDispatch(dispatch, eventOf.get(dispatch.eventId)!);
        const secret = this.webhooks.secretOf(hook);
        return [dispatch.id, { address: hook.address, secret, kind: dispatch.kind, body }];
      }),
    );
  }

  async perform({ subjectId: id }: LedgerEvent, ready: Map<string, Ready>): Promise<Outcome> {
    const found = ready.get(id);
    if (!found) return 'nothing';
    const { address, secret, kind, body } = found;
    const headers = {
      'user-agent': 'Madang',
      'madang-delivery': id,
      'madang-event': kind,
      'madang-signature': signBody(secret, body, this.clock.now()),
    };
    try {
      return { isTaken: true, code: await this.poster.post(address, headers, body) };
    } catch (error) {
      if (!(error instanceof Undelivered)) throw error;
      return { isTaken: false, code: error.code };
    }
  }

  async settle(tx: Transaction, { tenantId, subjectId: id }: LedgerEvent, outcome: Outcome): Promise<void> {
    if (outcome === 'nothing') return;
    const dispatch = await tx.findOneBy(Dispatch, { tenantId, id });
    if (!dispatch) return;
    const triedAt = this.clock.now();
    const tries = dispatch.tries + 1;
    const nextTryAt = outcome.isTaken ? null : nextTry(tries, triedAt);
    const status = outcome.isTaken ? 'sent' : nextTryAt ? 'waiting' : 'failed';
    const { code } = outcome;
    await tx.update(Dispatch, { tenantId, id }, { status, tries, triedAt, nextTryAt, code });
    if (nextTryAt) await setDue(tx, tenantId, 'dispatch.retry', id, nextTryAt);
  }
}
