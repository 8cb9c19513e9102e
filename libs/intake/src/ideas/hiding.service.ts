import { Injectable } from '@nestjs/common';
import { In, IsNull, Not } from 'typeorm';
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
import { commentReasons } from '../comments/comments.errors.js';
import { settleReports } from '../comments/comments.queries.js';
import { intakeReasons } from '../intake.errors.js';
import { intakeEvents } from '../intake.events.js';
import { Hiding, isObjected } from './hiding.entity.js';
import { Idea } from './idea.entity.js';

const OBJECTION_DAYS = 30;
const DAY_MS = 86_400_000;

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
   * Takes an idea from public view, on a ground of the catalogue; its author may object for 30 days. Its case goes on.
   * Refuses reviewers of another agency than the one in charge, and whoever hid it before, where an objection to that
   * was granted.
   */
  hide(actor: Actor, id: string, reason: string): Promise<void> {
    return this.set(actor, id, reason);
  }

  /** Puts it back; an objection that waits is granted by it. */
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
    const at = this.clock.now();
    if (reason) await this.open(tx, actor, id, at);
    const isGranted = reason === null && (await this.grant(tx, tenantId, id));
    await tx.update(Idea, { tenantId, id }, { hiddenReason: reason });
    await this.facts.setHidden(tx, tenantId, id, reason !== null);
    // Whoever hides it has decided what was reported of it.
    if (reason) await settleReports(tx, tenantId, { ideaId: id, commentId: null }, 'hidden', at);
    await this.ledger.record(tx, actor, {
      kind: intakeEvents[reason ? 'idea.hidden' : 'idea.shown'],
      subjectId: id,
      at,
      data: { ...(reason && { reason }), ...(isGranted && { objection: 'granted' }) },
    });
  }

  /** Lets the author object. Of a copy that follows the government it came from, they do so there. */
  private async open(tx: Transaction, actor: Actor, ideaId: string, at: Date): Promise<void> {
    const { tenantId, accountId } = actor;
    if (!accountId) return;
    const before = await tx.findOneBy(Hiding, { tenantId, ideaId });
    if (before?.outcome === 'granted' && before.hiddenBy === accountId)
      throw new Forbidden(commentReasons.objection_by_another);
    // Another ground for what is hidden already: the objection stays with whoever hid it.
    if (before && (await tx.existsBy(Idea, { tenantId, id: ideaId, hiddenReason: Not(IsNull()) }))) return;
    const objectBy = new Date(at.getTime() + OBJECTION_DAYS * DAY_MS);
    await tx.upsert(Hiding, { tenantId, ideaId, hiddenBy: accountId, objectBy }, ['tenantId', 'ideaId']);
  }

  private async grant(tx: Transaction, tenantId: string, ideaId: string): Promise<boolean> {
    const hiding = await tx.findOneBy(Hiding, { tenantId, ideaId });
    if (!hiding || !isObjected(hiding)) return false;
    await tx.update(Hiding, { tenantId, ideaId }, { outcome: 'granted' });
    return true;
  }
}
