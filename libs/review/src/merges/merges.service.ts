import { Injectable } from '@nestjs/common';
import { type Actor, Refused, type Transaction } from '@app/platform';
import { Ledger } from '@app/ledger';
import { Act } from '../acts/act.entity.js';
import { Case } from '../cases/case.entity.js';
import { endsUnanswered } from '../cases/ends-unanswered.js';
import { casesByNumber, lockCases } from '../cases/moves.queries.js';
import type { Made } from '../cases/record-move.js';
import { reviewReasons } from '../review.errors.js';
import { reviewEvents } from '../review.events.js';
import { WorkflowsService } from '../workflows/workflows.service.js';
import { familyOf, lineOf, partsOf } from './families.queries.js';
import { IdeaEffects } from './idea-effects.js';

/** What merging and splitting change beside the case that moves: the other idea, and whose votes count where. */
@Injectable()
export class MergesService {
  constructor(
    private readonly ledger: Ledger,
    private readonly workflows: WorkflowsService,
    private readonly ideas: IdeaEffects,
  ) {}

  /**
   * The case into which another one is merged. Refuses more than one, one that was itself merged (and names the one
   * it went into), and one that was withdrawn or hidden, or ended without an answer. Since both are heads of their
   * families no circle can come of it.
   */
  async requireTarget(tx: Transaction, found: Case, numbers: string[]): Promise<Case> {
    const { tenantId } = found;
    if (numbers.length > 1) throw Refused.field('fields.sameAs', reviewReasons.merge_into_one);
    const target = (await casesByNumber(tx, tenantId, numbers))[0]!;
    const definition = await this.workflows.of(tx, target);
    const isShut = target.isHidden || target.isWithdrawn || endsUnanswered(target, definition);
    const isOpen = !isShut && definition.states.find(({ code }) => code === target.state)?.isPublic === true;
    if (!isOpen) throw Refused.field('fields.sameAs', reviewReasons.merge_into_closed);
    if (target.mergedInto === null) return target;
    const [ideaId] = await familyOf(tx, tenantId, target.ideaId);
    const { trackingNumber } = await tx.findOneByOrFail(Case, { tenantId, ideaId: ideaId! });
    const fault = { field: 'fields.sameAs', ...reviewReasons.merged_already };
    throw new Refused(reviewReasons.merged_already, [fault], { into: trackingNumber });
  }

  /** Carries out, after the moves were stored, what they mean for other ideas. The moved cases are locked. */
  async carryOut(tx: Transaction, actor: Actor, made: Made[], now: Date): Promise<void> {
    for (const { before, after, move, partId } of made) {
      const other = after.mergedInto ?? before.mergedInto;
      if (other !== null && after.mergedInto !== before.mergedInto)
        await this.recount(tx, actor, after, other, now);
      const { newTitle: title, excerpt } = move.fields ?? {};
      if (partId)
        await this.ideas.splitOff(tx, actor, after, { ideaId: partId, title: title!, excerpt: excerpt! });
    }
  }

  /**
   * Counts anew where the votes of a case now count, or no longer do: each person once over an idea and all that were
   * merged into it. The votes themselves stay where they were given, so undoing restores every count. The idea that
   * gained or lost gets an entry in its timeline.
   */
  private async recount(tx: Transaction, actor: Actor, moved: Case, other: string, now: Date): Promise<void> {
    const { tenantId } = actor;
    const line = await lineOf(tx, tenantId, [other]);
    const cases = await lockCases(tx, tenantId, line);
    for (const ideaId of line) {
      const supports = await this.ideas.countSupporters(tx, tenantId, await partsOf(tx, tenantId, [ideaId]));
      await tx.update(Case, { tenantId, ideaId }, { supports });
    }
    const name = moved.mergedInto === null ? 'parted' : 'joined';
    const event = await this.ledger.record(tx, actor, {
      kind: reviewEvents[`case.${name}`],
      subjectId: other,
      at: now,
      data: { idea: moved.ideaId },
    });
    const { state } = cases.get(other)!;
    await tx.insert(Act, {
      tenantId,
      eventId: event.id,
      ideaId: other,
      name,
      fromState: state,
      toState: state,
      isPublic: true,
      reasonCode: null,
      message: null,
      agencyCode: null,
      actorId: actor.accountId,
      preparedBy: null,
      facts: { number: moved.trackingNumber },
      occurredAt: now,
    });
  }
}
