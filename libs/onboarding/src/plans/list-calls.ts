import { DateTime } from 'luxon';
import { readReference } from '@app/catalogue';
import type { TenantPlan } from './tenant-plan.js';

/**
 * The calls that ship, with dates counted from the day of the first seeding; administrators set their own. What is
 * made up in them belongs in a demonstration only: elsewhere citizens would take it for a call of their government.
 */
export function listCalls(day: string, isDemonstration: boolean): TenantPlan['calls'] {
  const calls = readReference('calls').filter(({ isDemo }) => isDemonstration || !isDemo);
  return calls.map(({ relativeDays, ...call }) => ({
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
