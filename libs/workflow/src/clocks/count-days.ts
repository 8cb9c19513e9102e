import { numberOf, textOf } from './day-numbers.js';

/** Days as texts `YYYY-MM-DD`. They carry no time zone, so counting them in UTC is exact. */

/** Answers for one day whether it is an official holiday (관공서의 공휴일에 관한 규정). Weekends are known here. */
export type IsHoliday = (day: string) => boolean;

/** Longer than any run of closed days: a calendar that calls every day a holiday cannot hang the caller. */
const longestClosure = 60;

/** True for a day that the calendar has: `2024-02-29` is one, `2023-02-29` and `2024-2-9` are not. */
export function isCalendarDay(text: unknown): text is string {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const number = numberOf(text);
  return !Number.isNaN(number) && textOf(number) === text;
}

export function addDays(day: string, days: number): string {
  return textOf(numberOf(day) + days);
}

/** Calendar days from one day to another: 0 on the same day, negative when `to` comes first. */
export function daysBetween(from: string, to: string): number {
  return numberOf(to) - numberOf(from);
}

/**
 * The day itself, or the first one after it that is neither Saturday, Sunday nor holiday (민법 §161: a period
 * whose last day is such a day ends on the day after).
 */
export function nextWorkingDay(day: string, isHoliday: IsHoliday): string {
  let next = numberOf(day);
  for (let step = 0; step < longestClosure && isClosedOn(next, isHoliday); step += 1) next += 1;
  return textOf(next);
}

/**
 * Days counted against a period that began on `openedOn`, for a rule such as "within 7 days" (`result <= 7`).
 * The first day is excluded (민법 §157), so the opening day itself gives 0. Closed days directly before today
 * are left out, because a period that would have ended on one of them ends today at the earliest (민법 §161).
 * Never below 0. Throws RangeError where either is no calendar day.
 */
export function daysSinceOpened(openedOn: string, today: string, isHoliday: IsHoliday): number {
  if (!isCalendarDay(openedOn) || !isCalendarDay(today))
    throw new RangeError(`No day: ${openedOn}, ${today}`);
  let counted = Math.max(0, daysBetween(openedOn, today));
  let before = addDays(today, -1);
  while (counted > 0 && isClosed(before, isHoliday)) {
    counted -= 1;
    before = addDays(before, -1);
  }
  return counted;
}

/** Saturday, Sunday or holiday. */
export function isClosed(day: string, isHoliday: IsHoliday): boolean {
  return isClosedOn(numberOf(day), isHoliday);
}

/** The same, of a day that is known by its number. */
export function isClosedOn(number: number, isHoliday: IsHoliday): boolean {
  return isWeekend(number) || isHoliday(textOf(number));
}

/** 1 January 1970 was a Thursday, so Saturdays leave a remainder of 2 and Sundays of 3. */
function isWeekend(number: number): boolean {
  const remainder = ((number % 7) + 7) % 7;
  return remainder === 2 || remainder === 3;
}
