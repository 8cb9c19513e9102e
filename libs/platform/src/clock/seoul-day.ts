import { DateTime } from 'luxon';

/** The calendar day, `YYYY-MM-DD`, that this instant falls on in Asia/Seoul, whatever the server's zone. */
export function seoulDay(instant: Date): string {
  return DateTime.fromJSDate(instant, { zone: 'Asia/Seoul' }).toISODate()!;
}
