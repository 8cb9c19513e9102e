import { In, IsNull } from 'typeorm';
import type { Actor, Transaction } from '@app/platform';
import type { Ledger } from '@app/ledger';
import type { Made } from '../cases/record-move.js';
import { reviewEvents } from '../review.events.js';
import { consultedClock } from './find-asking.js';
import { Opinion } from './opinion.entity.js';
import { plantOpinions } from './opinions.queries.js';

/**
 * Ends the consultations of cases that went on: nothing more is taken, and whoever has not answered stands on the
 * record. The cases are locked.
 */
export async function endOpinions(
  tx: Transaction,
  ledger: Ledger,
  actor: Actor,
  made: Made[],
  at: Date,
): Promise<void> {
  const left = made.filter(
    ({ before, after, definition }) =>
      after.state !== before.state && (after.isSettled || consultedClock(definition, before.state)),
  );
  const ideaIds = left.map(({ after }) => after.ideaId);
  await releaseOpinions(tx, ledger, actor, ideaIds, at);
}

/** The same for cases of which that is known. */
export async function releaseOpinions(
  tx: Transaction,
  ledger: Ledger,
  actor: Actor,
  ideaIds: string[],
  at: Date,
): Promise<void> {
  if (ideaIds.length === 0) return;
  const { tenantId } = actor;
  const open = await tx.findBy(Opinion, { tenantId, ideaId: In(ideaIds), endedAt: IsNull() });
  if (open.length === 0) return;
  const ended = open.map((one): Opinion => ({
    ...one,
    status: one.status === 'asked' ? 'released' : one.status,
    endedAt: at,
  }));
  const ids = open.map(({ id }) => id);
  await tx.update(Opinion, { tenantId, id: In(ids), status: 'asked' }, { status: 'released', endedAt: at });
  await tx.update(Opinion, { tenantId, id: In(ids), endedAt: IsNull() }, { endedAt: at });
  await plantOpinions(tx, tenantId, ended);
  const happenings = [...new Set(ended.map(({ ideaId }) => ideaId))].map((ideaId) => {
    const ofCase = ended.filter((one) => one.ideaId === ideaId);
    const unanswered = ofCase.filter(({ status }) => status !== 'answered');
    const data = { asked: codesOf(ofCase), unanswered: codesOf(unanswered) };
    return { kind: reviewEvents['opinion.ended'], subjectId: ideaId, at, data };
  });
  await ledger.recordAll(tx, actor, happenings);
}

function codesOf(opinions: Opinion[]): string[] {
  return opinions.map(({ agencyCode }) => agencyCode).sort();
}
