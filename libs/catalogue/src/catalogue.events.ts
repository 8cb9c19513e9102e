import { declareEvents } from '@app/ledger';

/** What the catalogue keeps of its changes. */
export const catalogueEvents = declareEvents({
  'reason.added': 'recorded',
  'reason.changed': 'recorded',
  'reason.retired': 'recorded',
  'reason.restored': 'recorded',
  'reasons.reordered': 'recorded',
});
