import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Actor, Clock, Database, NotFound, Refused, seoulDay, type Transaction } from '@app/platform';
import { CatalogueService, type ReasonKind } from '@app/catalogue';
import { type Happening, Ledger, type LedgerEvent } from '@app/ledger';
import { isHoliday } from '@app/tenancy';
import { type Definition, type Moved, transition } from '@app/workflow';
import { Act } from '../acts/act.entity.js';
import { reviewReasons } from '../review.errors.js';
import { reviewEvents } from '../review.events.js';
import { WorkflowsService } from '../workflows/workflows.service.js';
import { Case } from './case.entity.js';
import { mayFind, rolesOf, snapshotOf } from './facts-of.js';
import { lockCases, storeMoves } from './moves.queries.js';
import { refusalOf } from './refusal-of.js';
import { labelOf } from './show-case.js';

/** A move somebody asks for. */
export interface Move {
  transition: string;
  fields?: { reason?: string; message?: string; reply?: string; promisedOn?: string; agency?: string };
  /** The version the actor saw; machines that hold the lock need none. */
  version?: number;
  /** The actor is the proposer of this idea. */
  isOwner?: boolean;
}

/** Which grounds a transition's reason is chosen from. */
const REASON_KINDS: Record<string, ReasonKind[]> = {
  request_supplement: ['supplement'],
  close_unsupplemented: ['supplement'],
  decline: ['non_adoption'],
  transfer: ['transfer'],
};

@Injectable()
export class MovesService {
  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
    private readonly workflows: WorkflowsService,
    private readonly catalogue: CatalogueService,
    private readonly clock: Clock,
  ) {}

  /** Makes a move in a transaction of its own. See `apply`. */
  move(actor: Actor, ideaId: string, move: Move): Promise<Case> {
    return this.database.enter(actor, (tx) => this.apply(tx, actor, ideaId, move));
  }

  /**
   * The one door of every move, by person or machine: locks the case, asks the workflow, writes the new state
   * and clock, the act and the ledger event. Refuses what the workflow refuses, an outdated version, and codes
   * the catalogue does not hold.
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
    const now = this.clock.now();
    const cases = await lockCases(
      tx,
      actor.tenantId,
      moves.map(({ ideaId }) => ideaId),
    );
    const made: Made[] = [];
    for (const move of moves) made.push(await this.decide(tx, actor, cases.get(move.ideaId)!, move, now));
    const events = await this.ledger.recordAll(
      tx,
      actor,
      made.map((one) => happeningOf(one, now)),
    );
    await storeMoves(
      tx,
      actor.tenantId,
      made.map(({ after }) => after),
    );
    await tx.insert(
      Act,
      made.map((one, index) => actOf(one, events[index]!)),
    );
    return made.map(({ after }) => after);
  }

  private async decide(tx: Transaction, actor: Actor, before: Case, move: Move, now: Date): Promise<Made> {
    if (!move.isOwner && !mayFind(actor, before)) throw new NotFound(reviewReasons.case_not_found);
    const definition = await this.workflows.of(tx, before);
    if (move.version !== undefined && move.version !== before.version) throw changedSince(before, definition);
    const today = seoulDay(now);
    const outcome = transition(definition, snapshotOf(before, actor, today, isHoliday), move.transition, {
      roles: rolesOf(actor, move.isOwner ?? false),
      fields: move.fields ?? {},
      today,
      isHoliday,
    });
    if (!outcome.ok) throw refusalOf(outcome);
    await this.requireCodes(tx, before, move);
    return { before, after: changed(before, move, outcome, definition, now), move, definition };
  }

  private async requireCodes(tx: Transaction, { tenantId, agencyCode }: Case, move: Move): Promise<void> {
    const { agency, reason } = move.fields ?? {};
    if (agency) {
      await this.catalogue.requireCode(tx, tenantId, 'agency', agency, 'fields.agency');
      if (agency === agencyCode) throw Refused.field('fields.agency', reviewReasons.same_agency);
    }
    const kinds = REASON_KINDS[move.transition];
    if (reason && kinds) await this.catalogue.requireReason(tx, tenantId, reason, kinds, 'fields.reason');
  }
}

/** A move that the workflow granted. */
interface Made {
  before: Case;
  after: Case;
  move: Move;
  definition: Definition;
}

function happeningOf({ before, after, move, definition }: Made, at: Date): Happening {
  const { transition: name, fields = {} } = move;
  return {
    kind: reviewEvents['case.moved'],
    subjectId: after.ideaId,
    at,
    data: {
      transition: name,
      from: before.state,
      to: after.state,
      dueOn: after.dueOn,
      workflow: `${definition.code}/${definition.version}`,
      caseVersion: after.version,
      isPublic: isPublic(definition, name),
      ...(fields.agency && { agency: fields.agency }),
      ...(fields.reason && { reason: fields.reason }),
      ...(fields.promisedOn && { promisedOn: fields.promisedOn }),
      ...(fields.message && { messageHash: hashOf(fields.message) }),
      ...(fields.reply && { replyHash: hashOf(fields.reply) }),
    },
  };
}

function actOf({ before, after, move, definition }: Made, { id, occurredAt }: LedgerEvent): Act {
  const { transition: name, fields = {} } = move;
  return {
    tenantId: after.tenantId,
    eventId: id,
    ideaId: after.ideaId,
    name,
    fromState: before.state,
    toState: after.state,
    isPublic: isPublic(definition, name),
    reasonCode: fields.reason ?? null,
    message: fields.message ?? null,
    agencyCode: fields.agency ?? null,
    occurredAt,
  };
}

function isPublic({ transitions }: Definition, name: string): boolean {
  return transitions.find((transition) => transition.name === name)!.isPublic;
}

/** The refusal of whoever acts on an outdated version, with what the case is now. */
export function changedSince(found: Case, definition: Definition): Refused {
  const { version, state, agencyCode, assigneeId, dueOn } = found;
  const stateLabel = labelOf(definition, state);
  return new Refused(reviewReasons.changed, [], {
    current: { version, state, stateLabel, agencyCode, assigneeId, dueOn },
  });
}

function changed(
  before: Case,
  { fields = {} }: Move,
  outcome: Moved,
  definition: Definition,
  now: Date,
): Case {
  const { state, dueOn, clockStoppedOn, effects } = outcome;
  const isFinal = definition.states.find((s) => s.code === state)!.kind === 'final';
  const moved = { ...before, state, dueOn, clockStoppedOn, isFinal, version: before.version + 1 };
  if (isFinal) moved.decidedAt = now;
  for (const effect of effects) {
    if (effect === 'assign_agency') Object.assign(moved, { agencyCode: fields.agency, assigneeId: null });
    if (effect === 'release_claim') moved.assigneeId = null;
    if (effect === 'publish_reply')
      Object.assign(moved, {
        reply: fields.reply,
        promisedOn: fields.promisedOn ?? null,
        reasonCode: fields.reason ?? null,
      });
  }
  return moved;
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
