import { applyDecorators, SetMetadata } from '@nestjs/common';
import { type Actor, type Prepared, runPrepared, type Transaction } from '@app/platform';

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

/** Sets or moves the instants of many subjects in one round trip; null calls one off. */
export async function setDueAll(
  tx: Transaction,
  tenantId: string,
  kind: string,
  rows: { subjectId: string; dueAt: Date | null }[],
): Promise<void> {
  await runPrepared(tx, SET_DUE, [tenantId, kind, JSON.stringify(rows)]);
}

const SET_DUE: Prepared = {
  name: 'set_due',
  text: `
  with given as (
    select * from json_to_recordset($3) as d ("subjectId" uuid, "dueAt" timestamptz)
  ), called_off as (
    delete from ledger.due d using given g
    where d.tenant_id = $1 and d.kind = $2 and d.subject_id = g."subjectId" and g."dueAt" is null
  )
  insert into ledger.due (tenant_id, kind, subject_id, due_at)
  select $1, $2, "subjectId", "dueAt" from given where "dueAt" is not null
  on conflict (tenant_id, kind, subject_id) do update set due_at = excluded.due_at`,
};
