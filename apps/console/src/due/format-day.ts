import type { Language } from '../language/language.js';

const LOCALES = { ko: 'ko-KR', en: 'en-GB' };

/** A day `YYYY-MM-DD` as people write it; without its year where that goes without saying. */
export function formatDay(day: string, language: Language, { hasYear = true } = {}): string {
  return new Intl.DateTimeFormat(LOCALES[language], {
    timeZone: 'UTC',
    month: 'long',
    day: 'numeric',
    ...(hasYear && { year: 'numeric' }),
  }).format(Date.parse(day));
}

/** The same with the day of the week and without the year. */
export function formatWeekday(day: string, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], {
    timeZone: 'UTC',
    month: 'long',
    day: 'numeric',
    weekday: 'short',
  }).format(Date.parse(day));
}

/** Day and time of an instant, as clocks in Seoul show it. */
export function formatInstant(instant: string, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], {
    timeZone: 'Asia/Seoul',
    dateStyle: 'long',
    timeStyle: 'short',
  }).format(Date.parse(instant));
}
