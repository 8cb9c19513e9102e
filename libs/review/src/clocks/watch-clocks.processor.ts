import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { type Actor, Clock, Refused, type Transaction } from '@app/platform';
import { type Due, type DueAct, type Happening, Ledger, OnDue } from '@app/ledger';
import { type ClockRule, type Definition, lastDayOf } from '@app/workflow';
import type { Case } from '../cases/case.entity.js';
import { lockCases } from '../cases/moves.queries.js';
import { MovesService } from '../cases/moves.service.js';
import { reviewEvents } from '../review.events.js';
import { WorkflowsService } from '../workflows/workflows.service.js';
import { CaseClock } from './case-clock.entity.js';
import { CLOCK_DUE, storeClocks } from './clocks.queries.js';
import { nextLook } from './next-look.js';

/** A clock whose instant has come, with its case and its rule. */
interface Watched {
  clock: CaseClock;
  found: Case;
  definition: Definition;
  rule: ClockRule;
}

/**
 * Reminds, notes what ran out, takes it further up, and fires what the workflow fires by itself: each once, none
 * early. What ran out is dated at its due date, also when nobody was there to see it.
 */
@Injectable()
@OnDue(CLOCK_DUE)
export class WatchClocks implements DueAct {
  constructor(
    private readonly ledger: Ledger,
    private readonly workflows: WorkflowsService,
    private readonly moves: MovesService,
    private readonly clock: Clock,
  ) {}

  async fallDue(tx: Transaction, actor: Actor, due: Due[]): Promise<void> {
    const now = this.clock.now();
    let open = await this.lock(tx, actor, due);
    const touched = new Map<string, Watched>();
    const fired: Watched[] = [];
    // A case has one chain in the ledger, so its clocks take turns, and a clock its steps.
    while (open.length > 0) {
      const turn = [...new Map(open.map((one) => [one.found.ideaId, one])).values()];
      const firing = turn.filter(({ rule, clock }) => nextLook(rule, clock, now)!.what === 'fire');
      fired.push(...firing);
      const happenings = turn.flatMap((one) => step(one, now));
      await this.ledger.recordAll(tx, actor, happenings);
      for (const one of turn) {
        touched.set(one.clock.id, one);
      }
      open = open.filter(({ rule, clock }) => isDue(rule, clock, now));
    }
    await storeClocks(tx, actor.tenantId, [...touched.values()]);
    for (const one of fired) await this.fire(tx, actor, one);
  }

  private async lock(tx: Transaction, { tenantId }: Actor, due: Due[]): Promise<Watched[]> {
    const ids = due.map(({ subjectId }) => subjectId);
    const seen = await tx.findBy(CaseClock, { tenantId, id: In(ids) });
    const cases = await lockCases(
      tx,
      tenantId,
      seen.map(({ ideaId }) => ideaId),
    );
    // Read again under the lock: a move may have stopped one in between.
    const clocks = await tx.find(CaseClock, { where: { tenantId, id: In(ids) }, order: { id: 'ASC' } });
    const watched: Watched[] = [];
    for (const clock of clocks) {
      const found = cases.get(clock.ideaId)!;
      const definition = await this.workflows.of(tx, found);
      const rule = definition.clocks.find(({ code }) => code === clock.code);
      if (rule && isDue(rule, clock, this.clock.now())) watched.push({ clock, found, definition, rule });
    }
    return watched;
  }

  /** The first of the rule's transitions that the case allows now; where it allows none, it is tried again. */
  private async fire(tx: Transaction, actor: Actor, { rule, found, definition }: Watched): Promise<void> {
    for (const name of rule.atDue ?? []) {
      const move = definition.transitions.find((one) => one.name === name);
      if (!move?.from.includes(found.state)) continue;
      try {
        await this.moves.apply(tx, actor, found.ideaId, { transition: name });
        return;
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
      }
    }
  }
}

/** Takes a clock one step further and says what happened. */
function step({ clock, rule, found }: Watched, now: Date): Happening[] {
  const { what } = nextLook(rule, clock, now)!;
  if (what === 'remind') clock.remindedAt = now;
  if (what === 'breach') clock.breachedAt = clock.dueAt;
  if (what === 'escalate' || what === 'fire') clock.escalatedAt = now;
  if (what === 'fire') return [];
  const kind = {
    remind: reviewEvents['clock.reminded'],
    breach: reviewEvents[rule.party === 'agency' ? 'clock.breached' : 'clock.elapsed'],
    escalate: reviewEvents['clock.escalated'],
  }[what];
  const { agencyCode: agency, assigneeId: assignee } = found;
  const data = { clock: rule.code, party: rule.party, dueOn: lastDayOf(clock.dueAt), agency, assignee };
  return [{ kind, subjectId: clock.ideaId, at: what === 'breach' ? clock.dueAt : now, data }];
}

function isDue(rule: ClockRule, clock: CaseClock, now: Date): boolean {
  const next = nextLook(rule, clock, now);
  return next !== null && next.at <= now;
}
