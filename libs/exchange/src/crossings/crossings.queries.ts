import { NotFound, type Transaction } from '@app/platform';
import { exchangeReasons } from '../exchange.errors.js';
import { Crossing } from './crossing.entity.js';

/** A crossing held against changes until the transaction ends. */
export async function lockCrossing(tx: Transaction, tenantId: string, id: string): Promise<Crossing> {
  const found = await tx.findOne(Crossing, { where: { tenantId, id }, lock: { mode: 'pessimistic_write' } });
  if (!found) throw new NotFound(exchangeReasons.crossing_not_found);
  return found;
}
