import { Injectable } from '@nestjs/common';
import type { Transaction } from '@app/platform';
import { LedgerEvent } from './event.entity.js';

@Injectable()
export class Timeline {
  /** Every event of a subject, oldest first. */
  of(tx: Transaction, tenantId: string, subjectId: string): Promise<LedgerEvent[]> {
    return tx.find(LedgerEvent, { where: { tenantId, subjectId }, order: { sequence: 'ASC' } });
  }
}
