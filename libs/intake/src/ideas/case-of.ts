import { seoulDay } from '@app/platform';
import type { NewCase } from '@app/review';
import type { Call } from '../calls/call.entity.js';
import type { Idea } from './idea.entity.js';

/** What review keeps of an idea. For a call the month counts from its closing day (국민 제안 규정 §10①). */
export function caseOf(idea: Idea, call: Call | null, openedAt: Date): NewCase {
  const isAhead = call && call.closesOn > seoulDay(openedAt);
  // What came on paper is late for nobody's fault but ours: its month began when it came in.
  const clockFrom = isAhead ? call.closesOn : idea.receivedOn;
  return {
    ideaId: idea.id,
    trackingNumber: idea.trackingNumber,
    title: idea.title,
    topicCode: idea.topicCode,
    regionCode: idea.regionCode,
    callCode: idea.callCode,
    agendaCode: idea.agendaCode,
    language: idea.language,
    isWithheld: idea.isWithheld,
    submittedAt: idea.submittedAt,
    openedAt,
    proposerId: idea.personId ?? idea.accountId,
    ...(clockFrom && { clockFrom }),
  };
}

/** What an idea is about that names no topic: the only one of its call. */
export function topicOf(call: Call | null): string | null {
  return call?.topicCodes.length === 1 ? call.topicCodes[0]! : null;
}
