import { Injectable } from '@nestjs/common';
import { type Actor, Clock, type Transaction } from '@app/platform';
import { Ledger } from '@app/ledger';
import { HolidaysService } from '@app/tenancy';
import { deadlineOf, instantAt, type IsHoliday, lastDayOf, standsSince } from '@app/workflow';
import type { Case } from '../cases/case.entity.js';
import { summaryOf } from '../cases/change-case.js';
import { lockCases, storeMoves } from '../cases/moves.queries.js';
import { reviewEvents } from '../review.events.js';
import { WorkflowsService } from '../workflows/workflows.service.js';
import type { CaseClock } from './case-clock.entity.js';
import { clocksOf, moveStarts, storeClocks } from './clocks.queries.js';

const CASES_A_TURN = 500;

/** From when clocks count, and what follows where that changes. */
@Injectable()
export class ClockStarts {
  constructor(
    private readonly holidays: HolidaysService,
    private readonly workflows: WorkflowsService,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /**
   * A call has another last day, on which the month of its ideas begins (국민 제안 규정 §10①): the clocks that were
   * started with it begin on that day, and their deadlines move.
   */
  async move(
    tx: Transaction,
    actor: Actor,
    callCode: string,
    day: { from: string; to: string },
  ): Promise<void> {
    const { tenantId } = actor;
    const isHoliday = await this.holidays.of(tx, tenantId);
    const moved = await moveStarts(tx, tenantId, callCode, instantAt(day.from), instantAt(day.to));
    for (let from = 0; from < moved.length; from += CASES_A_TURN)
      await this.recount(tx, actor, moved.slice(from, from + CASES_A_TURN), isHoliday, 'call');
  }

  /** Counts these cases' open clocks anew; each deadline that moves is an event of its case. */
  async recount(
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
