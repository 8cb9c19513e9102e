import { type Actor, may, mayAt, reachOf } from '@app/platform';
import type { Facts, Role, RunningClock, Snapshot } from '@app/workflow';
import type { Case } from './case.entity.js';

const REVIEW_ROLES = ['reviewer', 'lead', 'approver', 'administrator', 'system'] as const;

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

/** Whoever reads cases of their agency finds those, and the triage where they may route; others find all, or none. */
export function mayFind(actor: Actor, { agencyCode }: Pick<Case, 'agencyCode'>): boolean {
  return mayAt(actor, 'cases.read', agencyCode) || (agencyCode === null && may(actor, 'cases.move'));
}

/** Whether a decision was prepared by this person, or in their name: 결재 takes somebody else. */
export function isOwnPreparation(
  { preparedBy, preparedFor }: { preparedBy: string; preparedFor: string | null },
  accountId: string | null,
): boolean {
  return accountId !== null && (preparedBy === accountId || preparedFor === accountId);
}

/** Those who look after, or watch over, the whole tenant. */
export function seesAll(actor: Actor): boolean {
  return reachOf(actor, 'cases.read') === 'tenant';
}
