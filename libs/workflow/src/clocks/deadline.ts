import type { ClockRule, Period } from '../definition/definition.js';
import { endOfCivilPeriod } from './civil-period.js';
import { addDays, daysBetween, type IsHoliday, nextWorkingDay } from './count-days.js';
import type { RunningClock, Stop } from './running-clock.js';
import { dayOf, endOf } from './seoul-time.js';
import { addWorkingMinutes, endOfWorkingDays, minutesADay, workingMinutesBetween } from './working-hours.js';

/** What a deadline follows from; a clock's whole history. */
export type ClockHistory = Pick<RunningClock, 'startedAt' | 'stops' | 'extendedBy' | 'givenOn'>;

/** From this many days on a petition's period is counted in days and no longer in hours (민원처리법 §19①②). */
const fewestWholeDays = 6;

/**
 * The instant at which a clock runs out, worked out anew from its whole history. A stop that still lasts is left
 * aside: its length is not known yet. Throws RangeError where the rule's period is none.
 */
export function deadlineOf(rule: ClockRule, history: ClockHistory, isHoliday: IsHoliday): Date {
  const stops = history.stops.filter((stop): stop is Ended => stop.to !== null);
  if (rule.given) return endOf(history.givenOn ?? dayOf(history.startedAt));
  const period = rule.period ?? {};
  const startedOn = dayOf(history.startedAt);
  if (rule.counting === 'civil') return byCalendar(startedOn, period, stops, isHoliday, 1);
  const { weeks, months, years, days = 0, hours = 0 } = period;
  // §19③: of weeks, months and years the first day counts; the rest is the Civil Act's.
  if (weeks || months || years) return byCalendar(addDays(startedOn, -1), period, stops, isHoliday, 0);
  // An extension is counted as the period it is added to, however long the two are together.
  if (hours || days < fewestWholeDays) {
    const added = history.extendedBy * (hours ? 60 : minutesADay);
    return inHours(hours * 60 + days * minutesADay + added, history.startedAt, stops, isHoliday);
  }
  return inDays(days + history.extendedBy, history.startedAt, stops, isHoliday);
}

type Ended = Stop & { to: Date };

/**
 * The days a clock stood still are added to the last day, and only then does a last day that is a Saturday or
 * holiday give way (민법 §161). Asked on day A and answered on day B, A+1 to B are not counted (국민 제안 규정 §6②,
 * §9④): the agency had the case for part of A (민법 §157). Of a petition A is left out too (행정절차법 시행령 §11);
 * `spared` says how many days of asking count. Whoever asked when the period was all but over has until the day
 * of the answer at least; whoever asked when it was over has gained nothing.
 */
function byCalendar(
  fromDay: string,
  period: Period,
  stops: Ended[],
  isHoliday: IsHoliday,
  spared: 0 | 1,
): Date {
  let lastDay = endOfCivilPeriod(fromDay, period);
  // What passed before the period began, of a call that was still open, lengthens nothing.
  let through = fromDay;
  for (const { from, to } of stops) {
    const asked = dayOf(from);
    if (asked > lastDay && asked > nextWorkingDay(lastDay, isHoliday)) continue;
    const first = asked > through ? addDays(asked, spared) : addDays(through, 1);
    const last = dayOf(to);
    if (first > last) continue;
    const least = addDays(last, 1 - spared);
    lastDay = addDays(lastDay, daysBetween(first, last) + 1);
    if (lastDay < least) lastDay = least;
    through = last;
  }
  return endOf(nextWorkingDay(lastDay, isHoliday));
}

/** To the minute: the hours within which the clock stood are added, unless the period was over before. */
function inHours(minutes: number, startedAt: Date, stops: Ended[], isHoliday: IsHoliday): Date {
  let dueAt = addWorkingMinutes(startedAt, minutes, isHoliday);
  let through = startedAt;
  for (const { from, to } of stops) {
    if (from >= dueAt) continue;
    const stood = workingMinutesBetween(from > through ? from : through, to, isHoliday);
    if (stood > 0) dueAt = addWorkingMinutes(dueAt, stood, isHoliday);
    if (to > through) through = to;
  }
  return dueAt;
}

/** The day of asking and the day of the answer are both left out (민원처리법 시행령 §20, 행정절차법 시행령 §11). */
function inDays(days: number, startedAt: Date, stops: Ended[], isHoliday: IsHoliday): Date {
  const spans = stops.map(({ from, to }) => [dayOf(from), dayOf(to)] as const);
  const isLeftOut = (day: string): boolean => spans.some(([first, last]) => first <= day && day <= last);
  return endOf(endOfWorkingDays(dayOf(startedAt), days, isHoliday, isLeftOut));
}
