import { Injectable } from '@nestjs/common';
import { In, type QueryDeepPartialEntity } from 'typeorm';
import { v7 } from 'uuid';
import { type Actor, Clock, Database, NotFound, Refused, type Transaction } from '@app/platform';
import { Ledger } from '@app/ledger';
import { HolidaysService } from '@app/tenancy';
import { StandingService } from '@app/identity';
import { type Declined, type Definition, type IsHoliday, type Moved, transition } from '@app/workflow';
import { Act } from '../acts/act.entity.js';
import { endDrafts } from '../answers/answers.queries.js';
import { fillPoints } from '../answers/fill-points.js';
import { Approval } from '../approvals/approval.entity.js';
import { storeApprovals } from '../approvals/approvals.queries.js';
import type { CaseClock } from '../clocks/case-clock.entity.js';
import { clocksOf, storeClocks } from '../clocks/clocks.queries.js';
import { MergesService } from '../merges/merges.service.js';
import { endOpinions } from '../opinions/end-opinions.js';
import { abandonRounds } from '../rounds/abandon-rounds.js';
import { reviewReasons } from '../review.errors.js';
import { WorkflowsService } from '../workflows/workflows.service.js';
import { Case } from './case.entity.js';
import { changeCase } from './change-case.js';
import { CodesService } from './codes.service.js';
import { isOwnPreparation, mayFind, rolesOf, snapshotOf } from './facts-of.js';
import { fieldsOf, type Move } from './move.js';
import { idsByNumber, lockCases, storeMoves } from './moves.queries.js';
import { actOf, happeningOf, type Made } from './record-move.js';
import { refusalOf } from './refusal-of.js';
import { labelOf } from './show-case.js';

@Injectable()
export class MovesService {
  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
    private readonly workflows: WorkflowsService,
    private readonly holidays: HolidaysService,
    private readonly codes: CodesService,
    private readonly merges: MergesService,
    private readonly standing: StandingService,
    private readonly clock: Clock,
  ) {}

  /** Makes a move in a transaction of its own, and says whether it waits for a signature. See `apply`. */
  move(actor: Actor, ideaId: string, move: Move): Promise<Case & { awaitsApproval: boolean }> {
    return this.database.enter(actor, async (tx) => {
      const after = await this.apply(tx, actor, ideaId, move);
      const awaiting = { tenantId: actor.tenantId, ideaId, status: 'waiting' as const };
      return { ...after, awaitsApproval: await tx.existsBy(Approval, awaiting) };
    });
  }

  /**
   * The one door of every move, by person or machine: locks the case, asks the workflow, writes the new state
   * and clocks, the act and the ledger event. A move that somebody else must sign is only prepared. Refuses what
   * the workflow refuses, an outdated version, and codes the catalogue does not hold.
   */
  async apply(tx: Transaction, actor: Actor, ideaId: string, move: Move): Promise<Case> {
    const [after] = await this.applyAll(tx, actor, [{ ideaId, ...move }]);
    return after!;
  }

  /**
   * The same for many cases at once, none of them twice, in as many round trips as for one. Refuses all where it
   * refuses any.
   */
  async applyAll(tx: Transaction, actor: Actor, moves: (Move & { ideaId: string })[]): Promise<Case[]> {
    const { tenantId } = actor;
    const now = this.clock.now();
    const ideaIds = moves.map(({ ideaId }) => ideaId);
    const cases = await lockCases(tx, tenantId, [
      ...ideaIds,
      ...(await idsByNumber(
        tx,
        tenantId,
        moves.flatMap(({ fields }) => fields?.sameAs ?? []),
      )),
    ]);
    const clocks = await clocksOf(tx, tenantId, ideaIds);
    const isHoliday = await this.holidays.of(tx, tenantId);
    const made: Made[] = [];
    for (const move of moves) {
      const before = cases.get(move.ideaId)!;
      made.push(await this.decide(tx, actor, before, clocks.get(before.ideaId)!, move, isHoliday, now));
    }
    // Machines go by what was seen a moment ago: they would stand in each other's way at one row.
    if (actor.accountId !== null) await this.codes.holdAgencies(tx, tenantId, made);
    const happenings = made.map((one) => happeningOf(one, now));
    const events = await this.ledger.recordAll(tx, actor, happenings);
    await storeMoves(
      tx,
      tenantId,
      made.map(({ after }) => after),
    );
    await storeClocks(tx, tenantId, made.flatMap(changedClocks));
    const acts = made.flatMap((one, index) => (one.isPrepared ? [] : [actOf(one, actor, events[index]!)]));
    if (acts.length > 0) await tx.insert(Act, acts as QueryDeepPartialEntity<Act>[]);
    await this.merges.carryOut(tx, actor, made, now);
    await storeApprovals(tx, actor, made, now);
    const left = made.filter(({ before: was, after }) => was.round === 'open' && after.round === null);
    await abandonRounds(
      tx,
      tenantId,
      left.map(({ after }) => after.ideaId),
      now,
    );
    await endOpinions(tx, this.ledger, actor, made, now);
    await endDrafts(tx, tenantId, made, now);
    return made.map(({ after }) => after);
  }

  /**
   * What `apply` would make of each of these moves now, or its refusal. Judged by the same rules; nothing is locked
   * and nothing written.
   */
  async foresee(
    tx: Transaction,
    actor: Actor,
    moves: (Move & { ideaId: string })[],
  ): Promise<(Made | Refused | NotFound)[]> {
    const { tenantId } = actor;
    const ideaIds = moves.map(({ ideaId }) => ideaId);
    const [now, isHoliday] = [this.clock.now(), await this.holidays.of(tx, tenantId)];
    const found = await tx.findBy(Case, { tenantId, ideaId: In(ideaIds) });
    const cases = new Map(found.map((one) => [one.ideaId, one]));
    const clocks = await clocksOf(tx, tenantId, ideaIds);
    const waiting = await tx.findBy(Approval, { tenantId, ideaId: In(ideaIds), status: 'waiting' });
    const judge = async (move: Move & { ideaId: string }): Promise<Made> => {
      const before = cases.get(move.ideaId);
      if (!before) throw new NotFound(reviewReasons.case_not_found);
      const made = await this.decide(tx, actor, before, clocks.get(move.ideaId)!, move, isHoliday, now);
      if (made.isPrepared && waiting.some(({ ideaId }) => ideaId === move.ideaId))
        throw new Refused(reviewReasons.already_prepared);
      return made;
    };
    const judged: (Made | Refused | NotFound)[] = [];
    for (const move of moves) judged.push(await judge(move).catch(refusalIn));
    return judged;
  }

  private async decide(
    tx: Transaction,
    actor: Actor,
    before: Case,
    clocks: CaseClock[],
    move: Move,
    isHoliday: IsHoliday,
    now: Date,
  ): Promise<Made> {
    if (!move.isOwner && !move.batch?.isWayBack && !mayFind(actor, before))
      throw new NotFound(reviewReasons.case_not_found);
    const definition = await this.workflows.of(tx, before);
    if (move.version !== undefined && move.version !== before.version) throw changedSince(before, definition);
    const { signature } = move;
    const earlier = await this.codes.findEarlier(tx, before, move.fields?.sameAs);
    const judge = (by: Actor): Moved | Declined => {
      // What was prepared is judged by what its author may do; the signature adds the role.
      const author = signature ? { ...by, accountId: signature.preparedFor ?? signature.preparedBy } : by;
      return transition(definition, snapshotOf(before, clocks, author), move.transition, {
        ...{ roles: rolesOf(by, move.isOwner ?? false), fields: fieldsOf(move), now, isHoliday, earlier },
        isSigned: signature !== undefined,
      });
    };
    const own = judge(actor);
    // By their own right first: whoever stands in for others does so only where they must.
    const standsFor = own.ok || move.isOwner ? null : await this.findAbsent(tx, actor, move, judge);
    const outcome = standsFor?.outcome ?? own;
    if (!outcome.ok) throw refusalOf(outcome);
    await this.codes.require(tx, before, move, definition);
    const isPrepared = outcome.awaits !== null;
    if (isPrepared && actor.accountId === null) throw new Error(`${move.transition} prepared by nobody`);
    const coordinator = outcome.effects.includes('assign_coordinator')
      ? await this.codes.coordinator(tx, before)
      : null;
    const filled = await fillPoints(tx, before, move, definition, now);
    const target = outcome.effects.includes('merge')
      ? await this.merges.requireTarget(tx, before, move.fields?.sameAs ?? [])
      : null;
    const mergesInto = target && target.ideaId;
    const { accountId: actorId } = actor;
    const changed = changeCase({
      ...{ before, clocks, move: filled, outcome, definition, now, actorId, coordinator, mergesInto },
    });
    const partId = outcome.effects.includes('split') && !isPrepared ? v7() : null;
    const onBehalfOf = standsFor?.accountId ?? null;
    const judged = { before, move: filled, definition, isPrepared, onBehalfOf, partId };
    return { ...judged, clocksBefore: clocks, ...changed };
  }

  /** The first of those for whom the actor stands in who could make the move; nobody signs what they prepared. */
  private async findAbsent(
    tx: Transaction,
    actor: Actor,
    { signature }: Move,
    judge: (by: Actor) => Moved | Declined,
  ): Promise<{ accountId: string; outcome: Moved } | null> {
    for (const absent of await this.standing.of(tx, actor)) {
      if (signature && isOwnPreparation(signature, absent.accountId)) continue;
      const outcome = judge({ ...actor, ...absent });
      if (outcome.ok) return { accountId: absent.accountId, outcome };
    }
    return null;
  }
}

function changedClocks({ after, clocks, clocksBefore, definition }: Made) {
  const former = new Set<unknown>(clocksBefore);
  return clocks
    .filter((clock) => !former.has(clock))
    .map((clock) => ({ clock: { ...clock, ideaId: after.ideaId }, definition }));
}

/** What a rule said no with; anything else is a fault and goes on. */
export function refusalIn(error: unknown): Refused | NotFound {
  if (error instanceof Refused || error instanceof NotFound) return error;
  throw error;
}

/** The refusal of whoever acts on an outdated version, with what the case is now. */
export function changedSince(found: Case, definition: Definition): Refused {
  const { version, state, agencyCode, assigneeId, dueOn } = found;
  const stateLabel = labelOf(definition, state);
  return new Refused(reviewReasons.changed, [], {
    current: { version, state, stateLabel, agencyCode, assigneeId, dueOn },
  });
}
