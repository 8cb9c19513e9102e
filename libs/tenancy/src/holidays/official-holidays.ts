import * as official from '@hyunbinseo/holidays-kr/all';
import type { HolidayView } from './holiday.dto.js';

const names = new Map(Object.values(official).flatMap((year) => Object.entries(year)));

/** The last year whose almanac is known. */
export const lastKnownYear = Math.max(...[...names.keys()].map((day) => Number(day.slice(0, 4))));

/**
 * Whether a day, `YYYY-MM-DD`, is a public holiday in Korea by the official almanac (월력요항). Years that
 * have not been published yet know no holidays: what ends in them is provisional.
 */
export function isOfficialHoliday(day: string): boolean {
  return names.has(day);
}

/** The public holidays of a year. The almanac names them in Korean only. */
export function officialHolidaysOf(year: number): HolidayView[] {
  return [...names]
    .filter(([day]) => day.startsWith(`${year}-`))
    .map(([day, known]) => {
      // The middle dot of statutes (ㆍ) is in few typefaces, ours not among them.
      const nameKo = known.join(', ').replaceAll('ㆍ', '·');
      return { day, nameKo, nameEn: `Public holiday (${nameKo})`, isOfficial: true };
    });
}
