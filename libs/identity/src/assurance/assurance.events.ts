import { declareEvents } from '@app/ledger';

export const assuranceEvents = declareEvents({ 'assurance.changed': 'recorded' });
