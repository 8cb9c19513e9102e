import { DateTime } from 'luxon';
import { readReference } from '@app/catalogue';
import { Call } from '@app/intake';
import type { Transaction } from '@app/platform';
import { addMissing } from './add-missing.js';

/** The calls that ship, with dates counted from the day of the first seeding; administrators set their own. */
export async function fillCalls(tx: Transaction, tenantId: string, day: string): Promise<void> {
  const calls = readReference('calls').map(({ relativeDays, ...call }) => ({
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
  await addMissing(tx, Call, tenantId, calls);
}

const addDays = (day: string, days: number): string => DateTime.fromISO(day).plus({ days }).toISODate()!;
