import type { Actor } from '@app/platform';
import type { Facts, Role, RunningClock, Snapshot } from '@app/workflow';
import type { Case } from './case.entity.js';

const REVIEW_ROLES = ['reviewer', 'lead', 'administrator', 'system'] as const;

/** What the workflow needs to know of a case and of the actor who looks at it. */
export function snapshotOf(found: Case, clocks: RunningClock[], actor: Actor): Snapshot {
  const facts: Facts = {
    isClaimed: found.assigneeId !== null,
    isClaimedByActor: found.assigneeId !== null && found.assigneeId === actor.accountId,
    isOwnAgency: found.agencyCode !== null && found.agencyCode === actor.agencyCode,
    isInTriage: found.agencyCode === null,
    isRoutedByActor: found.routedBy !== null && found.routedBy === actor.accountId,
    lastReason: found.reasonCode,
    supports: found.supports,
    refusals: found.refusals,
    round: found.round ?? 'none',
    isSentHere: found.cameBy === 'transfer',
  };
  const { state, lane, openedAt, stateSince, mergedFrom } = found;
  return { state, lane, openedAt, stateSince, mergedFrom, clocks, facts };
}

/** The workflow roles an actor holds for this case. Intake says who the proposer is. */
export function rolesOf(actor: Actor, isOwner: boolean): Role[] {
  const held: Role[] = REVIEW_ROLES.filter((role) => actor.roles.includes(role));
  return isOwner ? [...held, 'citizen-owner'] : held;
}

/** A reviewer finds the cases of their agency and the triage; leads and administrators all; machines too. */
export function mayFind(actor: Actor, found: Case): boolean {
  return seesAll(actor) || found.agencyCode === null || found.agencyCode === actor.agencyCode;
}

/** Leads and administrators look after the whole tenant. */
export function seesAll({ kind, roles }: Actor): boolean {
  return kind === 'system' || roles.includes('lead') || roles.includes('administrator');
}
