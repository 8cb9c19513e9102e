import { Injectable } from '@nestjs/common';
import { type Actor, Clock, Database, NotFound, type Reason, Refused, type Transaction } from '@app/platform';
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
    return this.database.enter(actor, (tx) => this.take(tx, actor, ideaId, version));
  }

  /** Lays down a case one holds. */
  release(actor: Actor, ideaId: string, version: number): Promise<void> {
    return this.database.enter(actor, (tx) => this.layDown(tx, actor, ideaId, version));
  }

  /** Claims in the caller's transaction; nothing happens to a case one holds already. */
  async take(tx: Transaction, actor: Actor, ideaId: string, version: number): Promise<void> {
    const found = await this.lock(tx, actor, ideaId, version);
    const refusal = whyNotClaimed(actor, found);
    if (refusal) throw new Refused(refusal);
    if (found.assigneeId === null)
      await this.assign(tx, actor, found, actor.accountId, reviewEvents['case.claimed']);
  }

  /** Releases in the caller's transaction. */
  async layDown(tx: Transaction, actor: Actor, ideaId: string, version: number): Promise<void> {
    const found = await this.lock(tx, actor, ideaId, version);
    if (found.assigneeId !== actor.accountId) throw new Refused(reviewReasons.not_yours);
    await this.assign(tx, actor, found, null, reviewEvents['case.released']);
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
    await tx.update(
      Case,
      { tenantId, ideaId, version: found.version },
      { assigneeId, version, routedBy: null },
    );
    await this.ledger.record(tx, actor, {
      kind,
      subjectId: ideaId,
      at: this.clock.now(),
      data: { caseVersion: version },
    });
  }
}

/** Why this actor may not take the case; null where they may, or have it. */
export function whyNotClaimed(actor: Actor, found: Case): Reason | null {
  if (found.isSettled) return reviewReasons.ended;
  if (found.agencyCode !== actor.agencyCode) return reviewReasons.not_your_agency;
  return found.assigneeId && found.assigneeId !== actor.accountId ? reviewReasons.claimed_by_other : null;
}
