import { declareEvents } from '@app/ledger';

/** What intake announces and records. Support has a chain of its own, so that many can support at once. */
export const intakeEvents = declareEvents({
  'idea.submitted': 'announced',
  'confirmation.requested': 'announced',
  'idea.confirmed': 'recorded',
  'idea.supplemented': 'announced',
  'idea.withdrawn': 'announced',
  'idea.dropped': 'recorded',
  'idea.covered': 'recorded',
  'idea.erased': 'recorded',
  'idea.hidden': 'announced',
  'idea.shown': 'announced',
  'proposers.stated': 'announced',
  'proposal.answered': 'announced',
  'proposers.credited': 'recorded',
  'idea.supported': 'recorded',
  'idea.unsupported': 'recorded',
  'code.issued': 'recorded',
  'file.received': 'announced',
  'file.cleared': 'recorded',
  'file.quarantined': 'recorded',
  'file.removed': 'recorded',
});
