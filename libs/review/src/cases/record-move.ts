import type { Actor } from '@app/platform';
import { type Happening, hashText, type LedgerEvent } from '@app/ledger';
import type { Definition, EffectName } from '@app/workflow';
import type { Act } from '../acts/act.entity.js';
import { hashPoints } from '../answers/answer-point.js';
import type { CaseClock } from '../clocks/case-clock.entity.js';
import { reviewEvents } from '../review.events.js';
import type { Case } from './case.entity.js';
import type { FieldsOfMove, Move } from './move.js';

/** A move that the workflow granted, and what came of it. */
export interface Made {
  before: Case;
  after: Case;
  move: Move;
  definition: Definition;
  clocksBefore: CaseClock[];
  clocks: CaseClock[];
  /** Another person must sign it before anything happens. */
  isPrepared: boolean;
}

/** What the ledger keeps of a move: codes, days and counts as they are, of texts the hash. */
export function happeningOf({ before, after, move, definition, isPrepared }: Made, at: Date): Happening {
  const { transition: name, fields = {}, signature } = move;
  return {
    kind: reviewEvents[isPrepared ? 'case.prepared' : 'case.moved'],
    subjectId: after.ideaId,
    at,
    data: {
      transition: name,
      from: before.state,
      to: after.state,
      dueOn: after.dueOn,
      workflow: `${definition.code}/${definition.version}`,
      caseVersion: after.version,
      isPublic: !isPrepared && isPublic(definition, name),
      tellsCitizen: !isPrepared && tellsCitizen(definition, name),
      ...(!isPrepared && { effects: effectsOf(definition, name) }),
      ...(after.promisedOn !== null && { isPromised: true }),
      ...(after.lane !== before.lane && { lane: after.lane }),
      ...(signature && { approval: signature.approvalId, preparedBy: signature.preparedBy }),
      ...withoutWords(fields),
    },
  };
}

/** The move with its words. */
export function actOf(
  { before, after, move, definition }: Made,
  actor: Actor,
  { id, occurredAt }: LedgerEvent,
): Act {
  const { transition: name, fields = {}, signature } = move;
  const { reason, message, agency, reply: _reply, points: _points, ...facts } = fields;
  return {
    tenantId: after.tenantId,
    eventId: id,
    ideaId: after.ideaId,
    name,
    fromState: before.state,
    toState: after.state,
    isPublic: isPublic(definition, name),
    reasonCode: reason ?? null,
    message: message ?? null,
    agencyCode: agency ?? null,
    actorId: actor.accountId,
    preparedBy: signature?.preparedBy ?? null,
    facts,
    occurredAt,
  };
}

function isPublic({ transitions }: Definition, name: string): boolean {
  return transitions.find((transition) => transition.name === name)!.isPublic;
}

function tellsCitizen(definition: Definition, name: string): boolean {
  return effectsOf(definition, name).includes('notify_citizen');
}

function effectsOf({ transitions }: Definition, name: string): EffectName[] {
  return transitions.find((transition) => transition.name === name)!.effects;
}

function withoutWords({ message, reply, owner, points, ...rest }: FieldsOfMove): Record<string, unknown> {
  return {
    ...rest,
    ...(message && { messageHash: hashText(message) }),
    ...(reply && { replyHash: hashText(reply) }),
    ...(owner && { ownerHash: hashText(owner) }),
    ...(points && { points: points.length, pointsHash: hashPoints(points) }),
  };
}
