import { In } from 'typeorm';
import type { Transaction } from '@app/platform';
import type { Definition } from '@app/workflow';
import { Case } from '../cases/case.entity.js';
import type { Batch } from './batch.entity.js';
import { BatchItem } from './batch-item.entity.js';
import type { BatchView } from './batch-view.dto.js';
import { CLAIM, CLAIM_LABEL } from './claim-step.js';

/** The cases of a batch in their turn. */
export function itemsOf(tx: Transaction, { tenantId, id: batchId }: Batch): Promise<BatchItem[]> {
  return tx.find(BatchItem, { where: { tenantId, batchId }, order: { place: 'ASC' } });
}

/** One case of a batch, held until the transaction ends: whoever comes second finds it done. */
export function lockItem(tx: Transaction, { tenantId, batchId, ideaId }: BatchItem): Promise<BatchItem> {
  return tx.findOneOrFail(BatchItem, {
    where: { tenantId, batchId, ideaId },
    lock: { mode: 'pessimistic_write' },
  });
}

/** A batch with what came of each case; the workflow says what its step is called. */
export async function showBatch(tx: Transaction, batch: Batch, workflow: Definition): Promise<BatchView> {
  const items = await itemsOf(tx, batch);
  const ideaIds = items.map(({ ideaId }) => ideaId);
  const cases = await tx.findBy(Case, { tenantId: batch.tenantId, ideaId: In(ideaIds) });
  const caseOf = new Map(cases.map((one) => [one.ideaId, one]));
  const { id, transition, begunAt, finishedAt, undoneAt } = batch;
  return {
    id,
    transition,
    label: labelOf(transition, workflow),
    begunAt,
    finishedAt,
    undoneAt,
    items: items.map(({ ideaId, outcome, refusal, wayBack, undoOutcome, undoRefusal }) => {
      // What was never found is not told of either.
      const isSeen = refusal?.code !== 'review.case_not_found';
      const { trackingNumber = '', title = '' } = (isSeen && caseOf.get(ideaId)) || {};
      const isUndoable = outcome === 'moved' && wayBack !== null && undoOutcome === null;
      return { ideaId, trackingNumber, title, outcome, refusal, isUndoable, undoOutcome, undoRefusal };
    }),
  };
}

function labelOf(name: string, { transitions }: Definition): BatchView['label'] {
  if (name === CLAIM) return CLAIM_LABEL;
  return transitions.find((move) => move.name === name)?.label ?? { ko: name, en: name };
}
