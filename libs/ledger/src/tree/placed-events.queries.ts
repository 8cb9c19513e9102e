import type { Transaction } from '@app/platform';
import type { LedgerEvent } from '../events/event.entity.js';
import { EVENT } from './trees.queries.js';

/** What stands at a place in the tree; the event is null where it is gone. */
export interface Placed {
  index: number;
  eventId: string;
  event: LedgerEvent | null;
}

/** The events at these places in the tree, in its order; a place without a leaf is left out. */
export async function placedEvents(
  tx: Transaction,
  tenantId: string,
  from: number,
  to: number,
): Promise<Placed[]> {
  const rows: (LedgerEvent & { index: number; leafId: string })[] = await tx.query(PLACED, [
    tenantId,
    from,
    to,
  ]);
  return rows.map(({ index, leafId, ...event }) => ({
    index,
    eventId: leafId,
    event: event.id === null ? null : (event as LedgerEvent),
  }));
}

/** Which of these events are still somewhere in the ledger. */
export async function whereabouts(tx: Transaction, tenantId: string, ids: string[]): Promise<Set<string>> {
  const found: { id: string }[] = await tx.query(WHEREABOUTS, [tenantId, ids]);
  return new Set(found.map(({ id }) => id));
}

const PLACED = `
  select l.index::float8 as index, l.event_id as "leafId", ${EVENT}
  from ledger.leaves l left join ledger.events e on e.tenant_id = l.tenant_id and e.id = l.event_id
  where l.tenant_id = $1 and l.index >= $2 and l.index < $3 order by l.index`;

const WHEREABOUTS = `select id from ledger.events where tenant_id = $1 and id = any($2::uuid[])`;
