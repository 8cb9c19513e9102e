import { DateTime } from 'luxon';
import { seoulDay } from '@app/platform';
import type { Language } from './choose-language.js';

/** A day as people write it. Takes `YYYY-MM-DD`, or an instant, which is read in Asia/Seoul. */
export function formatDay(value: string | Date, language: Language): string {
  return DateTime.fromISO(dayOf(value), { zone: 'utc' })
    .setLocale(language === 'ko' ? 'ko-KR' : 'en-GB')
    .toLocaleString(DateTime.DATE_FULL);
}

/** The day `YYYY-MM-DD` of a day or of an instant, which REST clients and stored answers give as a string. */
export function dayOf(value: string | Date): string {
  if (typeof value === 'string' && value.length === 10) return value;
  return seoulDay(new Date(value));
}

/** Whole days from one day to another; negative when the other is past. */
export function daysBetween(from: string, to: string): number {
  const start = DateTime.fromISO(from, { zone: 'utc' });
  return DateTime.fromISO(to, { zone: 'utc' }).diff(start, 'days').days;
}

/** Day and time of an instant, as clocks in Asia/Seoul show it. */
export function formatInstant(instant: Date, language: Language): string {
  return DateTime.fromJSDate(instant, { zone: 'Asia/Seoul' })
    .setLocale(language === 'ko' ? 'ko-KR' : 'en-GB')
    .toLocaleString({ ...DateTime.DATE_FULL, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
}
