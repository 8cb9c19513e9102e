import { SetMetadata } from '@nestjs/common';
import type { Actor, Transaction } from '@app/platform';

/** Acts when an instant has come. Runs in the transaction that removes the row, so it acts once. */
export interface DueAct {
  fallDue(tx: Transaction, actor: Actor, subjectId: string, dueAt: Date): Promise<void>;
}

export const DUE = 'madang:due';

/** Marks the provider that acts on rows of this kind. */
export const OnDue = (kind: string): ClassDecorator => SetMetadata(DUE, kind);

/** Sets or moves an instant: one row for each kind and subject. */
export async function setDue(
  tx: Transaction,
  tenantId: string,
  kind: string,
  subjectId: string,
  dueAt: Date,
): Promise<void> {
  await tx.query(
    `insert into ledger.due (tenant_id, kind, subject_id, due_at) values ($1, $2, $3, $4)
     on conflict (tenant_id, kind, subject_id) do update set due_at = excluded.due_at`,
    [tenantId, kind, subjectId, dueAt],
  );
}

/** Calls an instant off. */
export async function clearDue(
  tx: Transaction,
  tenantId: string,
  kind: string,
  subjectId: string,
): Promise<void> {
  await tx.query(`delete from ledger.due where tenant_id = $1 and kind = $2 and subject_id = $3`, [
    tenantId,
    kind,
    subjectId,
  ]);
}
