import * as official from '@hyunbinseo/holidays-kr/all';

const days = new Set(Object.values(official).flatMap((year) => Object.keys(year)));

/**
 * Whether a day, `YYYY-MM-DD`, is a public holiday in Korea by the official almanac (월력요항). Years that
 * have not been published yet know no holidays.
 */
export function isHoliday(day: string): boolean {
  return days.has(day);
}
