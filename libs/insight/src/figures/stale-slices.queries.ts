import { createHash } from 'node:crypto';
import { v7 } from 'uuid';
import type { Transaction } from '@app/platform';
import { idBefore } from '../open-data/stamp.queries.js';
import { SLICE_DIGITS } from './tallies.queries.js';

/** Statements end after thirty seconds; nothing of ours lasts four of them. */
const LONGEST_TRANSACTION_MS = 120_000;

/**
 * Notes every slice in which something may have happened since it was last asked: the ledger has an event for each
 * change of an idea and its case, under the idea's id. Where nothing was noted before, or other states are hidden from
 * the public now, all are stale.
 */
export async function noteStale(tx: Transaction, tenantId: string, closed: string[]): Promise<void> {
  // Events that began before now and are not yet committed have ids from here on.
  const seen = idBefore(v7(), LONGEST_TRANSACTION_MS);
  const hash = createHash('sha256').update(closed.join(' ')).digest();
  const [run]: { seen: string; hash: Buffer }[] = await tx.query(LAST_RUN, [tenantId]);
  const isKnown = run && run.hash.equals(hash);
  await (isKnown ? tx.query(NOTE_CHANGED, [tenantId, run.seen]) : tx.query(NOTE_ALL, [tenantId]));
  await tx.query(STORE_RUN, [tenantId, seen, hash]);
}

/** Stale slices, the newest first, at most so many. */
export async function listStale(tx: Transaction, tenantId: string, limit: number): Promise<string[]> {
  const rows: { slice: string }[] = await tx.query(STALE, [tenantId, limit]);
  return rows.map(({ slice }) => slice);
}

const LAST_RUN = `
  select seen_event as seen, closed_hash as hash from insight.figure_runs where tenant_id = $1`;

const NOTE_CHANGED = `
  insert into insight.stale_slices (tenant_id, slice)
  select distinct $1::uuid, left(subject_id::text, ${SLICE_DIGITS}) from ledger.events
  where tenant_id = $1 and id > $2
    and (kind like 'case.%' or kind like 'idea.%' or kind like 'clock.%')
  on conflict do nothing`;

const NOTE_ALL = `
  insert into insight.stale_slices (tenant_id, slice)
  select $1::uuid, left(idea_id::text, ${SLICE_DIGITS}) from review.cases where tenant_id = $1
  union select $1::uuid, slice from insight.tallies where tenant_id = $1
  on conflict do nothing`;

const STORE_RUN = `
  insert into insight.figure_runs (tenant_id, seen_event, closed_hash) values ($1, $2, $3)
  on conflict (tenant_id) do update set seen_event = excluded.seen_event, closed_hash = excluded.closed_hash`;

const STALE = `select slice from insight.stale_slices where tenant_id = $1 order by slice desc limit $2`;
