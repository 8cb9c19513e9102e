import { NotFound, Refused, type Actor, type Transaction } from '@app/platform';
import type { Case } from '../cases/case.entity.js';
import { mayFind } from '../cases/facts-of.js';
import { lockCase } from '../cases/moves.queries.js';
import { reviewReasons } from '../review.errors.js';
import { Round } from './round.entity.js';

/** An open round with its case, both locked. Refuses one that has ended; another agency's is not found. */
export async function lockRound(
  tx: Transaction,
  actor: Actor,
  id: string,
): Promise<{ round: Round; found: Case }> {
  const { tenantId } = actor;
  const named = await tx.findOneBy(Round, { tenantId, id });
  if (!named) throw new NotFound(reviewReasons.round_not_found);
  // The case first, as every move does: two who lock both wait for each other in one order.
  const found = await lockCase(tx, tenantId, named.ideaId);
  if (!mayFind(actor, found)) throw new NotFound(reviewReasons.round_not_found);
  const round = await tx.findOneByOrFail(Round, { tenantId, id });
  if (round.status !== 'open') throw new Refused(reviewReasons.round_ended);
  return { round, found };
}
