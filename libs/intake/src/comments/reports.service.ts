import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { v7 } from 'uuid';
import { type Actor, Clock, Database, Forbidden, Refused, type Transaction } from '@app/platform';
import { Ledger, setDue } from '@app/ledger';
import { CaseFacts } from '@app/review';
import { IdeasService } from '../ideas/ideas.service.js';
import type { ReportDto } from './comment.dto.js';
import { Comment } from './comment.entity.js';
import { CommentRulesService } from './comment-rules.service.js';
import { commentReasons } from './comments.errors.js';
import { commentEvents } from './comments.events.js';
import { changeComment, isInView, lockComment, lockIdea } from './comments.queries.js';
import { Report } from './report.entity.js';

/** A comment that is held from view comes back on this instant. */
export const HOLD = 'intake.comment_hold';
const HOLD_DAYS = 30;

/** What people find should not be seen. */
@Injectable()
export class ReportsService {
  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
    private readonly ideas: IdeasService,
    private readonly facts: CaseFacts,
    private readonly rules: CommentRulesService,
    private readonly clock: Clock,
  ) {}

  /**
   * Reports a comment. As many as the tenant says take it from view for 30 days at the most (정보통신망법 §44의2④),
   * until somebody decides. Refuses one's own, one that is out of view, and a second report; the same again is the first.
   */
  reportComment(actor: Actor, id: string, dto: ReportDto): Promise<void> {
    requireText(dto);
    return this.database.enter(actor, async (tx) => {
      const { tenantId } = actor;
      const { comment } = await lockComment(tx, tenantId, id);
      await this.ideas.seen(tx, actor, comment.ideaId);
      if (comment.accountId === actor.accountId) throw new Refused(commentReasons.report_own);
      if (!(await this.insert(tx, actor, comment.ideaId, id, dto, isInView(comment)))) return;
      await this.record(tx, actor, 'comment.reported', id, { ground: dto.ground });
      await this.holdWhereEnough(tx, actor, comment);
    });
  }

  /**
   * Reports an idea. It stays in view: whoever is in charge decides. Refuses one's own, and a second report; the same
   * again is the first.
   */
  reportIdea(actor: Actor, id: string, dto: ReportDto): Promise<void> {
    requireText(dto);
    return this.database.enter(actor, async (tx) => {
      const { tenantId } = actor;
      const seen = await this.ideas.seen(tx, actor, id);
      if (seen.status !== 'submitted') throw new Forbidden(commentReasons.comment_not_reportable);
      await this.facts.lock(tx, tenantId, id);
      const idea = await lockIdea(tx, tenantId, id);
      if (idea.accountId === actor.accountId) throw new Refused(commentReasons.report_own);
      if (!(await this.insert(tx, actor, id, null, dto, !idea.hiddenReason))) return;
      await this.record(tx, actor, 'idea.reported', id, { ground: dto.ground });
    });
  }

  /** False where this person said the same and nobody has decided yet. */
  private async insert(
    tx: Transaction,
    { tenantId, accountId }: Actor,
    ideaId: string,
    commentId: string | null,
    { ground, text }: ReportDto,
    isShown: boolean,
  ): Promise<boolean> {
    const same = { tenantId, ideaId, commentId: commentId ?? IsNull(), accountId: accountId! };
    const before = await tx.findOneBy(Report, same);
    const isSame = before?.ground === ground && before.text === (text || null);
    if (isSame && before.settledAt === null) return false;
    if (before) throw new Refused(commentReasons.report_twice);
    if (!isShown) throw new Refused(commentReasons.comment_not_reportable);
    await tx.insert(Report, {
      ...{ tenantId, id: v7(), ideaId, commentId, accountId, ground, text: text || null },
      ...{ reportedAt: this.clock.now(), settledAt: null, settlement: null },
    });
    return true;
  }

  private async holdWhereEnough(tx: Transaction, actor: Actor, comment: Comment): Promise<void> {
    const { tenantId, id: commentId } = comment;
    const open = await tx.countBy(Report, { tenantId, commentId, settledAt: IsNull() });
    if (open < (await this.rules.of(tx, tenantId)).reportsToHold) return;
    const heldUntil = new Date(this.clock.now().getTime() + HOLD_DAYS * 86_400_000);
    await changeComment(tx, comment, { heldUntil });
    await setDue(tx, tenantId, HOLD, commentId, heldUntil);
    await this.record(tx, actor, 'comment.held', commentId, { until: heldUntil, reports: open });
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

function requireText({ ground, text }: ReportDto): void {
  if (ground === 'other' && !text) throw Refused.field('text', commentReasons.report_needs_text);
}
