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
  'crossing.retracted': 'announced',
  'crossing.credited': 'announced',
  'crossing.hidden': 'announced',
  'crossing.shown': 'announced',
  'crossing.named': 'recorded',
  'crossing.unnamed': 'recorded',
  'crossing.veiled': 'recorded',
  'wish.sent': 'announced',
  'wish.arrived': 'announced',
  'call.adopted': 'announced',
  'call.counted': 'announced',
});
