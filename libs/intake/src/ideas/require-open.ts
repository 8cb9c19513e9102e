import { NotFound, type Transaction } from '@app/platform';
import { intakeReasons } from '../intake.errors.js';
import { Idea } from './idea.entity.js';

/** Refuses, as not there, an idea that is not in public view. */
export async function requireOpen(tx: Transaction, tenantId: string, id: string): Promise<void> {
  const idea = await tx.findOneBy(Idea, { tenantId, id, status: 'submitted' });
  if (!idea || idea.hiddenReason) throw new NotFound(intakeReasons.idea_not_found);
}
