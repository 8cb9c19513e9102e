import { declareEvents } from '@app/ledger';

/** What becomes of a tenant's models; all have one file in the ledger. */
export const modelEvents = declareEvents({
  'model.requested': 'announced',
  'model.refused': 'recorded',
  'model.served': 'announced',
  'model.threshold_set': 'recorded',
});
