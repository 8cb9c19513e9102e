import { In } from 'typeorm';
import type { Transaction } from '@app/platform';
import { Round } from './round.entity.js';

/** Ends the open rounds of cases that went another way. The cases are locked. */
export async function abandonRounds(
  tx: Transaction,
  tenantId: string,
  ideaIds: string[],
  at: Date,
): Promise<void> {
  if (ideaIds.length === 0) return;
  await tx.update(
    Round,
    { tenantId, ideaId: In(ideaIds), status: 'open' },
    { status: 'abandoned', endedAt: at },
  );
}
