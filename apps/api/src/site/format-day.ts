import { seoulDay } from '@app/platform';
import type { Language } from './choose-language.js';

const A_DAY_IN_MS = 24 * 60 * 60 * 1000;

/** How days and numbers are written. */
export const LOCALES: Record<Language, string> = { ko: 'ko-KR', en: 'en-GB' };

const FULL = { year: 'numeric', month: 'long', day: 'numeric' } as const;

// Making one takes longer than all that a page writes with it.
const days = writers({ ...FULL, timeZone: 'UTC' });
const instants = writers({
  ...FULL,
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZone: 'Asia/Seoul',
});

/** A day as people write it. Takes `YYYY-MM-DD`, or an instant, which is read in Asia/Seoul. */
export function formatDay(value: string | Date, language: Language): string {
  return days[language].format(Date.parse(dayOf(value)));
}

/** The day `YYYY-MM-DD` of a day or of an instant, which REST clients and stored answers give as a string. */
export function dayOf(value: string | Date): string {
  if (typeof value === 'string' && value.length === 10) return value;
  return seoulDay(new Date(value));
}

/** Whole days from one day to another; negative when the other is past. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / A_DAY_IN_MS;
}

/** Day and time of an instant, as clocks in Asia/Seoul show it. */
export function formatInstant(instant: Date, language: Language): string {
  return instants[language].format(instant);
}

function writers(options: Intl.DateTimeFormatOptions): Record<Language, Intl.DateTimeFormat> {
  return {
    ko: new Intl.DateTimeFormat(LOCALES.ko, options),
    en: new Intl.DateTimeFormat(LOCALES.en, options),
  };
}
