import { declareEvents } from '@app/ledger';

/** What review announces. `case.moved` carries the transition, both states, codes, dates and the rule version. */
export const reviewEvents = declareEvents({
  'case.opened': 'announced',
  'case.moved': 'announced',
  'case.joined': 'recorded',
  'case.parted': 'recorded',
  'case.migrated': 'recorded',
  'case.prepared': 'recorded',
  'case.returned': 'recorded',
  'clock.recounted': 'recorded',
  'clock.reminded': 'announced',
  'clock.breached': 'announced',
  'clock.elapsed': 'announced',
  'clock.escalated': 'announced',
  'round.opened': 'announced',
  'round.appointed': 'announced',
  'round.excused': 'recorded',
  'round.scored': 'recorded',
  'round.recused': 'recorded',
  'round.closed': 'recorded',
  'workflow.saved': 'recorded',
  'workflow.discarded': 'recorded',
  'workflow.restored': 'recorded',
  'workflow.published': 'recorded',
  'case.claimed': 'recorded',
  'case.released': 'recorded',
});
