import { Injectable } from '@nestjs/common';
import { type Actor, Clock, Database, Forbidden, httpReasons, NotFound, Refused } from '@app/platform';
import { Ledger } from '@app/ledger';
import { Case } from '../cases/case.entity.js';
import { isOwnPreparation } from '../cases/facts-of.js';
import { MovesService } from '../cases/moves.service.js';
import { reviewReasons } from '../review.errors.js';
import { reviewEvents } from '../review.events.js';
import { Approval } from './approval.entity.js';
import type { SignedView } from './approval-view.dto.js';
import { ApprovalsService } from './approvals.service.js';

/** 결재: one person prepares, another signs or returns. */
@Injectable()
export class SignaturesService {
  constructor(
    private readonly database: Database,
    private readonly approvals: ApprovalsService,
    private readonly moves: MovesService,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /**
   * Signs what another person prepared, and makes the move. Refuses whoever prepared it or in whose name it
   * was, whoever holds none of the roles that may sign and stands in for nobody who does, and a move that the workflow
   * no longer allows.
   */
  sign(actor: Actor, id: string): Promise<Case> {
    return this.database.enter(actor, async (tx) => {
      const { approval } = await this.approvals.lock(tx, actor, id);
      const { ideaId, transition, fields, preparedBy, preparedFor } = approval;
      if (isOwnPreparation(approval, actor.accountId)) throw new Refused(reviewReasons.own_preparation);
      const signature = { approvalId: id, preparedBy, preparedFor };
      return this.moves.apply(tx, actor, ideaId, { transition, fields, signature });
    });
  }

  /** Signs several, each in a transaction of its own; what is refused does not hold up the others. */
  async signAll(actor: Actor, ids: string[]): Promise<SignedView[]> {
    const results: SignedView[] = [];
    for (const id of ids)
      try {
        await this.sign(actor, id);
        results.push({ id, isSigned: true, code: null, messages: null });
      } catch (error) {
        if (!(error instanceof Refused || error instanceof NotFound || error instanceof Forbidden))
          throw error;
        const { code, ko, en } = error.reason;
        results.push({ id, isSigned: false, code, messages: { ko, en } });
      }
    return results;
  }

  /** Gives what was prepared back, with a remark: whoever may sign it, or takes back what they prepared themselves. */
  return(actor: Actor, id: string, remark: string): Promise<void> {
    return this.database.enter(actor, async (tx) => {
      const { approval, found } = await this.approvals.lock(tx, actor, id);
      const isMine = approval.preparedBy === actor.accountId;
      const seat = isMine ? null : await this.approvals.seatFor(tx, actor, approval, found);
      if (!isMine && !seat) throw new Forbidden(httpReasons.forbidden);
      const onBehalfOf = seat?.absentId ?? null;
      const { tenantId, ideaId, version } = found;
      const decidedAt = this.clock.now();
      const decidedBy = isMine ? null : actor.accountId;
      await tx.update(Approval, { tenantId, id }, { status: 'returned', decidedBy, decidedAt, remark });
      await tx.update(Case, { tenantId, ideaId, version }, { version: version + 1 });
      await this.ledger.record(tx, actor, {
        kind: reviewEvents['case.returned'],
        subjectId: ideaId,
        at: decidedAt,
        data: {
          ...{ approval: id, transition: approval.transition, caseVersion: version + 1 },
          ...(onBehalfOf && { onBehalfOf }),
        },
      });
    });
  }
}
