import { Injectable } from '@nestjs/common';
import type { Actor, Transaction } from '@app/platform';
import { type Due, type DueAct, Ledger, OnDue } from '@app/ledger';
import { notificationEvents } from '../notifications.events.js';

/** The wait of these messages is over: they go to the queue once more. */
@Injectable()
@OnDue('message.retry')
export class TryAgain implements DueAct {
  constructor(private readonly ledger: Ledger) {}

  async fallDue(tx: Transaction, actor: Actor, due: Due[]): Promise<void> {
    const ids = due.map(({ subjectId }) => subjectId);
    const [ready]: [{ id: string }[]] = await tx.query(READY, [actor.tenantId, ids]);
    await this.ledger.bringAgain(
      tx,
      actor,
      notificationEvents['message.composed'],
      ready.map(({ id }) => id),
    );
  }
}

const READY = `
  update notifications.messages set status = 'composed', next_try_at = null
  where tenant_id = $1 and id = any($2::uuid[]) and status = 'waiting' returning id`;
