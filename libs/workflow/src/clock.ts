import { addDays, daysBetween, type IsHoliday, nextWorkingDay } from './count-days.js';
import type { State } from './definition.js';

/** The two columns of a case that keep its time. Days are `YYYY-MM-DD`. */
export interface Clock {
  /** The last day for a decision; null where the case has none. It moves once a stopped clock runs on. */
  dueOn: string | null;
  /** Since when the clock stands; null while it runs and after it ended. */
  clockStoppedOn: string | null;
}

/** Marks the day on which the clock stopped. A clock that stands already keeps its first day. */
export function stopClock(clock: Clock, today: string): Clock {
  return { dueOn: clock.dueOn, clockStoppedOn: clock.clockStoppedOn ?? today };
}

/**
 * Starts the clock again and moves the due date by the time it stood still, then to the next working day.
 *
 * The time a supplement takes is not counted (국민 제안 규정 §6②). It runs from the day of the request to the day
 * of the supplement, and by 민법 §157 its first day is excluded: the agency had the idea for part of the day on
 * which it asked, so that day stays counted; the day on which the supplement arrives is the last that is not.
 * Asked on the 3rd and supplied on the 10th gives 7 days; the same day gives none. The excluded time is in
 * calendar days because the period it is taken out of is. A case keeps one due date: where that had given way
 * to a working day before, the days it gained then stay.
 */
export function resumeClock(clock: Clock, today: string, isHoliday: IsHoliday): Clock {
  const { dueOn, clockStoppedOn } = clock;
  if (dueOn === null || clockStoppedOn === null) return { dueOn, clockStoppedOn: null };
  const stoodStill = Math.max(0, daysBetween(clockStoppedOn, today));
  if (stoodStill === 0) return { dueOn, clockStoppedOn: null };
  return { dueOn: nextWorkingDay(addDays(dueOn, stoodStill), isHoliday), clockStoppedOn: null };
}

/** The clock after entering a state. An ended clock keeps its due date: figures ask whether it was met. */
export function enterState(state: State, clock: Clock, today: string, isHoliday: IsHoliday): Clock {
  return state.clock === 'stopped' ? stopClock(clock, today) : resumeClock(clock, today, isHoliday);
}
