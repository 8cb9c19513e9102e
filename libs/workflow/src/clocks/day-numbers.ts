/** Days as numbers, counted from 1 January 1970. Texts are for people, holidays and files; numbers are for sums. */

const dayMs = 86_400_000;

/** Until the year 2170; whatever lies outside is written out each time. */
const mostKept = 73_050;

/** Texts of days that were asked for: a few years of them are asked for again and again. */
const kept: string[] = [];

/** The text of a day, `YYYY-MM-DD`. Throws RangeError where the number is none. */
export function textOf(number: number): string {
  return kept[number] ?? writeOut(number);
}

/** The number of a day that the calendar has; of any other text NaN or the number of another day. */
export function numberOf(day: string): number {
  const { year, month, date } = partsOf(day);
  return numberAt(year, month, date);
}

/** What the text of a day says; months count from 0. */
export function partsOf(day: string): { year: number; month: number; date: number } {
  return { year: digits(day, 0, 4), month: digits(day, 5, 7) - 1, date: digits(day, 8, 10) };
}

/** The number of a day by its parts; months count from 0, and what is too much runs on as in `Date.UTC`. */
export function numberAt(year: number, month: number, date: number): number {
  return Date.UTC(year, month, date) / dayMs;
}

/** The number of the day in which an instant lies, on a wall clock that is so many milliseconds ahead of UTC. */
export function numberOfInstant(instant: Date, aheadMs: number): number {
  return Math.floor((instant.getTime() + aheadMs) / dayMs);
}

function writeOut(number: number): string {
  const text = new Date(number * dayMs).toISOString().slice(0, 10);
  if (number >= 0 && number < mostKept) kept[number] = text;
  return text;
}

/** The number that a stretch of a text spells; NaN where it has something else than digits. */
function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let place = from; place < to; place += 1) {
    const digit = text.charCodeAt(place) - 48;
    if (!(digit >= 0 && digit <= 9)) return NaN;
    number = number * 10 + digit;
  }
  return number;
}
