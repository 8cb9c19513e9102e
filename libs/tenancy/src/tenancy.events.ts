import { declareEvents } from '@app/ledger';

/** What tenancy announces: a day on which offices are closed after all, or not. */
export const tenancyEvents = declareEvents({
  'holiday.added': 'announced',
  'holiday.removed': 'announced',
});
