import { Injectable } from '@nestjs/common';
import { type Actor, Clock, Database, NotFound, Refused, type Transaction } from '@app/platform';
import { Ledger } from '@app/ledger';
import { reviewReasons } from '../review.errors.js';
import { reviewEvents } from '../review.events.js';
import { WorkflowsService } from '../workflows/workflows.service.js';
import { Case } from './case.entity.js';
import { mayFind } from './facts-of.js';
import { lockCase } from './moves.queries.js';
import { changedSince } from './moves.service.js';

@Injectable()
export class ClaimsService {
  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
    private readonly workflows: WorkflowsService,
    private readonly clock: Clock,
  ) {}

  /** Takes a case into one's own hands. Refused when another holds it, when it lies elsewhere, or has ended. */
  claim(actor: Actor, ideaId: string, version: number): Promise<void> {
    return this.database.enter(actor, async (tx) => {
      const found = await this.lock(tx, actor, ideaId, version);
      if (found.isSettled) throw new Refused(reviewReasons.ended);
      if (found.agencyCode !== actor.agencyCode) throw new Refused(reviewReasons.not_your_agency);
      if (found.assigneeId === actor.accountId) return;
      if (found.assigneeId) throw new Refused(reviewReasons.claimed_by_other);
      await this.assign(tx, actor, found, actor.accountId, reviewEvents['case.claimed']);
    });
  }

  /** Lays down a case one holds. */
  release(actor: Actor, ideaId: string, version: number): Promise<void> {
    return this.database.enter(actor, async (tx) => {
      const found = await this.lock(tx, actor, ideaId, version);
      if (found.assigneeId !== actor.accountId) throw new Refused(reviewReasons.not_yours);
      await this.assign(tx, actor, found, null, reviewEvents['case.released']);
    });
  }

  private async lock(tx: Transaction, actor: Actor, ideaId: string, version: number): Promise<Case> {
    const found = await lockCase(tx, actor.tenantId, ideaId);
    if (!mayFind(actor, found)) throw new NotFound(reviewReasons.case_not_found);
    if (found.version !== version) throw changedSince(found, await this.workflows.of(tx, found));
    return found;
  }

  private async assign(tx: Transaction, actor: Actor, found: Case, assigneeId: string | null, kind: string) {
    const { tenantId, ideaId } = found;
    const version = found.version + 1;
    await tx.update(Case, { tenantId, ideaId, version: found.version }, { assigneeId, version });
    await this.ledger.record(tx, actor, {
      kind,
      subjectId: ideaId,
      at: this.clock.now(),
      data: { caseVersion: version },
    });
  }
}
