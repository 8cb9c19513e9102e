import type { Bilingual } from '@app/workflow';
import type { Echo } from '../echoes/echo.entity.js';
import { nameOf } from '../stories/show-step.js';
import type { Crossing } from './crossing.entity.js';
import type { CrossingView } from './crossing-view.dto.js';

/** A crossing for staff, with the last state that was told of the other side. */
export function showCrossing(
  crossing: Crossing,
  last: Echo | undefined,
  hiddenFor: Bilingual | null,
): CrossingView {
  const { id, kind, side, status, place, title, ideaId, otherNumber, origin, reason, message } = crossing;
  const { answerReason, answer, better, authorRef, consentedAt, sentAt, answeredAt, copy } = crossing;
  return {
    ...{ id, kind, side, status, title, ideaId, otherNumber, reason, message, answerReason, answer },
    ...{ authorRef, sentAt, answeredAt },
    place: nameOf(place),
    otherState: last?.stateLabel ?? null,
    originPlace: nameOf(origin.place),
    originNumber: origin.number,
    better: better && nameOf(better),
    isNamed: consentedAt !== null,
    hiddenFor,
    copy: copy && { situation: copy.situation, improvement: copy.improvement, effect: copy.effect },
  };
}
