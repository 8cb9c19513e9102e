import { Injectable } from '@nestjs/common';
import { type Actor, Clock, Database, Forbidden, Refused } from '@app/platform';
import { Ledger } from '@app/ledger';
import { commentReasons } from './comments.errors.js';
import { commentEvents } from './comments.events.js';
import { changeComment, lockComment } from './comments.queries.js';
import { mayObject } from './show-comment.js';

/** What the author of a hidden comment may say against that. */
@Injectable()
export class ObjectionsService {
  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /**
   * Objects: once, within 30 days; the same words again, while they wait, are the same objection. Somebody else than the
   * one who hid it looks at it.
   */
  object(actor: Actor, id: string, text: string): Promise<void> {
    return this.database.enter(actor, async (tx) => {
      const { comment } = await lockComment(tx, actor.tenantId, id);
      if (comment.accountId === null || comment.accountId !== actor.accountId)
        throw new Forbidden(commentReasons.comment_not_yours);
      if (comment.objection === text && comment.objectionOutcome === null) return;
      const at = this.clock.now();
      if (!mayObject(comment, at)) throw new Refused(commentReasons.objection_not_open);
      await changeComment(tx, comment, { objection: text, objectedAt: at });
      await this.ledger.record(tx, actor, { kind: commentEvents['comment.objected'], subjectId: id, at });
    });
  }
}
