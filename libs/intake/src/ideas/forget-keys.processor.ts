import { Injectable } from '@nestjs/common';
import { type Actor, Clock, type Transaction } from '@app/platform';
import { type DueAct, OnDue, setDue } from '@app/ledger';
import { forgetKeys } from './idempotency.js';

export const KEYS_EXPIRE = 'intake.keys_expire';
const EVERY_MS = 3_600_000;

/** Clears a tenant's old idempotency keys each hour; the tenant's own row is planted when it is made. */
@Injectable()
@OnDue(KEYS_EXPIRE)
export class ForgetKeys implements DueAct {
  constructor(private readonly clock: Clock) {}

  async fallDue(tx: Transaction, { tenantId }: Actor, subjectId: string): Promise<void> {
    const now = this.clock.now();
    await forgetKeys(tx, tenantId, now);
    await setDue(tx, tenantId, KEYS_EXPIRE, subjectId, new Date(now.getTime() + EVERY_MS));
  }
}
