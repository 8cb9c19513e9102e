import { type ClockRule, standsSince } from '@app/workflow';
import type { CaseClock } from './case-clock.entity.js';

const DAY_MS = 86_400_000;

/**
 * What is to be done about a running clock next, and when; null where nothing is. Seen at `now`, a reminder that
 * nobody was there to send is left out once its deadline has passed.
 */
export function nextLook(
  rule: ClockRule,
  clock: CaseClock,
  now?: Date,
): { what: 'remind' | 'breach' | 'escalate' | 'fire'; at: Date } | null {
  if (clock.endedAt !== null || standsSince(clock) !== null) return null;
  if (clock.breachedAt === null) {
    const remindAt = shifted(clock.dueAt, -(rule.remindDaysBefore ?? 0));
    const isMissed = now !== undefined && now >= clock.dueAt;
    const isWorthReminding = rule.remindDaysBefore !== undefined && remindAt > clock.startedAt && !isMissed;
    if (isWorthReminding && clock.remindedAt === null) return { what: 'remind', at: remindAt };
    return { what: 'breach', at: clock.dueAt };
  }
  // What the workflow fires may not be possible yet: it is tried each day until the case lets it.
  if (rule.atDue)
    return { what: 'fire', at: shifted(clock.escalatedAt ?? clock.dueAt, clock.escalatedAt ? 1 : 0) };
  if (clock.escalatedAt === null && rule.escalateDaysAfter !== undefined)
    return { what: 'escalate', at: shifted(clock.dueAt, rule.escalateDaysAfter) };
  return null;
}

function shifted(instant: Date, days: number): Date {
  return new Date(instant.getTime() + days * DAY_MS);
}
