import type { Transaction } from '@app/platform';

/** An event as those hear of it who look on: which, of what file, of what kind. */
export interface Change {
  id: string;
  subjectId: string;
  kind: string;
}

/** What was written since a place, and the place from which to read on. */
export interface Changes {
  /** The oldest transaction that was under way: all that this reading could not see was written in it or in a later one. */
  position: string;
  events: Change[];
}

/**
 * The tenant's events that were written at or after this place, the first `most` of them. No event is ever passed
 * over, however late its transaction commits; instead some come twice, so that the reader must know them by their id.
 */
export async function changesSince(
  tx: Transaction,
  tenantId: string,
  position: string,
  most: number,
): Promise<Changes> {
  const [changes] = await tx.query(SINCE, [tenantId, position, most]);
  return changes as Changes;
}

/** The place from which to read on, for whoever wants nothing of what was. */
export async function positionNow(tx: Transaction): Promise<string> {
  const [{ position }] = await tx.query(`select ${POSITION} as position`);
  return position as string;
}

const POSITION = `pg_snapshot_xmin(pg_current_snapshot())::text`;

// A database that was restored elsewhere counts its transactions anew: places ahead of it mean nothing.
const SINCE = `
  select ${POSITION} as position, coalesce((
    select json_agg(e) from (
      select id, subject_id as "subjectId", kind from ledger.events
      where tenant_id = $1 and position >= $2::xid8 and position < pg_snapshot_xmax(pg_current_snapshot())
      order by position limit $3
    ) e), '[]') as events`;
