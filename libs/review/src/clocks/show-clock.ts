import { type Definition, lastDayOf, type RunningClock, standsSince } from '@app/workflow';
import type { ClockView } from './clock-view.dto.js';

/** The clocks of a case that anyone may see, oldest first. */
export function showClocks(
  clocks: (RunningClock & { breachedAt?: Date | null })[],
  { clocks: rules }: Definition,
): ClockView[] {
  return clocks.flatMap((clock) => {
    const rule = rules.find(({ code }) => code === clock.code);
    if (!rule?.isPublic) return [];
    const { code, startedAt, dueAt, endedAt, breachedAt = null } = clock;
    const { label, party } = rule;
    const stoppedAt = standsSince(clock);
    return [
      { code, label, party, startedAt, dueAt, dueOn: lastDayOf(dueAt), stoppedAt, endedAt, breachedAt },
    ];
  });
}
