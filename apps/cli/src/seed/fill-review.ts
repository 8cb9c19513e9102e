import type { Transaction } from '@app/platform';
import { WorkflowVersion } from '@app/review';
import { small, statutory } from '@app/workflow';
import { addMissing } from './add-missing.js';

/** The first version under which cases are opened: the statutory life cycle, for a town the one of five states. */
export async function fillReview(
  tx: Transaction,
  tenantId: string,
  kind: 'nation' | 'town',
  now: Date,
): Promise<void> {
  const definition = kind === 'town' ? small : statutory;
  const { code, version } = definition;
  await addMissing(tx, WorkflowVersion, tenantId, [
    { code, version, definition, publishedAt: now, note: '', publishedBy: null },
  ]);
}
