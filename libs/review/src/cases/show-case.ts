import type { Actor } from '@app/platform';
import type { Definition } from '@app/workflow';
import type { CaseClock } from '../clocks/case-clock.entity.js';
import { showClocks } from '../clocks/show-clock.js';
import type { Case } from './case.entity.js';
import type { PublicCase, QueueItem } from './case-view.dto.js';

/** The part of a case that anyone may know; with its clocks where they were read. */
export function showCase(found: Case, definition: Definition, clocks: CaseClock[] = []): PublicCase {
  const { ideaId, trackingNumber, title, language, state, isSettled, dueOn, clockStoppedOn, agencyCode } =
    found;
  const { topicCode, regionCode, callCode, agendaCode, isWithheld, supports, submittedAt, openedAt } = found;
  const { decidedAt, reply, points, reasonCode, promisedOn, owner, lane, version } = found;
  return {
    ideaId,
    trackingNumber,
    title,
    language,
    state,
    stateLabel: labelOf(definition, state),
    isSettled,
    dueOn,
    clockStoppedOn,
    agencyCode,
    topicCode,
    regionCode,
    callCode,
    agendaCode,
    isWithheld,
    supports,
    submittedAt,
    openedAt,
    decidedAt,
    reply,
    points: points ?? [],
    reasonCode,
    promisedOn,
    owner,
    lane,
    laneLabel: definition.lanes.find(({ code }) => code === lane)?.label ?? { ko: lane, en: lane },
    clocks: showClocks(clocks, definition),
    version,
  };
}

/** A line of the queue for this actor. */
export function showQueued(
  found: Case,
  definition: Definition,
  actor: Actor,
  clocks: CaseClock[] = [],
): Omit<QueueItem, 'opinions' | 'answerBy'> {
  return {
    ...showCase(found, definition, clocks),
    isHidden: found.isHidden,
    transfers: found.transfers,
    assigneeId: found.assigneeId,
    isMine: found.assigneeId !== null && found.assigneeId === actor.accountId,
  };
}

/** What a state is called in this definition. */
export function labelOf(definition: Definition, state: string): { ko: string; en: string } {
  return definition.states.find((s) => s.code === state)?.label ?? { ko: state, en: state };
}
