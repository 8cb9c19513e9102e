import { Injectable, Logger } from '@nestjs/common';
import type { Actor, Transaction } from '@app/platform';
import { type Due, type DueAct, OnDue } from '@app/ledger';

/** Whoever claimed these died before the end: a person must look whether they went out. */
@Injectable()
@OnDue('message.claim')
export class ExpireClaims implements DueAct {
  private readonly log = new Logger('messages');

  async fallDue(tx: Transaction, { tenantId }: Actor, due: Due[]): Promise<void> {
    const ids = due.map(({ subjectId }) => subjectId);
    const [expired]: [{ id: string }[]] = await tx.query(EXPIRE, [tenantId, ids]);
    for (const { id } of expired)
      this.log.warn(`message ${id} may or may not have been sent; not sent again by itself`);
  }
}

const EXPIRE = `
  update notifications.messages m set status = 'uncertain'
  where m.tenant_id = $1 and m.id = any($2::uuid[]) and m.status = 'sending' returning id`;
