import { Injectable } from '@nestjs/common';
import { type Actor, Clock, systemOf, type Transaction } from '@app/platform';
import {
  type Due,
  type DueAct,
  Ledger,
  type LedgerEvent,
  type Listener,
  Listens,
  OnDue,
  setDueAll,
} from '@app/ledger';
import { HolidaysService, lastKnownYear, tenancyEvents } from '@app/tenancy';
import { deadlineOf, lastDayOf, type IsHoliday, standsSince } from '@app/workflow';
import { Case } from '../cases/case.entity.js';
import { summaryOf } from '../cases/change-case.js';
import { lockCases, storeMoves } from '../cases/moves.queries.js';
import { reviewEvents } from '../review.events.js';
import { WorkflowsService } from '../workflows/workflows.service.js';
import type { CaseClock } from './case-clock.entity.js';
import { clocksOf, spanning, storeClocks } from './clocks.queries.js';

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
    private readonly workflows: WorkflowsService,
    private readonly ledger: Ledger,
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
      await this.recountCases(tx, actor, turn, isHoliday, because);
    }
  }

  private async recountCases(
    tx: Transaction,
    actor: Actor,
    ideaIds: string[],
    isHoliday: IsHoliday,
    because: string,
  ): Promise<void> {
    const { tenantId } = actor;
    const cases = await lockCases(tx, tenantId, ideaIds);
    const clocks = await clocksOf(tx, tenantId, ideaIds);
    const at = this.clock.now();
    const moved: { after: Case; changed: CaseClock[]; definition: Parameters<typeof summaryOf>[0] }[] = [];
    for (const before of cases.values()) {
      const definition = await this.workflows.of(tx, before);
      const all = clocks.get(before.ideaId)!.map((clock) => recounted(clock, definition, isHoliday));
      const changed = all.filter((clock) => !clocks.get(before.ideaId)!.includes(clock));
      if (changed.length === 0) continue;
      const after = { ...before, version: before.version + 1, ...summaryOf(definition, all) };
      moved.push({ after, changed, definition });
    }
    await this.ledger.recordAll(
      tx,
      actor,
      moved.map(({ after, changed }) => ({
        kind: reviewEvents['clock.recounted'],
        subjectId: after.ideaId,
        at,
        data: {
          because,
          clocks: Object.fromEntries(changed.map(({ code, dueAt }) => [code, lastDayOf(dueAt)])),
          dueOn: after.dueOn,
          caseVersion: after.version,
        },
      })),
    );
    await storeMoves(
      tx,
      tenantId,
      moved.map(({ after }) => after),
    );
    const rows = moved.flatMap(({ changed, definition }) => changed.map((clock) => ({ clock, definition })));
    await storeClocks(tx, tenantId, rows);
  }
}

function recounted(
  clock: CaseClock,
  { clocks: rules }: Parameters<typeof summaryOf>[0],
  isHoliday: IsHoliday,
): CaseClock {
  const rule = rules.find(({ code }) => code === clock.code);
  if (!rule || clock.endedAt !== null || clock.breachedAt !== null || standsSince(clock) !== null)
    return clock;
  const dueAt = deadlineOf(rule, clock, isHoliday);
  return dueAt.getTime() === clock.dueAt.getTime() ? clock : { ...clock, dueAt, remindedAt: null };
}
