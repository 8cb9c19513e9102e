import type { Transaction } from '@app/platform';

/** How far the tenant's record had come, and when its last event was written down. */
export interface Stamp {
  /** Another whenever something that the open data tell may have changed. */
  mark: string;
  /** Never earlier than before; null where there is none. */
  changedAt: Date | null;
  /**
   * What is told may still change without a later instant here: something is to be read of what happened, or an event
   * of the same second, or one that began earlier, is still to be committed.
   */
  isBehind: boolean;
}

/**
 * Every change of an idea, its case or its promise is an event. Ids of events are ordered by time, but one that began
 * earlier may be committed later: so the events just before the last one are counted too. A promise is read from its
 * event a moment after it (`commitments`), so what waits for that counts as well. What happened may be dated in the past,
 * such as an instant that ran out while the worker stood: the time is that of the id.
 */
export async function readStamp(tx: Transaction, tenantId: string, now: Date): Promise<Stamp> {
  const [last]: { id: string }[] = await tx.query(LAST, [tenantId]);
  if (!last) return { mark: 'none', changedAt: null, isBehind: false };
  const [{ near, waiting }]: [{ near: number; waiting: number }] = await tx.query(NEAR, [
    tenantId,
    idBefore(last.id, LONGEST_TRANSACTION_MS),
  ]);
  const changedAt = new Date(millisecondsOf(last.id));
  const isRecent = now.getTime() - changedAt.getTime() < LONGEST_TRANSACTION_MS;
  return { mark: `${last.id} ${near} ${waiting}`, changedAt, isBehind: waiting > 0 || isRecent };
}

/** Statements end after thirty seconds; nothing of ours lasts four of them. */
const LONGEST_TRANSACTION_MS = 120_000;

/** The smallest id of the time `ms` before this one. */
export function idBefore(id: string, ms: number): string {
  const hex = Math.max(0, millisecondsOf(id) - ms)
    .toString(16)
    .padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-0000-0000-000000000000`;
}

/** RFC 9562: the first 48 bits are milliseconds. */
const millisecondsOf = (id: string): number => Number.parseInt(id.replace('-', '').slice(0, 12), 16);

const LAST = `select id from ledger.events where tenant_id = $1 order by id desc limit 1`;

const NEAR = `
  select (select count(*)::int from ledger.events where tenant_id = $1 and id > $2) as near,
    (select count(*)::int from ledger.outbox where queue = 'commitments' and tenant_id = $1) as waiting`;
