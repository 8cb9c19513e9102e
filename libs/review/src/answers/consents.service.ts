import { Injectable } from '@nestjs/common';
import { type Actor, Clock, Database, Forbidden, NotFound, Refused } from '@app/platform';
import { hashText, Ledger } from '@app/ledger';
import { Approval } from '../approvals/approval.entity.js';
import { lockCase } from '../cases/moves.queries.js';
import { readCase } from '../opinions/opinions.queries.js';
import { reviewReasons } from '../review.errors.js';
import { reviewEvents } from '../review.events.js';
import type { ConsentDto } from './answer.dto.js';
import { Point } from './point.entity.js';
import { isConfirmable } from './show-point.js';

/** What co-owners say to the points that name them. */
@Injectable()
export class ConsentsService {
  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /**
   * Confirms a point, or objects with a reason; until the answer is put to be signed one may think again. Refuses
   * whoever does not work for the agency the point names, an objection without a reason, a point that was changed in
   * the meantime, and any answer once it waits for a signature. Gives the idea whose it is.
   */
  give(actor: Actor, id: string, { consent, reason }: ConsentDto): Promise<string> {
    const { tenantId } = actor;
    return this.database.enter(actor, async (tx) => {
      const named = await tx.findOneBy(Point, { tenantId, id });
      if (!named) throw new NotFound(reviewReasons.point_not_found);
      const { ideaId } = await readCase(tx, actor, named.ideaId, reviewReasons.point_not_found);
      await lockCase(tx, tenantId, ideaId);
      const point = await tx.findOneByOrFail(Point, { tenantId, id });
      if (!isConfirmable(point, actor)) throw new Forbidden(reviewReasons.not_your_point);
      if (point.endedAt !== null) throw new Refused(reviewReasons.point_changed);
      if (await tx.existsBy(Approval, { tenantId, ideaId, status: 'waiting' }))
        throw new Refused(reviewReasons.answer_waits);
      if (consent === 'objected' && !reason)
        throw Refused.field('reason', reviewReasons.objection_without_reason);
      const said = consent === 'objected' ? reason! : null;
      const answer = { consent, reason: said, answeredAt: this.clock.now(), answeredBy: actor.accountId };
      await tx.update(Point, { tenantId, id }, answer);
      await this.ledger.record(tx, actor, {
        kind: reviewEvents[consent === 'confirmed' ? 'answer.confirmed' : 'answer.objected'],
        subjectId: ideaId,
        at: answer.answeredAt,
        data: { point: id, asked: [point.agencyCode], ...(said && { reasonHash: hashText(said) }) },
      });
      return ideaId;
    });
  }
}
