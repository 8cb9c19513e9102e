import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { type Actor, Clock, type Transaction } from '@app/platform';
import { type Due, type DueAct, type Happening, Ledger, OnDue } from '@app/ledger';
import type { Case } from '../cases/case.entity.js';
import { lockCases } from '../cases/moves.queries.js';
import { reviewEvents } from '../review.events.js';
import { WorkflowsService } from '../workflows/workflows.service.js';
import { consultedClock } from './find-asking.js';
import { endOfTerm, nextStep } from './next-step.js';
import { Opinion } from './opinion.entity.js';
import { OPINION_DUE, plantOpinions } from './opinions.queries.js';

/**
 * Reminds agencies before the day by which their opinion is asked for, and calls them silent when it has passed:
 * each once, none early, dated at the end of that day also when nobody was there to see it.
 */
@Injectable()
@OnDue(OPINION_DUE)
export class WatchOpinions implements DueAct {
  constructor(
    private readonly ledger: Ledger,
    private readonly workflows: WorkflowsService,
    private readonly clock: Clock,
  ) {}

  async fallDue(tx: Transaction, actor: Actor, due: Due[]): Promise<void> {
    const { tenantId } = actor;
    const now = this.clock.now();
    const ids = due.map(({ subjectId }) => subjectId);
    const seen = await tx.findBy(Opinion, { tenantId, id: In(ids) });
    const cases = await lockCases(
      tx,
      tenantId,
      seen.map(({ ideaId }) => ideaId),
    );
    // Read again under the lock: an answer may have come in between.
    const opinions = await tx.find(Opinion, { where: { tenantId, id: In(ids) }, order: { id: 'ASC' } });
    for (const what of ['remind', 'silence'] as const) {
      const ready = opinions.filter((one) => {
        const next = nextStep(one, now);
        return next?.what === what && next.at <= now;
      });
      if (ready.length === 0) continue;
      for (const one of ready) await this.note(tx, one, what, now);
      await this.ledger.recordAll(tx, actor, await this.happenings(tx, cases, ready, what, now));
    }
    await plantOpinions(tx, tenantId, opinions);
  }

  private async note(
    tx: Transaction,
    opinion: Opinion,
    what: 'remind' | 'silence',
    now: Date,
  ): Promise<void> {
    const { tenantId, id } = opinion;
    const change = what === 'remind' ? { remindedAt: now } : { status: 'silent' as const };
    await tx.update(Opinion, { tenantId, id }, change);
    Object.assign(opinion, change);
  }

  /** One event for a case, whichever of the agencies it is about: they were all given the same day. */
  private async happenings(
    tx: Transaction,
    cases: Map<string, Case>,
    ready: Opinion[],
    what: 'remind' | 'silence',
    now: Date,
  ): Promise<Happening[]> {
    const happenings: Happening[] = [];
    for (const ideaId of new Set(ready.map((one) => one.ideaId))) {
      const found = cases.get(ideaId)!;
      const ofCase = ready.filter((one) => one.ideaId === ideaId);
      const clock = consultedClock(await this.workflows.of(tx, found), found.state)?.code;
      const { agencyCode: agency, assigneeId: assignee } = found;
      const { answerBy: dueOn } = ofCase[0]!;
      const asked = ofCase.map(({ agencyCode }) => agencyCode).sort();
      happenings.push({
        kind: reviewEvents[what === 'remind' ? 'opinion.reminded' : 'opinion.missed'],
        subjectId: ideaId,
        at: what === 'remind' ? now : endOfTerm(ofCase[0]!),
        data: { clock, dueOn, asked, agency, assignee },
      });
    }
    return happenings;
  }
}
