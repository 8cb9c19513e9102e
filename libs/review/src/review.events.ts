import { declareEvents } from '@app/ledger';

/** What review announces. `case.moved` carries the transition, both states, codes, dates and the rule version. */
export const reviewEvents = declareEvents({
  'case.opened': 'announced',
  'case.moved': 'announced',
  'case.claimed': 'recorded',
  'case.released': 'recorded',
});
