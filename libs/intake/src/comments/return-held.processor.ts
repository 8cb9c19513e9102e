import { Injectable } from '@nestjs/common';
import { type Actor, Clock, type Transaction } from '@app/platform';
import { type Due, type DueAct, Ledger, OnDue } from '@app/ledger';
import { Comment } from './comment.entity.js';
import { commentEvents } from './comments.events.js';
import { changeComment, lockIdea, settleReports } from './comments.queries.js';
import { HOLD } from './reports.service.js';

/** Thirty days without a decision: the comment comes back, and its reports are over (정보통신망법 §44의2④). */
@Injectable()
@OnDue(HOLD)
export class ReturnHeld implements DueAct {
  constructor(
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  async fallDue(tx: Transaction, actor: Actor, due: Due[]): Promise<void> {
    for (const { subjectId } of due) await this.giveBack(tx, actor, subjectId);
  }

  private async giveBack(tx: Transaction, actor: Actor, id: string): Promise<void> {
    const { tenantId } = actor;
    const known = await tx.findOneBy(Comment, { tenantId, id });
    if (!known) return;
    await lockIdea(tx, tenantId, known.ideaId);
    const comment = await tx.findOneByOrFail(Comment, { tenantId, id });
    if (!comment.heldUntil || comment.goneAt) return;
    const at = this.clock.now();
    await changeComment(tx, comment, { heldUntil: null });
    await settleReports(tx, tenantId, { ideaId: comment.ideaId, commentId: id }, 'lapsed', at);
    await this.ledger.record(tx, actor, { kind: commentEvents['comment.returned'], subjectId: id, at });
  }
}
