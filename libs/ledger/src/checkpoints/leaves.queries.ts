import type { Transaction } from '@app/platform';
import { readRanges } from '../tree/trees.queries.js';
import type { SegmentLeaf } from './segment.js';

/** Ids and leaves of the events from one place in the tree up to, and without, another. */
export async function leavesBetween(
  tx: Transaction,
  tenantId: string,
  from: number,
  to: number,
): Promise<SegmentLeaf[]> {
  const rows: { eventId: string; index: number }[] = await tx.query(LEAVES, [tenantId, from, to]);
  if (rows.length !== to - from) throw new Error(`leaves are missing between ${from} and ${to}`);
  const hashes = await readRanges(
    tx,
    tenantId,
    rows.map(({ index }) => [index, index + 1]),
  );
  return rows.map(({ eventId }, at) => ({ eventId, hash: hashes[at]! }));
}

const LEAVES = `
  select event_id as "eventId", index::float8 as index from ledger.leaves
  where tenant_id = $1 and index >= $2 and index < $3 order by index`;
