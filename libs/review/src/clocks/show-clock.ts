import { lastKnownYear } from '@app/tenancy';
import { type ClockRule, type Definition, lastDayOf, type RunningClock, standsSince } from '@app/workflow';
import type { ClockView } from './clock-view.dto.js';

type ShownClock = RunningClock & { breachedAt?: Date | null };

/** The clocks of a case that anyone may see, oldest first. */
export function showClocks(clocks: ShownClock[], { clocks: rules }: Definition): ClockView[] {
  return clocks.flatMap((clock) => {
    const rule = rules.find(({ code }) => code === clock.code);
    return rule?.isPublic ? [showClock(clock, rule)] : [];
  });
}

function showClock(clock: ShownClock, rule: ClockRule): ClockView {
  const { code, startedAt, dueAt, endedAt, breachedAt = null } = clock;
  const { label, party } = rule;
  const dueOn = lastDayOf(dueAt);
  const stoppedAt = standsSince(clock);
  const isRunning = endedAt === null && breachedAt === null && stoppedAt === null;
  // A day that somebody named is kept, whatever holidays come.
  const isProvisional = isRunning && !rule.given && Number(dueOn.slice(0, 4)) > lastKnownYear;
  return { code, label, party, startedAt, dueAt, dueOn, isProvisional, stoppedAt, endedAt, breachedAt };
}
