import { In } from 'typeorm';
import { v7 } from 'uuid';
import { type Actor, Refused, type Transaction } from '@app/platform';
import type { Made } from '../cases/record-move.js';
import { reviewReasons } from '../review.errors.js';
import { Approval } from './approval.entity.js';

/**
 * Keeps what moves mean for 결재: prepared ones wait for a signature, signed ones are noted, and whatever waited
 * for a case that went another way is overtaken. Refuses to prepare where something waits already.
 */
export async function storeApprovals(tx: Transaction, actor: Actor, made: Made[], now: Date): Promise<void> {
  const { tenantId } = actor;
  for (const { move, after, onBehalfOf } of made.filter(({ isPrepared }) => isPrepared)) {
    const { ideaId } = after;
    if (await tx.existsBy(Approval, { tenantId, ideaId, status: 'waiting' }))
      throw new Refused(reviewReasons.already_prepared);
    await tx.insert(Approval, {
      tenantId,
      id: v7(),
      ideaId,
      transition: move.transition,
      fields: move.fields ?? {},
      preparedBy: actor.accountId!,
      preparedFor: onBehalfOf,
      preparedAt: now,
      status: 'waiting',
    });
  }
  for (const { move } of made)
    if (move.signature)
      await tx.update(
        Approval,
        { tenantId, id: move.signature.approvalId },
        { status: 'signed', decidedBy: actor.accountId, decidedAt: now },
      );
  const left = made.filter((one) => !one.isPrepared && mayHaveWaited(one)).map(({ after }) => after.ideaId);
  if (left.length > 0)
    await tx.update(
      Approval,
      { tenantId, ideaId: In(left), status: 'waiting' },
      { status: 'overtaken', decidedAt: now },
    );
}

function mayHaveWaited({ before, definition }: Made): boolean {
  return definition.transitions.some(
    ({ approvers, from }) => approvers?.length && from.includes(before.state),
  );
}
