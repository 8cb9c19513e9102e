import { Injectable } from '@nestjs/common';
import {
  type Actor,
  Clock,
  Database,
  type FieldFault,
  Forbidden,
  Refused,
  type Transaction,
} from '@app/platform';
import { hashText, Ledger } from '@app/ledger';
import type { Criterion } from '@app/workflow';
import { reviewReasons } from '../review.errors.js';
import { reviewEvents } from '../review.events.js';
import { Evaluation } from './evaluation.entity.js';
import type { ScoreDto } from './round.dto.js';
import type { Round } from './round.entity.js';
import { lockRound } from './rounds.queries.js';

/** What an evaluator does in a round. Each gives the idea whose round it is. */
@Injectable()
export class EvaluationsService {
  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /**
   * Keeps the actor's scores; given again, the later ones count. Refuses whoever was not asked or has stepped
   * back, a criterion without points or with more than it is given, and one that the rubric does not have.
   */
  score(actor: Actor, roundId: string, { scores, recommends, remark }: ScoreDto): Promise<string> {
    return this.database.enter(actor, async (tx) => {
      const round = await this.lockOwn(tx, actor, roundId);
      const faults = faultsOf(scores, round.criteria);
      if (faults.length > 0) throw new Refused(reviewReasons.bad_scores, faults);
      const total = round.criteria.reduce((sum, { code }) => sum + scores[code]!, 0);
      await this.answer(tx, actor, round, { status: 'scored', scores, recommends, remark });
      await this.record(tx, actor, round, 'round.scored', {
        total,
        recommends,
        remarkHash: hashText(remark),
      });
      return round.ideaId;
    });
  }

  /** Notes that the actor takes no part, and why. Refuses whoever was not asked or has stepped back before. */
  recuse(actor: Actor, roundId: string, reason: string): Promise<string> {
    return this.database.enter(actor, async (tx) => {
      const round = await this.lockOwn(tx, actor, roundId);
      await this.answer(tx, actor, round, {
        status: 'recused',
        scores: null,
        recommends: null,
        remark: reason,
      });
      await this.record(tx, actor, round, 'round.recused', { reasonHash: hashText(reason) });
      return round.ideaId;
    });
  }

  private async lockOwn(tx: Transaction, actor: Actor, id: string): Promise<Round> {
    const { round } = await lockRound(tx, actor, id);
    const { tenantId } = actor;
    const own = await tx.findOneBy(Evaluation, { tenantId, roundId: id, accountId: actor.accountId! });
    if (own?.status !== 'asked' && own?.status !== 'scored') throw new Forbidden(reviewReasons.not_evaluator);
    return round;
  }

  private async answer(
    tx: Transaction,
    { tenantId, accountId }: Actor,
    { id: roundId }: Round,
    answer: Pick<Evaluation, 'status' | 'scores' | 'recommends' | 'remark'>,
  ): Promise<void> {
    const answeredAt = this.clock.now();
    await tx.update(Evaluation, { tenantId, roundId, accountId: accountId! }, { ...answer, answeredAt });
  }

  private async record(
    tx: Transaction,
    actor: Actor,
    { id: round, ideaId: subjectId, number }: Round,
    kind: 'round.scored' | 'round.recused',
    data: Record<string, unknown>,
  ): Promise<void> {
    const at = this.clock.now();
    await this.ledger.record(tx, actor, {
      kind: reviewEvents[kind],
      subjectId,
      at,
      data: { round, number, ...data },
    });
  }
}

function faultsOf(scores: Record<string, unknown>, criteria: Criterion[]): FieldFault[] {
  const missing = criteria.filter(({ code, points }) => {
    const given = Object.hasOwn(scores, code) ? scores[code] : null;
    return !Number.isInteger(given) || Number(given) < 0 || Number(given) > points;
  });
  const unknown = Object.keys(scores).filter((code) => !criteria.some((one) => one.code === code));
  return [
    ...missing.map(({ code }) => ({ field: `scores.${code}`, ...reviewReasons.bad_score })),
    ...unknown.map((code) => ({ field: `scores.${code.slice(0, 64)}`, ...reviewReasons.unknown_criterion })),
  ];
}
