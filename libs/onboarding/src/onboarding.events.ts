import { declareEvents } from '@app/ledger';

/** What onboarding keeps: who was made the first administrator. That the tenant was founded, tenancy records. */
export const onboardingEvents = declareEvents({ 'administrator.named': 'recorded' });
