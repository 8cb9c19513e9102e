import { declareEvents } from '@app/ledger';

/** What happens to a crossing; each side has a chain of its own for it, under the same id. And to calls that towns adopt. */
export const exchangeEvents = declareEvents({
  'crossing.sent': 'announced',
  'crossing.arrived': 'announced',
  'crossing.opened': 'recorded',
  'crossing.declined': 'announced',
  'crossing.answered': 'announced',
  'crossing.told': 'announced',
  'crossing.consented': 'announced',
  'crossing.named': 'recorded',
  'call.adopted': 'announced',
  'call.counted': 'recorded',
});
