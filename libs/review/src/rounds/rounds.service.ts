import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { v7 } from 'uuid';
import { type Actor, Clock, Database, Forbidden, NotFound, Refused, type Transaction } from '@app/platform';
import { AccountsService } from '@app/identity';
import { hashText, Ledger } from '@app/ledger';
import { Case } from '../cases/case.entity.js';
import { mayFind } from '../cases/facts-of.js';
import { lockCase } from '../cases/moves.queries.js';
import { changedSince } from '../cases/moves.service.js';
import { reviewReasons } from '../review.errors.js';
import { reviewEvents } from '../review.events.js';
import { WorkflowsService } from '../workflows/workflows.service.js';
import { CandidatesService } from './candidates.service.js';
import { Evaluation } from './evaluation.entity.js';
import type { VerdictDto } from './round.dto.js';
import { Round } from './round.entity.js';
import type { RoundsView } from './round-view.dto.js';
import { lockRound } from './rounds.queries.js';
import { isManageable, isOpenable, showRound } from './show-round.js';

/** Rounds of review, as the agency that has the case holds them. What ends a round gives the idea whose it is. */
@Injectable()
export class RoundsService {
  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
    private readonly workflows: WorkflowsService,
    private readonly candidates: CandidatesService,
    private readonly accounts: AccountsService,
    private readonly clock: Clock,
  ) {}

  /** The rounds of a case, newest first. A reviewer does not find another agency's case. */
  list(actor: Actor, ideaId: string): Promise<RoundsView> {
    const { tenantId } = actor;
    return this.database.enter(actor, async (tx) => {
      const found = await tx.findOneBy(Case, { tenantId, ideaId });
      if (!found || !mayFind(actor, found)) throw new NotFound(reviewReasons.case_not_found);
      const rounds = await tx.find(Round, { where: { tenantId, ideaId }, order: { number: 'DESC' } });
      const roundIds = rounds.map(({ id }) => id);
      const evaluations = await evaluationsOf(tx, tenantId, roundIds);
      const people = [
        ...evaluations.map(({ accountId }) => accountId),
        ...rounds.flatMap(({ openedBy, closedBy }) => [openedBy, closedBy ?? []].flat()),
      ];
      const names = await this.accounts.namesOf(tx, tenantId, [...new Set(people)]);
      return {
        rounds: rounds.map((round) => {
          const own = evaluations.filter(({ roundId }) => roundId === round.id);
          return showRound(round, own, names, actor);
        }),
        isOpenable: isOpenable(await this.workflows.of(tx, found), found, actor),
        isManageable: isManageable(found, actor),
        candidates: isManageable(found, actor) ? await this.candidates.of(tx, found) : [],
      };
    });
  }

  /**
   * Opens a round by the rubric of the case's workflow and asks the evaluators. Refuses an outdated version, a case
   * of another agency, one that nobody is to decide on now, a second open round, and people who may not see the case.
   */
  open(actor: Actor, ideaId: string, version: number, evaluators: string[]): Promise<void> {
    const { tenantId } = actor;
    return this.database.enter(actor, async (tx) => {
      const found = await lockCase(tx, tenantId, ideaId);
      if (!mayFind(actor, found)) throw new NotFound(reviewReasons.case_not_found);
      const definition = await this.workflows.of(tx, found);
      if (found.version !== version) throw changedSince(found, definition);
      if (!isManageable(found, actor)) throw new Forbidden(reviewReasons.not_your_agency);
      if (found.round === 'open') throw new Refused(reviewReasons.round_open);
      if (!isOpenable(definition, found, actor)) throw new Refused(reviewReasons.no_round_now);
      await this.candidates.require(tx, found, evaluators);
      const number = 1 + (await tx.countBy(Round, { tenantId, ideaId }));
      const [id, openedAt, openedBy] = [v7(), this.clock.now(), actor.accountId!];
      const { rubric: criteria } = definition;
      await tx.insert(Round, { tenantId, id, ideaId, number, criteria, status: 'open', openedAt, openedBy });
      await ask(tx, tenantId, id, evaluators);
      const caseVersion = await this.mark(tx, found, 'open');
      await this.record(tx, actor, ideaId, 'round.opened', { round: id, number, evaluators, caseVersion });
    });
  }

  /** Asks more evaluators, or once more those who stepped back or were let go. */
  appoint(actor: Actor, roundId: string, evaluators: string[]): Promise<string> {
    return this.change(actor, roundId, async (tx, round, found) => {
      await this.candidates.require(tx, found, evaluators);
      const asked = await evaluationsOf(tx, actor.tenantId, [roundId]);
      const isIn = (id: string): boolean =>
        asked.some(
          ({ accountId, status }) => accountId === id && (status === 'asked' || status === 'scored'),
        );
      const fresh = evaluators.filter((id) => !isIn(id));
      if (fresh.length === 0) return;
      await ask(tx, actor.tenantId, roundId, fresh);
      const { number } = round;
      await this.record(tx, actor, found.ideaId, 'round.appointed', {
        round: roundId,
        number,
        evaluators: fresh,
      });
    });
  }

  /** Lets somebody go who has not answered. Refuses one who was not asked, or has scored. */
  excuse(actor: Actor, roundId: string, accountId: string, reason: string): Promise<string> {
    const { tenantId } = actor;
    return this.change(actor, roundId, async (tx, { number }, { ideaId }) => {
      const answer = { status: 'excused' as const, remark: reason, answeredAt: this.clock.now() };
      const excused = await tx.update(Evaluation, { tenantId, roundId, accountId, status: 'asked' }, answer);
      if (!excused.affected) throw Refused.field('evaluator', reviewReasons.not_asked);
      const data = { round: roundId, number, evaluators: [accountId], reasonHash: hashText(reason) };
      await this.record(tx, actor, ideaId, 'round.excused', data);
    });
  }

  /** Closes a round with one verdict. Refuses while somebody has not answered, and where nobody scored. */
  close(actor: Actor, roundId: string, { verdict, remark }: VerdictDto): Promise<string> {
    const { tenantId } = actor;
    return this.change(actor, roundId, async (tx, { number }, found) => {
      const evaluations = await evaluationsOf(tx, tenantId, [roundId]);
      if (evaluations.some(({ status }) => status === 'asked'))
        throw new Refused(reviewReasons.round_unfinished);
      if (!evaluations.some(({ status }) => status === 'scored'))
        throw new Refused(reviewReasons.nobody_scored);
      const [endedAt, closedBy] = [this.clock.now(), actor.accountId];
      await tx.update(
        Round,
        { tenantId, id: roundId },
        { status: 'closed', verdict, remark, endedAt, closedBy },
      );
      const caseVersion = await this.mark(tx, found, 'closed');
      const data = { round: roundId, number, verdict, remarkHash: hashText(remark), caseVersion };
      await this.record(tx, actor, found.ideaId, 'round.closed', data);
    });
  }

  private change(
    actor: Actor,
    roundId: string,
    act: (tx: Transaction, round: Round, found: Case) => Promise<void>,
  ): Promise<string> {
    return this.database.enter(actor, async (tx) => {
      const { round, found } = await lockRound(tx, actor, roundId);
      if (!isManageable(found, actor)) throw new Forbidden(reviewReasons.not_your_agency);
      await act(tx, round, found);
      return found.ideaId;
    });
  }

  /** Conditions of the workflow ask for the round of a case, so it stands on the case; the new version of it. */
  private async mark(tx: Transaction, found: Case, round: 'open' | 'closed'): Promise<number> {
    const version = found.version + 1;
    await tx.update(Case, { tenantId: found.tenantId, ideaId: found.ideaId }, { round, version });
    return version;
  }

  private async record(
    tx: Transaction,
    actor: Actor,
    subjectId: string,
    kind: 'round.opened' | 'round.appointed' | 'round.excused' | 'round.closed',
    data: Record<string, unknown>,
  ): Promise<void> {
    await this.ledger.record(tx, actor, { kind: reviewEvents[kind], subjectId, at: this.clock.now(), data });
  }
}

function evaluationsOf(tx: Transaction, tenantId: string, roundIds: string[]): Promise<Evaluation[]> {
  return tx.find(Evaluation, { where: { tenantId, roundId: In(roundIds) }, order: { accountId: 'ASC' } });
}

async function ask(tx: Transaction, tenantId: string, roundId: string, evaluators: string[]): Promise<void> {
  const asked = { status: 'asked' as const, scores: null, recommends: null, remark: null, answeredAt: null };
  await tx.upsert(
    Evaluation,
    evaluators.map((accountId) => ({ tenantId, roundId, accountId, ...asked })),
    ['tenantId', 'roundId', 'accountId'],
  );
}
