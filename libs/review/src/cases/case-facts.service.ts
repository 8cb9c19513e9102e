import { Injectable } from '@nestjs/common';
import type { Transaction } from '@app/platform';
import { Case } from './case.entity.js';
import { lockCase } from './moves.queries.js';

/** The columns of a case that other contexts keep up to date. */
@Injectable()
export class CaseFacts {
  /** Adds to the number of supporters, or takes away. */
  async countSupport(tx: Transaction, tenantId: string, ideaId: string, by: 1 | -1): Promise<void> {
    await tx.increment(Case, { tenantId, ideaId }, 'supports', by);
  }

  /** Takes a case from public view, or puts it back. */
  async setHidden(tx: Transaction, tenantId: string, ideaId: string, isHidden: boolean): Promise<void> {
    await tx.update(Case, { tenantId, ideaId }, { isHidden });
  }

  /** Holds a case against changes until the transaction ends. */
  lock(tx: Transaction, tenantId: string, ideaId: string): Promise<Case> {
    return lockCase(tx, tenantId, ideaId);
  }
}
