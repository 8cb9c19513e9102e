import { declareEvents } from '@app/ledger';

/**
 * What onboarding keeps: who was made the first administrator, and that everything was about to be read for an export.
 * That the tenant was founded, tenancy records.
 */
export const onboardingEvents = declareEvents({
  'administrator.named': 'recorded',
  'tenant.exported': 'recorded',
});
