import { declareEvents } from '@app/ledger';

/**
 * What onboarding keeps: who was made the first administrator, and what became of agencies. That the tenant was
 * founded, tenancy records.
 */
export const onboardingEvents = declareEvents({
  'administrator.named': 'recorded',
  'agencies.added': 'recorded',
  'agency.changed': 'recorded',
  'agency.retired': 'recorded',
});
