import { Injectable } from '@nestjs/common';
import { type Actor, NotFound, type Transaction } from '@app/platform';
import { reviewReasons } from '../review.errors.js';
import { Case } from './case.entity.js';
import { mayFind } from './facts-of.js';
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

  /** The case for somebody who reads it. A reviewer does not find another agency's case. */
  async findFor(tx: Transaction, actor: Actor, ideaId: string): Promise<Case> {
    const found = await tx.findOneBy(Case, { tenantId: actor.tenantId, ideaId });
    if (!found || !mayFind(actor, found)) throw new NotFound(reviewReasons.case_not_found);
    return found;
  }

  /** The same, held as by `lock`, for somebody who works on it. */
  async lockFor(tx: Transaction, actor: Actor, ideaId: string): Promise<Case> {
    const found = await lockCase(tx, actor.tenantId, ideaId);
    if (!mayFind(actor, found)) throw new NotFound(reviewReasons.case_not_found);
    return found;
  }
}
