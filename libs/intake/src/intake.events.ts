import { declareEvents } from '@app/ledger';

/** What intake announces and records. Each support and each follow has a chain of its own, so that many can do so at once. */
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
  'idea.followed': 'recorded',
  'idea.unfollowed': 'recorded',
  'satisfaction.given': 'recorded',
  'satisfaction.changed': 'recorded',
  'code.issued': 'recorded',
  'file.received': 'announced',
  'file.cleared': 'recorded',
  'file.quarantined': 'recorded',
  'file.removed': 'recorded',
});
