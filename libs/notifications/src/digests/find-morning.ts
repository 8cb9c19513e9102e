import { DateTime } from 'luxon';

const ZONE = 'Asia/Seoul';
const FROM_HOUR = 8;
const UNTIL_HOUR = 12;

/** Whether it is morning in Seoul: a digest that is late by more is left out. */
export function isMorning(now: Date): boolean {
  const { hour } = DateTime.fromJSDate(now, { zone: ZONE });
  return hour >= FROM_HOUR && hour < UNTIL_HOUR;
}

/** The next eight o’clock in Seoul after this instant. */
export function nextMorning(now: Date): Date {
  const local = DateTime.fromJSDate(now, { zone: ZONE });
  const today = local.startOf('day').set({ hour: FROM_HOUR });
  return (today > local ? today : today.plus({ days: 1 })).toJSDate();
}

/** Whether offices are open on a day: neither a weekend nor a holiday. */
export function isWorkingDay(day: string, isHoliday: (day: string) => boolean): boolean {
  return DateTime.fromISO(day).weekday <= 5 && !isHoliday(day);
}

/** The morning of the last working day before this one: of what came since, no digest has told yet. */
export function lastMorning(day: string, isHoliday: (day: string) => boolean): Date {
  let date = DateTime.fromISO(day, { zone: ZONE });
  do date = date.minus({ days: 1 });
  while (!isWorkingDay(date.toISODate()!, isHoliday));
  return date.set({ hour: FROM_HOUR }).toJSDate();
}

/** The last of so many working days from this day on: until then things are due soon. */
export function workingDaysOn(day: string, count: number, isHoliday: (day: string) => boolean): string {
  let date = DateTime.fromISO(day);
  for (let left = count; left > 0;) {
    date = date.plus({ days: 1 });
    if (isWorkingDay(date.toISODate()!, isHoliday)) left--;
  }
  return date.toISODate()!;
}
