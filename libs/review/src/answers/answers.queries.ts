import { In, IsNull } from 'typeorm';
import type { Transaction } from '@app/platform';
import type { Made } from '../cases/record-move.js';
import { Point } from './point.entity.js';

/** The points that are being drafted for a case, in order. */
export function draftOf(tx: Transaction, tenantId: string, ideaId: string): Promise<Point[]> {
  return tx.find(Point, {
    where: { tenantId, ideaId, endedAt: IsNull() },
    order: { position: 'ASC', id: 'ASC' },
  });
}

/** Ends the drafts of cases that were answered, ended or went to another agency. The cases are locked. */
export async function endDrafts(tx: Transaction, tenantId: string, made: Made[], at: Date): Promise<void> {
  const left = made.filter(
    ({ before, after, move, isPrepared }) =>
      !isPrepared &&
      (move.fields?.points !== undefined ||
        after.isSettled ||
        (before.agencyCode !== null && after.agencyCode !== before.agencyCode)),
  );
  const ideaIds = left.map(({ after }) => after.ideaId);
  await dropDrafts(tx, tenantId, ideaIds, at);
}

/** The same for cases of which that is known. */
export async function dropDrafts(
  tx: Transaction,
  tenantId: string,
  ideaIds: string[],
  at: Date,
): Promise<void> {
  if (ideaIds.length === 0) return;
  await tx.update(Point, { tenantId, ideaId: In(ideaIds), endedAt: IsNull() }, { endedAt: at });
}
