import type { Transaction } from '@app/platform';

/**
 * Lets everything of a tenant that happens by itself stand still: no event is delivered and no instant is acted on.
 * Rows of outbox and due stay and grow; `moveOn` takes them up again.
 */
export async function standStill(tx: Transaction, tenantId: string): Promise<void> {
  await tx.query(`insert into ledger.standstills (tenant_id) values ($1) on conflict do nothing`, [tenantId]);
}

/** Ends a standstill. Jobs that came meanwhile found nothing to do, so their rows are relayed anew. */
export async function moveOn(tx: Transaction, tenantId: string): Promise<void> {
  await tx.query(`delete from ledger.standstills where tenant_id = $1`, [tenantId]);
  await tx.query(`update ledger.outbox set relayed_at = null where tenant_id = $1`, [tenantId]);
}

/** Of a row of outbox or due: its tenant does not stand still. */
export const MOVES = `tenant_id not in (select tenant_id from ledger.standstills)`;
