import type { Actor } from '@app/platform';
import { type Happening, hashSalted, hashText, type LedgerEvent } from '@app/ledger';
import type { Definition, EffectName } from '@app/workflow';
import type { Act } from '../acts/act.entity.js';
import { hashPoints } from '../answers/answer-point.js';
import type { CaseClock } from '../clocks/case-clock.entity.js';
import { reviewEvents } from '../review.events.js';
import type { Case } from './case.entity.js';
import { endsUnanswered } from './ends-unanswered.js';
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
  /** Who is away and stood for by the actor; null for whoever acts by their own right. */
  onBehalfOf: string | null;
  /** The idea that is split off with it; null for any other move. */
  partId: string | null;
}

/** What the ledger keeps of a move: codes, days and counts as they are, of texts the hash. */
export function happeningOf(
  { before, after, move, definition, isPrepared, onBehalfOf, partId }: Made,
  at: Date,
): Happening {
  const { transition: name, fields = {}, signature, batch, salt } = move;
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
      // What lies with an agency is told apart from what a refusal names, and from where the case lies by now.
      ...(!isPrepared && { agencyInCharge: after.agencyCode }),
      ...(after.agencyCode !== before.agencyCode && { formerAgency: before.agencyCode }),
      ...(after.promisedOn !== null && { isPromised: true }),
      ...(after.isShared && !isPrepared && { isShared: true }),
      ...(!isPrepared && endsUnanswered(after, definition) && { endsUnanswered: true }),
      ...(after.lane !== before.lane && { lane: after.lane }),
      ...(after.mergedInto !== before.mergedInto && {
        ...(after.mergedInto ? { mergedInto: after.mergedInto } : { partedFrom: before.mergedInto }),
      }),
      ...(partId && { part: partId }),
      ...(signature && { approval: signature.approvalId, preparedBy: signature.preparedBy }),
      ...(onBehalfOf && { onBehalfOf }),
      ...(batch && { batch: batch.id }),
      ...withoutWords(fields, salt),
    },
  };
}

/** The move with its words. */
export function actOf(
  { before, after, move, definition, onBehalfOf }: Made,
  actor: Actor,
  { id, occurredAt }: LedgerEvent,
): Act {
  const { transition: name, fields = {}, signature, salt = null } = move;
  const { reason, message, agency, reply: _reply, excerpt: _excerpt, points: _points, ...rest } = fields;
  const sentTo = after.agencyCode === before.agencyCode ? null : after.agencyCode;
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
    agencyCode: sentTo,
    actorId: actor.accountId,
    preparedBy: signature?.preparedBy ?? null,
    onBehalfOf,
    // Whoever refuses names an agency, but the one that settles it may get the case.
    facts: { ...rest, ...(agency && agency !== sentTo && { agency }) },
    salt,
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

function withoutWords(
  { message, reply, owner, newTitle, excerpt, points, ...rest }: FieldsOfMove,
  salt?: Buffer,
): Record<string, unknown> {
  return {
    ...rest,
    ...(message && { messageHash: salt ? hashSalted(salt, message) : hashText(message) }),
    ...(reply && { replyHash: hashText(reply) }),
    ...(owner && { ownerHash: hashText(owner) }),
    ...(newTitle && { titleHash: hashText(newTitle) }),
    ...(excerpt && { excerptHash: hashText(excerpt) }),
    ...(points && { points: points.length, pointsHash: hashPoints(points) }),
  };
}
