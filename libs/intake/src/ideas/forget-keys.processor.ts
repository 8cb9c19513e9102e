import { Injectable } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { type Actor, Clock, type Transaction } from '@app/platform';
import { type Due, type DueAct, OnDue, setDueAll } from '@app/ledger';
import { UsedProof } from '../guests/used-proof.entity.js';
import { forgetKeys } from './idempotency.js';

export const KEYS_EXPIRE = 'intake.keys_expire';
const EVERY_MS = 3_600_000;

/** Clears a tenant's old idempotency keys and spent proofs each hour; the tenant's own row is planted when it is made. */
@Injectable()
@OnDue(KEYS_EXPIRE)
export class ForgetKeys implements DueAct {
  constructor(private readonly clock: Clock) {}

  async fallDue(tx: Transaction, { tenantId }: Actor, due: Due[]): Promise<void> {
    const now = this.clock.now();
    await forgetKeys(tx, tenantId, now);
    await tx.delete(UsedProof, { tenantId, expiresAt: LessThan(now) });
    const next = new Date(now.getTime() + EVERY_MS);
    await setDueAll(
      tx,
      tenantId,
      KEYS_EXPIRE,
      due.map(({ subjectId }) => ({ subjectId, dueAt: next })),
    );
  }
}
