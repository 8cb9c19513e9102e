import { declareEvents } from '@app/ledger';

/**
 * What onboarding keeps: who was made the first administrator, what became of agencies, and that everything was about
 * to be read for an export. That the tenant was founded, tenancy records.
 */
export const onboardingEvents = declareEvents({
  'administrator.named': 'recorded',
  'agencies.added': 'recorded',
  'agency.changed': 'recorded',
  'agency.retired': 'recorded',
  'tenant.exported': 'recorded',
});
