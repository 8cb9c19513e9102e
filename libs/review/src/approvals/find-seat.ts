import type { Absent } from '@app/identity';
import type { Actor } from '@app/platform';
import { type Definition, maySign } from '@app/workflow';
import type { Case } from '../cases/case.entity.js';
import { isOwnPreparation, rolesOf } from '../cases/facts-of.js';
import type { Approval } from './approval.entity.js';

/** By what right somebody signs. */
export interface Seat {
  /** The account of whoever is away and signed for; null for one's own right. */
  absentId: string | null;
}

/**
 * Whether the actor may sign: in a role that may, and of the agency where the workflow asks for it; or as whom they
 * stand in for. Never what they prepared, nor for whoever prepared it.
 */
export function findSeat(
  approval: Approval,
  { agencyCode }: Case,
  { transitions }: Definition,
  actor: Actor,
  absent: Absent[],
): Seat | null {
  const move = transitions.find(({ name }) => name === approval.transition);
  const isOfAgency =
    agencyCode === actor.agencyCode || !move?.conditions.some(({ name }) => name === 'own_agency');
  if (!move || !isOfAgency || isOwnPreparation(approval, actor.accountId)) return null;
  const signs = (roles: string[]) => maySign(move.approvers ?? [], rolesOf({ ...actor, roles }, false));
  if (signs(actor.roles)) return { absentId: null };
  const stood = absent.find(({ accountId, roles }) => signs(roles) && !isOwnPreparation(approval, accountId));
  return stood ? { absentId: stood.accountId } : null;
}
