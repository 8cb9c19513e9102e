import { Refused, seoulDay, type Transaction } from '@app/platform';
import type { Definition } from '@app/workflow';
import type { Case } from '../cases/case.entity.js';
import type { Move } from '../cases/move.js';
import { reviewReasons } from '../review.errors.js';
import { prepare } from './answer-point.js';
import { draftOf } from './answers.queries.js';

/**
 * A move that publishes a reply, with the points drafted for it; every other move as it is. One that is signed
 * brings the points it was prepared with. Refuses while a co-owner still has time to confirm or object.
 */
export async function fillPoints(
  tx: Transaction,
  { tenantId, ideaId }: Case,
  move: Move,
  { transitions }: Definition,
  now: Date,
): Promise<Move> {
  const { effects } = transitions.find(({ name }) => name === move.transition)!;
  if (move.signature || !effects.includes('publish_reply')) return move;
  const points = await draftOf(tx, tenantId, ideaId);
  if (points.length === 0) return move;
  const today = seoulDay(now);
  if (points.some(({ consent, confirmBy }) => consent === 'asked' && confirmBy! >= today))
    throw new Refused(reviewReasons.answer_unconfirmed);
  return { ...move, fields: { ...move.fields, points: points.map(prepare) } };
}
