import { declareEvents } from '@app/ledger';

/**
 * What tenancy announces: a day on which offices are closed after all, or not. And what it keeps: when a tenant was
 * founded, suspended, resumed, and given another name, language or colour.
 */
export const tenancyEvents = declareEvents({
  'holiday.added': 'announced',
  'holiday.removed': 'announced',
  'tenant.founded': 'recorded',
  'tenant.suspended': 'recorded',
  'tenant.resumed': 'recorded',
  'settings.changed': 'recorded',
});
