import { Injectable } from '@nestjs/common';
import { type Actor, Clock, systemOf, type Transaction } from '@app/platform';
import {
  type Due,
  type DueAct,
  type LedgerEvent,
  type Listener,
  Listens,
  OnDue,
  setDueAll,
} from '@app/ledger';
import { HolidaysService, lastKnownYear, tenancyEvents } from '@app/tenancy';
import { ClockStarts } from './clock-starts.service.js';
import { spanning } from './clocks.queries.js';

/** Rows of this kind have a tenant's provisional deadlines counted anew each day; their subject is the tenant. */
export const RECOUNT = 'review.recount';
const EVERY_MS = 86_400_000;
const CASES_A_TURN = 500;

/**
 * Counts open deadlines anew when the calendar changes: a holiday proclaimed after they began, or an almanac
 * that was not out yet. Each that moves is an event of its case.
 */
@Injectable()
@OnDue(RECOUNT)
@Listens('clocks', [tenancyEvents['holiday.added'], tenancyEvents['holiday.removed']])
export class RecountClocks implements Listener, DueAct {
  constructor(
    private readonly holidays: HolidaysService,
    private readonly starts: ClockStarts,
    private readonly clock: Clock,
  ) {}

  async receive(tx: Transaction, events: LedgerEvent[]): Promise<void> {
    const days = events.map(({ data }) => String(data.day)).sort();
    await this.recount(tx, systemOf(events[0]!.tenantId), days[0]!, 'holiday');
  }

  async fallDue(tx: Transaction, actor: Actor, due: Due[]): Promise<void> {
    // What ends in a year whose almanac was not out, and just before it, may end elsewhere now.
    await this.recount(tx, actor, `${lastKnownYear}-01-01`, 'almanac');
    const next = new Date(this.clock.now().getTime() + EVERY_MS);
    const rows = due.map(({ subjectId }) => ({ subjectId, dueAt: next }));
    await setDueAll(tx, actor.tenantId, RECOUNT, rows);
  }

  /** Counts anew every clock that still runs on this day or later. */
  private async recount(
    tx: Transaction,
    actor: Actor,
    day: string,
    because: 'holiday' | 'almanac',
  ): Promise<void> {
    const isHoliday = await this.holidays.of(tx, actor.tenantId, { isFresh: true });
    const ideaIds = await spanning(tx, actor.tenantId, day);
    for (let from = 0; from < ideaIds.length; from += CASES_A_TURN) {
      const turn = ideaIds.slice(from, from + CASES_A_TURN);
      await this.starts.recount(tx, actor, turn, isHoliday, because);
    }
  }
}
