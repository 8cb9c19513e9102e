import type { Actor } from '@app/platform';
import type { DraftedPointView } from './answer-view.dto.js';
import type { Point } from './point.entity.js';

/** Officials of the agency that a point names, where it is not the one that drafts. */
export function isConfirmable({ consent, agencyCode }: Point, actor: Actor): boolean {
  const mayReview = actor.roles.includes('reviewer') || actor.roles.includes('lead');
  return mayReview && consent !== 'own' && agencyCode === actor.agencyCode;
}

export function showPoint(
  point: Point,
  names: Map<string, string>,
  actor: Actor,
  { today, isWaiting }: { today: string; isWaiting: boolean },
): DraftedPointView {
  const { id, heading, text, agencyCode: agency, decision, doneBy, confirmBy, reason, answeredAt } = point;
  const isSilent = point.consent === 'asked' && confirmBy! < today;
  return {
    id,
    heading,
    text,
    agency,
    decision,
    doneBy,
    consent: isSilent ? 'silent' : point.consent,
    reason,
    confirmBy,
    answeredAt,
    answeredBy: (point.answeredBy && names.get(point.answeredBy)) ?? null,
    isConfirmable: !isWaiting && isConfirmable(point, actor),
  };
}
