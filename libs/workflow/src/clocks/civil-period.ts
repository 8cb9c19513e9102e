import type { Period } from '../definition/definition.js';
import { addDays, isCalendarDay } from './count-days.js';
import { numberAt, partsOf, textOf } from './day-numbers.js';

/**
 * The last day of a period by the Civil Act, before weekends and holidays are looked at, `YYYY-MM-DD`.
 *
 * 행정기본법 §6① sends the counting of administrative periods to 민법 §155–161:
 * - the first day is excluded (§157), weekends and holidays within count;
 * - months are counted by the calendar and not in days (§160①);
 * - a period ends on the day before the one that corresponds to its first counted day (§160②), and where
 *   the last month has no such day, on that month's last day (§160③). Received on 28 April, a month is
 *   counted from 29 April and ends on 28 May; received on 30 April, from 1 May, and ends on 31 May.
 *
 * `fromDay` is the day that is excluded. Throws RangeError where it is no calendar day, or the period is not made
 * of whole numbers.
 */
export function endOfCivilPeriod(fromDay: string, period: Period): string {
  const { years = 0, months = 0, weeks = 0, days = 0 } = period;
  if (!isCalendarDay(fromDay)) throw new RangeError(`No day: ${fromDay}`);
  if (![years, months, weeks, days].every((part) => Number.isInteger(part) && part >= 0))
    throw new RangeError(`No period: ${JSON.stringify(period)}`);
  return addDays(endOfMonths(fromDay, years * 12 + months), weeks * 7 + days);
}

function endOfMonths(fromDay: string, months: number): string {
  if (months === 0) return fromDay;
  const { year, month, date } = partsOf(addDays(fromDay, 1));
  const beforeCorresponding = numberAt(year, month + months, date) - 1;
  const lastOfMonth = numberAt(year, month + months + 1, 1) - 1;
  return textOf(Math.min(beforeCorresponding, lastOfMonth));
}
