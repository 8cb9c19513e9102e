import { declareEvents } from '@app/ledger';

/** What is recorded of personal data: ids, kinds, days and counts. */
export const privacyEvents = declareEvents({
  'consent.given': 'announced',
  'consent.withdrawn': 'announced',
  'erasure.requested': 'recorded',
  'erasure.undone': 'recorded',
  'person.sealed': 'recorded',
  'person.erased': 'recorded',
  'retention.changed': 'recorded',
  'retention.applied': 'recorded',
});
