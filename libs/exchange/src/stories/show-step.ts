import type { Bilingual } from '@app/workflow';
import type { Place } from '../crossings/crossing.entity.js';
import type { Echo } from '../echoes/echo.entity.js';
import type { StoryStep } from './story-view.dto.js';

export const nameOf = ({ ko, en }: Place): Bilingual => ({ ko, en });

/** A step of another government in the shape of one's own. Its words stay closed with those of the idea (국민 제안 규정 §7). */
export function showStep(echo: Echo, wordsStayClosed: boolean): StoryStep {
  const { occurredAt, name, label, state, stateLabel, message, place } = echo;
  return {
    ...{ at: occurredAt, kind: name, label, state: state ?? name, stateLabel: stateLabel ?? label },
    ...{ agencyCode: null, reasonCode: null, facts: {}, signedBy: null, preparedBy: null },
    ...{ actedBy: null, onBehalfOf: null },
    message: wordsStayClosed ? null : message,
    place: nameOf(place),
  };
}
