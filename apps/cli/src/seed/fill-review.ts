import type { Transaction } from '@app/platform';
import { WorkflowVersion } from '@app/review';
import { statutory } from '@app/workflow';
import { addMissing } from './add-missing.js';

/** The statutory life cycle, as the version under which cases are opened. */
export async function fillReview(tx: Transaction, tenantId: string, now: Date): Promise<void> {
  const { code, version } = statutory;
  await addMissing(tx, WorkflowVersion, tenantId, [
    { code, version, definition: statutory, publishedAt: now },
  ]);
}
