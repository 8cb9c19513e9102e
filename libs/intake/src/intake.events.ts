import { declareEvents } from '@app/ledger';

/** What intake announces and records. Support has a chain of its own, so that many can support at once. */
export const intakeEvents = declareEvents({
  'idea.submitted': 'announced',
  'confirmation.requested': 'announced',
  'idea.confirmed': 'recorded',
  'idea.supplemented': 'announced',
  'idea.withdrawn': 'recorded',
  'idea.dropped': 'recorded',
  'idea.hidden': 'recorded',
  'idea.shown': 'recorded',
  'idea.supported': 'recorded',
  'idea.unsupported': 'recorded',
});
