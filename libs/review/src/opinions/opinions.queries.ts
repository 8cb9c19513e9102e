import { In } from 'typeorm';
import { type Actor, NotFound, type Reason, type Transaction } from '@app/platform';
import { setDueAll } from '@app/ledger';
import { Case } from '../cases/case.entity.js';
import { mayFind } from '../cases/facts-of.js';
import { reviewReasons } from '../review.errors.js';
import { nextStep } from './next-step.js';
import { Opinion } from './opinion.entity.js';
import { OpinionVersion } from './opinion-version.entity.js';

/** Rows of this kind wake opinions that are awaited; their subject is the opinion. */
export const OPINION_DUE = 'review.opinion';

/** Was the actor's agency ever asked about this case? Then its officials may read it. */
export function isAsked(tx: Transaction, { tenantId, agencyCode }: Actor, ideaId: string): Promise<boolean> {
  return agencyCode === null
    ? Promise.resolve(false)
    : tx.existsBy(Opinion, { tenantId, ideaId, agencyCode });
}

/**
 * A case that this member of staff works on or was asked about. Any other is not found, for the reason given: whoever
 * names a part of it reads what they would read if there were no such part.
 */
export async function readCase(
  tx: Transaction,
  actor: Actor,
  ideaId: string,
  reason: Reason = reviewReasons.case_not_found,
): Promise<Case> {
  const found = await tx.findOneBy(Case, { tenantId: actor.tenantId, ideaId });
  if (!found || !(mayFind(actor, found) || (await isAsked(tx, actor, ideaId)))) throw new NotFound(reason);
  return found;
}

/** The opinions asked for about a case, oldest first. */
export function opinionsOf(tx: Transaction, tenantId: string, ideaId: string): Promise<Opinion[]> {
  return tx.find(Opinion, { where: { tenantId, ideaId }, order: { askedAt: 'ASC', id: 'ASC' } });
}

/** Every version of these opinions, oldest first. */
export function versionsOf(tx: Transaction, tenantId: string, ids: string[]): Promise<OpinionVersion[]> {
  return tx.find(OpinionVersion, { where: { tenantId, opinionId: In(ids) }, order: { number: 'ASC' } });
}

/** The agencies that own a part of the matter, by what they were asked for. */
export async function coOwnersOf(tx: Transaction, tenantId: string, ideaId: string): Promise<string[]> {
  const asked = await tx.findBy(Opinion, { tenantId, ideaId, part: 'co_owner' });
  return [...new Set(asked.map(({ agencyCode }) => agencyCode))].sort();
}

/** Notes when each opinion is to be looked at next. */
export function plantOpinions(tx: Transaction, tenantId: string, opinions: Opinion[]): Promise<void> {
  const rows = opinions.map((one) => ({ subjectId: one.id, dueAt: nextStep(one)?.at ?? null }));
  return setDueAll(tx, tenantId, OPINION_DUE, rows);
}
