/** A calendar written out day by day, from nothing but the lengths of the months. It knows no `Date`. */
export interface CalendarDay {
  year: number;
  /** 1 to 12. */
  month: number;
  /** 1 to 31. */
  date: number;
  /** `YYYY-MM-DD`. */
  text: string;
  isWeekend: boolean;
}

const firstYear = 2015;
const lastYear = 2050;
/** 1 January 2015 was a Thursday, the fourth day of a week that begins on Monday. */
const firstWeekday = 4;
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Every day from 2015 to 2050, in order. A day is known by its place here. */
export const calendar: CalendarDay[] = writeOut();

/** The place of a day. */
export function placeOf(text: string): number {
  return calendar.findIndex((day) => day.text === text);
}

function writeOut(): CalendarDay[] {
  const days: CalendarDay[] = [];
  for (let year = firstYear; year <= lastYear; year += 1)
    for (let month = 1; month <= 12; month += 1)
      for (let date = 1; date <= lengthOf(year, month); date += 1) {
        const weekday = ((firstWeekday - 1 + days.length) % 7) + 1;
        const text = [year, month, date].map((part) => String(part).padStart(2, '0')).join('-');
        days.push({ year, month, date, text, isWeekend: weekday >= 6 });
      }
  return days;
}

function lengthOf(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && isLeap ? 29 : lengths[month - 1]!;
}
