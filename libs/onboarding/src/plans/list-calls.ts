import { DateTime } from 'luxon';
import { readReference } from '@app/catalogue';
import type { TenantPlan } from './tenant-plan.js';

/** The calls that ship, with dates counted from the day of the first seeding; administrators set their own. */
export function listCalls(day: string): TenantPlan['calls'] {
  return readReference('calls').map(({ relativeDays, ...call }) => ({
    code: call.code,
    titleKo: call.titleKo,
    titleEn: call.titleEn,
    summaryKo: call.summaryKo,
    summaryEn: call.summaryEn,
    tasks: call.tasks,
    opensOn: addDays(day, relativeDays.opens),
    closesOn: addDays(day, relativeDays.closes),
    announcesOn: addDays(day, relativeDays.announces),
  }));
}

const addDays = (day: string, days: number): string => DateTime.fromISO(day).plus({ days }).toISODate()!;
