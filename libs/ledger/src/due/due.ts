import { applyDecorators, SetMetadata } from '@nestjs/common';
import { type Actor, type Prepared, sendPrepared, type Transaction } from '@app/platform';

/** An instant that has come. */
export interface Due {
  subjectId: string;
  dueAt: Date;
}

/**
 * Acts when instants have come, on up to a hundred of one tenant, in the transaction that removes their rows: each
 * is acted on once. If it throws, they come again one by one.
 */
export interface DueAct {
  fallDue(tx: Transaction, actor: Actor, due: Due[]): Promise<void>;
}

export const DUE = 'madang:due';

export const DUE_IN_STANDSTILL = 'madang:due-in-standstill';

/** Marks the provider that acts on rows of this kind; `inStandstill`, also on those of a tenant that stands still. */
export const OnDue = (kind: string, { inStandstill = false } = {}): ClassDecorator =>
  applyDecorators(SetMetadata(DUE, kind), SetMetadata(DUE_IN_STANDSTILL, inStandstill));

/** Sets or moves an instant: one row for each kind and subject. */
export function setDue(
  tx: Transaction,
  tenantId: string,
  kind: string,
  subjectId: string,
  dueAt: Date,
): Promise<void> {
  return setDueAll(tx, tenantId, kind, [{ subjectId, dueAt }]);
}

/** Calls an instant off. */
export function clearDue(tx: Transaction, tenantId: string, kind: string, subjectId: string): Promise<void> {
  return setDueAll(tx, tenantId, kind, [{ subjectId, dueAt: null }]);
}

/** Sets or moves the instants of many subjects; null calls one off. */
export async function setDueAll(
  tx: Transaction,
  tenantId: string,
  kind: string,
  rows: { subjectId: string; dueAt: Date | null }[],
): Promise<void> {
  const [set, off] = [rows.filter(({ dueAt }) => dueAt), rows.filter(({ dueAt }) => !dueAt)];
  if (set.length > 0) await sendPrepared(tx, SET_DUE, [tenantId, kind, JSON.stringify(set)]);
  const gone = off.map(({ subjectId }) => subjectId);
  if (gone.length > 0) await sendPrepared(tx, CALL_OFF, [tenantId, kind, gone]);
}

const SET_DUE: Prepared = {
  name: 'set_due',
  text: `
  insert into ledger.due (tenant_id, kind, subject_id, due_at)
  select $1, $2, "subjectId", "dueAt"
  from json_to_recordset($3) as given ("subjectId" uuid, "dueAt" timestamptz)
  on conflict (tenant_id, kind, subject_id) do update set due_at = excluded.due_at`,
};

/** Ids in an array are looked up in the index; joined, all that is due was read where it had grown since it was last analysed. */
const CALL_OFF: Prepared = {
  name: 'call_off_due',
  text: `delete from ledger.due where tenant_id = $1 and kind = $2 and subject_id = any($3::uuid[])`,
};
