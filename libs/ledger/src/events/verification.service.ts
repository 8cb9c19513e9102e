import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '@app/platform';
import { LedgerEvent } from './event.entity.js';
import { hashEvent } from './hash-event.js';

/** One place where the ledger does not hold. */
export interface LedgerFault {
  subjectId: string;
  eventId: string;
  what: 'hash does not match the content' | 'chain is broken' | 'event is missing';
}

const EVENTS_A_PAGE = 2_000;

@Injectable()
export class Verification {
  constructor(private readonly database: Database) {}

  /**
   * Recomputes every hash of a tenant's ledger and walks every subject's chain.
   * Gives the number of events read and every fault found; `progress` hears the count as it grows.
   */
  async verify(actor: Actor, progress: (events: number) => void = () => {}) {
    const faults: LedgerFault[] = [];
    let events = 0;
    let previous: LedgerEvent | null = null;
    for (;;) {
      const page: LedgerEvent[] = await this.database.enter(actor, (tx) => pageAfter(tx, actor, previous));
      for (const event of page) {
        faults.push(...faultsOf(event, previous));
        previous = event;
      }
      events += page.length;
      progress(events);
      if (page.length < EVENTS_A_PAGE) return { events, faults };
    }
  }
}

function pageAfter(
  tx: Parameters<Parameters<Database['enter']>[1]>[0],
  actor: Actor,
  last: LedgerEvent | null,
): Promise<LedgerEvent[]> {
  const page = tx
    .createQueryBuilder(LedgerEvent, 'event')
    .where('event.tenant_id = :tenantId', actor)
    .orderBy('event.subject_id')
    .addOrderBy('event.sequence')
    .take(EVENTS_A_PAGE);
  if (last) page.andWhere('(event.subject_id, event.sequence) > (:subjectId, :sequence)', last);
  return page.getMany();
}

function faultsOf(event: LedgerEvent, before: LedgerEvent | null): LedgerFault[] {
  const place = { subjectId: event.subjectId, eventId: event.id };
  const faults: LedgerFault[] = [];
  if (!hashEvent(event).equals(event.hash))
    faults.push({ ...place, what: 'hash does not match the content' });
  const last = before?.subjectId === event.subjectId ? before : null;
  if (event.sequence !== (last?.sequence ?? 0) + 1) faults.push({ ...place, what: 'event is missing' });
  else if (last && !event.previous?.equals(last.hash)) faults.push({ ...place, what: 'chain is broken' });
  return faults;
}
