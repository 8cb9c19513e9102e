import { addDays, isCalendarDay, type IsHoliday, nextWorkingDay } from './count-days.js';
import type { ClockRule } from './definition.js';

/**
 * The last day on which a decision is in time, `YYYY-MM-DD`.
 *
 * 행정기본법 §6① sends the counting of administrative periods to 민법 §155–161:
 * - the first day is excluded (§157), weekends and holidays within count;
 * - months are counted by the calendar and not in days (§160①);
 * - a period ends on the day before the one that corresponds to its first counted day (§160②), and where
 *   the last month has no such day, on that month's last day (§160③). Received on 28 April, a month is
 *   counted from 29 April and ends on 28 May; received on 30 April, from 1 May, and ends on 31 May;
 * - a last day that is a Saturday, Sunday or holiday gives way to the next day that is none (§161).
 *
 * `openedOn` is the day of receipt, for a call its closing day (국민 제안 규정 §10①). Throws RangeError where it is
 * no calendar day or the rule is not made of whole numbers.
 */
export function dueDate(openedOn: string, rule: ClockRule, isHoliday: IsHoliday): string {
  return nextWorkingDay(endOfPeriod(openedOn, rule), isHoliday);
}

/** The same last day before weekends and holidays are looked at. */
export function endOfPeriod(firstDay: string, rule: Pick<ClockRule, 'months' | 'days'>): string {
  const { months = 0, days = 0 } = rule;
  if (!isCalendarDay(firstDay)) throw new RangeError(`No day: ${firstDay}`);
  if (![months, days].every((part) => Number.isInteger(part) && part >= 0))
    throw new RangeError(`No period: ${months} months, ${days} days`);
  return addDays(endOfMonths(firstDay, months), days);
}

function endOfMonths(firstDay: string, months: number): string {
  const [year = NaN, month = NaN, date = NaN] = addDays(firstDay, 1).split('-').map(Number);
  const target = new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 8);
  const lastDate = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  if (date > lastDate) return `${target}${lastDate}`;
  return addDays(`${target}${String(date).padStart(2, '0')}`, -1);
}
