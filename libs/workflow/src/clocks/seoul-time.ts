import { numberOf, numberOfInstant, textOf } from './day-numbers.js';

/** Seoul keeps UTC+9 the whole year, and has since October 1988: its wall clock is a sum, in any server's zone. */
const aheadMs = 9 * 3_600_000;

const dayMs = 86_400_000;
const minuteMs = 60_000;
const [earliest, latest] = [Date.UTC(1000, 0), Date.UTC(8000, 0)];

/** What calendar and clock on a wall in Seoul show. */
export interface WallTime {
  /** `YYYY-MM-DD`. */
  day: string;
  /** Minutes since midnight, 0 to 1439. */
  minute: number;
}

export function wallTimeOf(instant: Date): WallTime {
  const local = instant.getTime() + aheadMs;
  return { day: dayOf(instant), minute: Math.floor((((local % dayMs) + dayMs) % dayMs) / minuteMs) };
}

/** Is it an instant at all, and does what may be counted from it stay within years of four digits? */
export function isWithinCalendar(instant: Date): boolean {
  const time = instant.getTime();
  return time >= earliest && time < latest;
}

/** The day in Seoul, `YYYY-MM-DD`. */
export function dayOf(instant: Date): string {
  return textOf(numberOfInstant(instant, aheadMs));
}

/** The instant at which a wall in Seoul shows this. */
export function instantAt(day: string, minute = 0): Date {
  return new Date(numberOf(day) * dayMs - aheadMs + minute * minuteMs);
}

/** The end of a day, which is the beginning of the next (민법 §159). */
export function endOf(day: string): Date {
  return new Date(instantAt(day).getTime() + dayMs);
}

/** The last day of a period that ends at this instant: an end at midnight belongs to the day before. */
export function lastDayOf(end: Date): string {
  return dayOf(new Date(end.getTime() - 1));
}
