import type { Counting } from '../../definition/names.js';
import { calendar } from './calendar.js';

/** A minute on a wall in Seoul: the place of its day in the calendar, and the minutes since midnight. */
export interface Minute {
  day: number;
  minute: number;
}

/** A clock whose deadline is asked for. */
export interface ClockCase {
  counting: Counting;
  period: { years?: number; months?: number; weeks?: number; days?: number; hours?: number };
  start: Minute;
  /** The clock stands from…to; a `to` of null: it stands still. */
  stops: { from: Minute; to: Minute | null }[];
  extendedBy: number;
  /** Besides weekends. */
  holidays: ReadonlySet<string>;
}

/**
 * The minute at which the period is over, found by walking over every day, or every minute, and asking of each
 * whether it counts. Slow, and written from the text of the law, not from the code it is held against.
 */
export function walkToEnd(given: ClockCase): Minute {
  const { counting, period } = given;
  if (counting === 'civil')
    return walkDays(given, given.start.day + 1, daysOfPeriod(given, given.start.day + 1));
  if (period.years || period.months || period.weeks)
    return walkDays(given, given.start.day, daysOfPeriod(given, given.start.day));
  if (period.hours || (period.days ?? 0) <= 5) return walkMinutes(given);
  return walkWorkingDays(given);
}

/** 민법 §160: the days from the first one to the last, as if nothing came between. */
function daysOfPeriod({ period }: ClockCase, first: number): number {
  const months = (period.years ?? 0) * 12 + (period.months ?? 0);
  let next = first;
  if (months > 0) {
    next += 1;
    while (!endsMonths(first, next, months)) next += 1;
  }
  return next - first + (period.weeks ?? 0) * 7 + (period.days ?? 0);
}

/** Has the period of so many months ended with the day before `next`? */
function endsMonths(first: number, next: number, months: number): boolean {
  const begun = calendar[first]!;
  const after = calendar[next]!;
  const passed = (after.year - begun.year) * 12 + after.month - begun.month;
  // ②: on the day before the one that corresponds to the first; ③: where the month has none, on its last day.
  return (passed === months && after.date === begun.date) || passed > months;
}

/**
 * Periods that go by the calendar. A day of a stop is left out: of a suggestion not the one on which it began (국민
 * 제안 규정 §6②, §9④), of a petition that one too (행정절차법 시행령 §11 (1)). The period ends with the first day that
 * is neither closed (민법 §161) nor falls into a stop once all its days are over.
 */
function walkDays(given: ClockCase, first: number, length: number): Minute {
  let counted = 0;
  for (let day = first; ; day += 1) {
    if (!isLeftOut(given, day)) counted += 1;
    if (counted >= length && isOpen(given, day) && !isStandingAfter(given, day))
      return { day: day + 1, minute: 0 };
  }
}

/** 민원처리법 §19②: the first day counts; Saturdays and holidays do not. */
function walkWorkingDays(given: ClockCase): Minute {
  const length = given.period.days! + given.extendedBy;
  let counted = 0;
  for (let day = given.start.day; ; day += 1) {
    if (isOpen(given, day) && !isLeftOut(given, day)) counted += 1;
    if (counted === length) return { day: day + 1, minute: 0 };
  }
}

/** 민원처리법 §19①: working hours, eight to a day (국가공무원 복무규정 §9②: 09 to 18 without 12 to 13). */
function walkMinutes(given: ClockCase): Minute {
  const { days = 0, hours } = given.period;
  const extension = hours ? given.extendedBy : given.extendedBy * 8;
  const length = (days * 8 + (hours ?? 0) + extension) * 60;
  let counted = 0;
  for (let { day, minute } = given.start; ; day += 1, minute = 0) {
    if (!isOpen(given, day)) continue;
    for (; minute < 1440; minute += 1) {
      const isWorking = minute >= 540 && minute < 1080 && !(minute >= 720 && minute < 780);
      if (isWorking && !isStanding(given, { day, minute })) counted += 1;
      if (counted === length) return { day, minute: minute + 1 };
    }
  }
}

function isOpen({ holidays }: ClockCase, day: number): boolean {
  return !calendar[day]!.isWeekend && !holidays.has(calendar[day]!.text);
}

function isLeftOut({ counting, stops }: ClockCase, day: number): boolean {
  return stops.some(
    ({ from, to }) =>
      to !== null && (counting === 'civil' ? from.day < day : from.day <= day) && day <= to.day,
  );
}

/** Does the clock stand when this day ends, or, of a petition, is the day one of a stop? */
function isStandingAfter({ counting, stops }: ClockCase, day: number): boolean {
  return stops.some(
    ({ from, to }) => to !== null && from.day <= day && (counting === 'civil' ? day < to.day : day <= to.day),
  );
}

function isStanding({ stops }: ClockCase, at: Minute): boolean {
  return stops.some(({ from, to }) => to !== null && !isBefore(at, from) && isBefore(at, to));
}

function isBefore(one: Minute, other: Minute): boolean {
  return one.day < other.day || (one.day === other.day && one.minute < other.minute);
}
