import { addDays, isClosed, isClosedOn, type IsHoliday } from './count-days.js';
import { numberOf, textOf } from './day-numbers.js';
import { instantAt, type WallTime, wallTimeOf } from './seoul-time.js';

/** An official's working day: 09:00–12:00 and 13:00–18:00, eight hours (국가공무원 복무규정 §9②). Minutes since midnight. */
const shifts = [
  [9 * 60, 12 * 60],
  [13 * 60, 18 * 60],
] as const;

export const minutesADay = 8 * 60;

/** Longer than any run of closed days, and any period: a calendar of holidays alone cannot hang the caller. */
const mostDays = 20_000;

/**
 * The instant at which so many working minutes have passed since `from` (민원처리법 §19①: Saturdays, Sundays and
 * holidays are left out). What comes in outside working hours begins with the next ones; a period that is used up
 * when work ends, ends then.
 */
export function addWorkingMinutes(from: Date, minutes: number, isHoliday: IsHoliday): Date {
  let left = minutes;
  let { day, minute } = wallTimeOf(from);
  for (let step = 0; step < mostDays; step += 1) {
    if (!isClosed(day, isHoliday))
      for (const [opens, closes] of shifts) {
        const begin = Math.max(minute, opens);
        if (begin >= closes) continue;
        if (left <= closes - begin) return instantAt(day, begin + left);
        left -= closes - begin;
      }
    day = addDays(day, 1);
    minute = 0;
  }
  throw new RangeError('No working day in sight');
}

/** Working minutes from one instant to another; 0 where the second is not later. */
export function workingMinutesBetween(from: Date, to: Date, isHoliday: IsHoliday): number {
  const begin = wallTimeOf(from);
  const end = wallTimeOf(to);
  if (to <= from) return 0;
  if (begin.day === end.day) return workedBy(end, isHoliday) - workedBy(begin, isHoliday);
  let minutes = workedBy({ day: begin.day, minute: 1440 }, isHoliday) - workedBy(begin, isHoliday);
  for (let day = addDays(begin.day, 1); day < end.day; day = addDays(day, 1))
    if (!isClosed(day, isHoliday)) minutes += minutesADay;
  return minutes + workedBy(end, isHoliday);
}

/** Working minutes of the day that have passed at this time. */
function workedBy({ day, minute }: WallTime, isHoliday: IsHoliday): number {
  if (isClosed(day, isHoliday)) return 0;
  return shifts.reduce((sum, [opens, closes]) => sum + Math.max(0, Math.min(minute, closes) - opens), 0);
}

/**
 * The day on which so many working days have passed, `fromDay` counted as the first of them where it is one
 * (민원처리법 §19②: the first day counts, Saturdays, Sundays and holidays do not). `isLeftOut` names days that do
 * not count for another reason.
 */
export function endOfWorkingDays(
  fromDay: string,
  days: number,
  isHoliday: IsHoliday,
  isLeftOut: (day: string) => boolean = () => false,
): string {
  const first = numberOf(fromDay);
  let counted = 0;
  for (let number = first; number < first + mostDays; number += 1) {
    if (!isClosedOn(number, isHoliday) && !isLeftOut(textOf(number))) counted += 1;
    if (counted >= days) return textOf(number);
  }
  throw new RangeError('No working day in sight');
}
