import { Injectable } from '@nestjs/common';
import { MoreThan, Not } from 'typeorm';
import { type Actor, Clock, Database, Refused, type Transaction } from '@app/platform';
import { Ledger } from '@app/ledger';
import { HolidaysService } from '@app/tenancy';
import { type Definition, type IsHoliday, type Mapping, moveToVersion } from '@app/workflow';
import { Case } from '../cases/case.entity.js';
import { isSettled, summaryOf } from '../cases/change-case.js';
import { snapshotOf } from '../cases/facts-of.js';
import { lockCases, storeMoves } from '../cases/moves.queries.js';
import type { CaseClock } from '../clocks/case-clock.entity.js';
import { asRows, clocksOf, storeClocks } from '../clocks/clocks.queries.js';
import { reviewReasons } from '../review.errors.js';
import { reviewEvents } from '../review.events.js';
import { requireStates } from './trials.service.js';
import { endWork } from './end-work.js';
import { WorkflowsService } from './workflows.service.js';

const CODE = 'suggestion';
const CASES_A_TURN = 200;

/** Moves cases in progress to another version, on purpose. */
@Injectable()
export class MigrationsService {
  constructor(
    private readonly database: Database,
    private readonly workflows: WorkflowsService,
    private readonly holidays: HolidaysService,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /**
   * Moves every case that nobody has settled to this version, two hundred at a time, each with an event of its own.
   * Asking again goes on where it ended. Refuses all of them where a case could not go on there.
   */
  async adopt(actor: Actor, version: number, mapping: Mapping): Promise<number> {
    const target = await this.database.enter(actor, (tx) =>
      this.workflows.version(tx, actor.tenantId, CODE, version),
    );
    requireStates(target, mapping);
    await this.database.enter(actor, (tx) => this.refuseStuck(tx, actor, target, mapping));
    let moved = 0;
    for (let after = NIL; ;) {
      const turn = await this.database.enter(actor, (tx) => this.moveSome(tx, actor, target, mapping, after));
      moved += turn.length;
      if (turn.length === 0) return moved;
      after = turn.at(-1)!;
    }
  }

  private async refuseStuck(
    tx: Transaction,
    { tenantId }: Actor,
    target: Definition,
    mapping: Mapping,
  ): Promise<void> {
    const states: { state: string; count: number }[] = await tx.query(OPEN_STATES, [
      tenantId,
      CODE,
      target.version,
    ]);
    const stuck = states.filter(({ state }) => isStuck(target, mapping[state] ?? state));
    if (stuck.length > 0) throw new Refused(reviewReasons.cases_stuck, [], { stuck });
  }

  private async moveSome(
    tx: Transaction,
    actor: Actor,
    target: Definition,
    mapping: Mapping,
    after: string,
  ): Promise<string[]> {
    const { tenantId } = actor;
    const found = await tx.find(Case, {
      select: { ideaId: true },
      where: {
        tenantId,
        isSettled: false,
        workflowCode: CODE,
        workflowVersion: Not(target.version),
        ideaId: MoreThan(after),
      },
      order: { ideaId: 'ASC' },
      take: CASES_A_TURN,
    });
    const ids = found.map(({ ideaId }) => ideaId);
    if (ids.length === 0) return [];
    // Whoever waited for another's migration finds the cases moved: the mapping is for where they stood.
    const cases = [...(await lockCases(tx, tenantId, ids)).values()].filter(
      (one) => !one.isSettled && one.workflowVersion !== target.version,
    );
    const clocks = await clocksOf(tx, tenantId, ids);
    const isHoliday = await this.holidays.of(tx, tenantId);
    const now = this.clock.now();
    const changed: Migrated[] = [];
    for (const one of cases) {
      const from = await this.workflows.of(tx, one);
      changed.push(migrated(one, clocks.get(one.ideaId)!, from, target, mapping, { now, isHoliday, actor }));
    }
    await this.ledger.recordAll(
      tx,
      actor,
      changed.map(({ before, after: then }) => ({
        kind: reviewEvents['case.migrated'],
        subjectId: then.ideaId,
        at: now,
        data: {
          from: before.state,
          to: then.state,
          fromWorkflow: `${CODE}/${before.workflowVersion}`,
          workflow: `${CODE}/${target.version}`,
          dueOn: then.dueOn,
          caseVersion: then.version,
        },
      })),
    );
    await storeMoves(
      tx,
      tenantId,
      changed.map(({ after: then }) => then),
    );
    await storeClocks(
      tx,
      tenantId,
      changed.flatMap((one) => one.clocks.map((clock) => ({ clock, definition: target }))),
    );
    await endWork(tx, this.ledger, actor, changed, target, now);
    return ids;
  }
}

interface Migrated {
  before: Case;
  after: Case;
  from: Definition;
  clocks: CaseClock[];
}

const NIL = '00000000-0000-0000-0000-000000000000';

function migrated(
  before: Case,
  clocks: CaseClock[],
  from: Definition,
  target: Definition,
  mapping: Mapping,
  { now, isHoliday, actor }: { now: Date; isHoliday: IsHoliday; actor: Actor },
): Migrated {
  const snapshot = moveToVersion(from, target, snapshotOf(before, clocks, actor), mapping, {
    now,
    isHoliday,
  });
  if (!snapshot) throw new Refused(reviewReasons.cases_stuck);
  const rows = asRows(before, clocks, snapshot.clocks);
  const { state, lane } = snapshot;
  const isOver = isSettled(target, state);
  const after: Case = {
    ...before,
    state,
    lane,
    isSettled: isOver,
    // No agency owes this case anything from now on.
    decidedAt: before.decidedAt ?? (isOver ? now : null),
    round: isOver ? null : before.round,
    workflowVersion: target.version,
    version: before.version + 1,
    ...summaryOf(target, rows),
  };
  return { before, after, from, clocks: rows };
}

function isStuck({ states, transitions }: Definition, state: string): boolean {
  const there = states.find(({ code }) => code === state);
  if (!there) return true;
  if (there.kind === 'settled' || there.kind === 'final') return false;
  return !transitions.some(({ from, to }) => from.includes(state) && to !== null && to !== state);
}

const OPEN_STATES = `
  select state, count(*)::int as count from review.cases
  where tenant_id = $1 and workflow_code = $2 and workflow_version <> $3 and not is_settled
  group by state order by state`;
