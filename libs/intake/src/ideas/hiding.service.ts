import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import {
  type Actor,
  Clock,
  Database,
  Forbidden,
  mayAt,
  NotFound,
  systemOf,
  type Transaction,
} from '@app/platform';
import { CatalogueService } from '@app/catalogue';
import { Ledger, LedgerEvent } from '@app/ledger';
import { CaseFacts } from '@app/review';
import { settleReports } from '../comments/comments.queries.js';
import { intakeReasons } from '../intake.errors.js';
import { intakeEvents } from '../intake.events.js';
import { Idea } from './idea.entity.js';

@Injectable()
export class HidingService {
  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
    private readonly catalogue: CatalogueService,
    private readonly facts: CaseFacts,
    private readonly clock: Clock,
  ) {}

  /**
   * Takes an idea from public view, on a ground of the catalogue. Its case goes on. Refuses reviewers of another agency
   * than the one in charge.
   */
  hide(actor: Actor, id: string, reason: string): Promise<void> {
    return this.set(actor, id, reason);
  }

  /** Puts it back. */
  show(actor: Actor, id: string): Promise<void> {
    return this.set(actor, id, null);
  }

  /**
   * A copy follows the government it came from: hidden where it is hidden there, and back where it is back. Where an
   * official here has hidden it or put it back, their decision stands.
   */
  async follow(tx: Transaction, tenantId: string, id: string, reason: string | null): Promise<void> {
    const kind = In([intakeEvents['idea.hidden'], intakeEvents['idea.shown']]);
    const isDecidedHere = await tx.existsBy(LedgerEvent, {
      ...{ tenantId, subjectId: id, kind, actorKind: 'account' },
    });
    const copy = await tx.findOneBy(Idea, { tenantId, id, status: 'submitted' });
    if (copy && !isDecidedHere) await this.write(tx, systemOf(tenantId), copy, reason);
  }

  private set(actor: Actor, id: string, reason: string | null): Promise<void> {
    return this.database.enter(actor, async (tx) => {
      const { tenantId } = actor;
      const idea = await tx.findOneBy(Idea, { tenantId, id, status: 'submitted' });
      if (!idea) throw new NotFound(intakeReasons.idea_not_found);
      if (reason) await this.catalogue.requireReason(tx, tenantId, reason, 'hide', 'reason');
      await this.write(tx, actor, idea, reason);
    });
  }

  private async write(
    tx: Transaction,
    actor: Actor,
    { tenantId, id, hiddenReason }: Idea,
    reason: string | null,
  ): Promise<void> {
    const { agencyCode } = await this.facts.lock(tx, tenantId, id);
    if (!mayAt(actor, 'ideas.hide', agencyCode)) throw new Forbidden(intakeReasons.not_in_charge);
    if (hiddenReason === reason) return;
    await tx.update(Idea, { tenantId, id }, { hiddenReason: reason });
    await this.facts.setHidden(tx, tenantId, id, reason !== null);
    const at = this.clock.now();
    // Whoever hides it has decided what was reported of it.
    if (reason) await settleReports(tx, tenantId, { ideaId: id, commentId: null }, 'hidden', at);
    await this.ledger.record(tx, actor, {
      kind: intakeEvents[reason ? 'idea.hidden' : 'idea.shown'],
      subjectId: id,
      at,
      data: reason ? { reason } : {},
    });
  }
}
