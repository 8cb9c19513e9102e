import { declareEvents } from '@app/ledger';

/**
 * What tenancy announces: a day on which offices are closed after all, or not, and that a tenant was opened. And what
 * it keeps: when a tenant was founded, looked through, suspended, resumed, given another name, language or colour, and
 * that it is to be deleted after a time, or is not after all.
 */
export const tenancyEvents = declareEvents({
  'holiday.added': 'announced',
  'holiday.removed': 'announced',
  'tenant.founded': 'recorded',
  'tenant.looked_through': 'recorded',
  'tenant.opened': 'announced',
  'tenant.suspended': 'recorded',
  'tenant.resumed': 'recorded',
  'tenant.leaving': 'recorded',
  'tenant.kept': 'recorded',
  'settings.changed': 'recorded',
  'wording.changed': 'recorded',
});
