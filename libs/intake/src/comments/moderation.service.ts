import { Injectable } from '@nestjs/common';
import { type Actor, Clock, Database, Forbidden, mayAt, Refused, type Transaction } from '@app/platform';
import { CatalogueService } from '@app/catalogue';
import { clearDue, Ledger } from '@app/ledger';
import { CaseFacts } from '@app/review';
import { Comment } from './comment.entity.js';
import { commentReasons } from './comments.errors.js';
import { commentEvents } from './comments.events.js';
import { changeComment, findComment, lockComment, lockIdea, settleReports } from './comments.queries.js';
import { HOLD } from './reports.service.js';

const OBJECTION_DAYS = 30;

/** Decides on comments: whoever is in charge of the idea may, and every decision can be undone. */
@Injectable()
export class ModerationService {
  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
    private readonly catalogue: CatalogueService,
    private readonly facts: CaseFacts,
    private readonly clock: Clock,
  ) {}

  /** Finds nothing wrong with it: a held comment is in view again. Refuses where no report waits. */
  keep(actor: Actor, id: string): Promise<void> {
    return this.decide(actor, id, async (tx, comment) => {
      if (comment.hiddenReason) throw new Refused(commentReasons.comment_already_hidden);
      if (!(await this.settle(tx, comment, 'kept'))) throw new Refused(commentReasons.comment_nothing_open);
      const wasHeld = comment.heldUntil !== null;
      await changeComment(tx, comment, { heldUntil: null });
      await this.record(tx, actor, 'comment.kept', id, { wasHeld });
    });
  }

  /**
   * Takes it from view on a ground of the catalogue; its author may object for 30 days. Refuses one that is hidden, and
   * whoever hid it before, where an objection to that was granted.
   */
  hide(actor: Actor, id: string, reason: string): Promise<void> {
    return this.decide(actor, id, async (tx, comment) => {
      if (comment.hiddenReason) throw new Refused(commentReasons.comment_already_hidden);
      await this.catalogue.requireReason(tx, actor.tenantId, reason, 'hide', 'reason');
      if (comment.objectionOutcome === 'granted' && comment.hiddenBy === actor.accountId)
        throw new Forbidden(commentReasons.objection_by_another);
      await this.settle(tx, comment, 'hidden');
      const objectBy = new Date(this.clock.now().getTime() + OBJECTION_DAYS * 86_400_000);
      const change = { hiddenReason: reason, hiddenBy: actor.accountId, heldUntil: null, objectBy };
      await changeComment(tx, comment, change);
      await this.record(tx, actor, 'comment.hidden', id, { reason, objectBy });
    });
  }

  /** Puts a hidden comment back; an objection that waits is granted by it. */
  restore(actor: Actor, id: string): Promise<void> {
    return this.decide(actor, id, async (tx, comment) => {
      if (!comment.hiddenReason) throw new Refused(commentReasons.comment_not_hidden);
      const isGranted = waits(comment);
      const change = { hiddenReason: null, objectBy: null };
      await changeComment(tx, comment, { ...change, ...(isGranted && { objectionOutcome: 'granted' }) });
      await this.record(tx, actor, 'comment.restored', id, { objection: isGranted ? 'granted' : null });
    });
  }

  /** Leaves it hidden in spite of the objection. Refuses whoever hid it. */
  refuseObjection(actor: Actor, id: string): Promise<void> {
    return this.decide(actor, id, async (tx, comment) => {
      if (!waits(comment)) throw new Refused(commentReasons.objection_none);
      if (comment.hiddenBy === actor.accountId) throw new Forbidden(commentReasons.objection_by_another);
      await changeComment(tx, comment, { objectionOutcome: 'refused' });
      await this.record(tx, actor, 'comment.objection_refused', id, {});
    });
  }

  /** Finds nothing wrong with an idea: what was reported of it is over. */
  keepIdea(actor: Actor, ideaId: string): Promise<void> {
    return this.database.enter(actor, async (tx) => {
      await this.requireInCharge(tx, actor, ideaId);
      await lockIdea(tx, actor.tenantId, ideaId);
      const what = { ideaId, commentId: null };
      const count = await settleReports(tx, actor.tenantId, what, 'kept', this.clock.now());
      if (count === 0) throw new Refused(commentReasons.comment_nothing_open);
      await this.record(tx, actor, 'idea.kept', ideaId, { reports: count });
    });
  }

  /** The case first, then the idea and the comment: everybody takes them in this order. */
  private decide(
    actor: Actor,
    id: string,
    work: (tx: Transaction, comment: Comment) => Promise<void>,
  ): Promise<void> {
    return this.database.enter(actor, async (tx) => {
      const { ideaId } = await findComment(tx, actor.tenantId, id);
      await this.requireInCharge(tx, actor, ideaId);
      const { comment } = await lockComment(tx, actor.tenantId, id);
      await work(tx, comment);
    });
  }

  private async requireInCharge(tx: Transaction, actor: Actor, ideaId: string): Promise<void> {
    const { agencyCode } = await this.facts.lock(tx, actor.tenantId, ideaId);
    if (!mayAt(actor, 'comments.moderate', agencyCode))
      throw new Forbidden(commentReasons.comment_not_in_charge);
  }

  private async settle(tx: Transaction, comment: Comment, as: 'kept' | 'hidden'): Promise<boolean> {
    const { tenantId, ideaId, id: commentId } = comment;
    await clearDue(tx, tenantId, HOLD, commentId);
    const count = await settleReports(tx, tenantId, { ideaId, commentId }, as, this.clock.now());
    return count > 0;
  }

  private async record(
    tx: Transaction,
    actor: Actor,
    kind: keyof typeof commentEvents,
    subjectId: string,
    data: Record<string, unknown>,
  ): Promise<void> {
    await this.ledger.record(tx, actor, { kind: commentEvents[kind], subjectId, at: this.clock.now(), data });
  }
}

/** An objection that nobody has decided. */
export const waits = ({ hiddenReason, objectedAt, objectionOutcome }: Comment): boolean =>
  hiddenReason !== null && objectedAt !== null && objectionOutcome === null;
