import { In } from 'typeorm';
import type { Transaction } from '@app/platform';
import { Attachment } from './attachment.entity.js';

/** Of each idea its files, in their order. */
export function filesOf(tx: Transaction, tenantId: string, ideaIds: string[]): Promise<Attachment[]> {
  return tx.find(Attachment, {
    where: { tenantId, ideaId: In(ideaIds) },
    order: { position: 'ASC', id: 'ASC' },
  });
}
