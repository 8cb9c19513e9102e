import { declareEvents } from '@app/ledger';

/** Steps to a promise: their days and hashes. The promise itself is told by `case.moved`. */
export const deliveryEvents = declareEvents({
  'milestone.added': 'recorded',
  'milestone.changed': 'recorded',
  'milestone.removed': 'recorded',
  'milestone.reached': 'announced',
});
