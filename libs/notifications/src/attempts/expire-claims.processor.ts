import { Injectable, Logger } from '@nestjs/common';
import type { Actor, Transaction } from '@app/platform';
import { type Due, type DueAct, Ledger, OnDue } from '@app/ledger';
import { notificationEvents } from '../notifications.events.js';

/**
 * Whoever claimed these died before the end: a person must look whether they went out. Their deliveries, which were put
 * off while somebody seemed to be sending, find that out at once and are done.
 */
@Injectable()
@OnDue('message.claim')
export class ExpireClaims implements DueAct {
  private readonly log = new Logger('messages');

  constructor(private readonly ledger: Ledger) {}

  async fallDue(tx: Transaction, actor: Actor, due: Due[]): Promise<void> {
    const given = due.map(({ subjectId }) => subjectId);
    const [expired]: [{ id: string }[]] = await tx.query(EXPIRE, [actor.tenantId, given]);
    const ids = expired.map(({ id }) => id);
    await this.ledger.bringAgain(tx, actor, notificationEvents['message.composed'], ids);
    for (const id of ids)
      this.log.warn(`message ${id} may or may not have been sent; not sent again by itself`);
  }
}

const EXPIRE = `
  update notifications.messages m set status = 'uncertain'
  where m.tenant_id = $1 and m.id = any($2::uuid[]) and m.status = 'sending' returning id`;
