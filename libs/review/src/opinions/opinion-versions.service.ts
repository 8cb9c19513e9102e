import { Injectable } from '@nestjs/common';
import { type Actor, Clock, Database, Forbidden, NotFound, Refused } from '@app/platform';
import { hashText, Ledger } from '@app/ledger';
import { lockCase } from '../cases/moves.queries.js';
import { reviewReasons } from '../review.errors.js';
import { reviewEvents } from '../review.events.js';
import { endOfTerm } from './next-step.js';
import type { GiveOpinionDto } from './opinion.dto.js';
import { Opinion } from './opinion.entity.js';
import { OpinionVersion } from './opinion-version.entity.js';
import { plantOpinions, readCase } from './opinions.queries.js';
import { isAnswerable } from './show-opinion.js';

/** What an agency that was asked says. */
@Injectable()
export class OpinionVersionsService {
  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /**
   * Keeps the agency's opinion; given again, the later one counts and the earlier stays. Taken after its day too, and
   * marked late. Refuses whoever does not work for the agency that was asked, and one whose consultation has ended;
   * another agency's about a case one may not read is not found. Gives the idea whose it is.
   */
  give(actor: Actor, id: string, { stance, text }: GiveOpinionDto): Promise<string> {
    const { tenantId } = actor;
    return this.database.enter(actor, async (tx) => {
      const named = await tx.findOneBy(Opinion, { tenantId, id });
      if (!named) throw new NotFound(reviewReasons.opinion_not_found);
      const { ideaId } = await readCase(tx, actor, named.ideaId, reviewReasons.opinion_not_found);
      // The case first, as every move does: whoever ends the consultation meanwhile is waited for.
      await lockCase(tx, tenantId, ideaId);
      const opinion = await tx.findOneByOrFail(Opinion, { tenantId, id });
      if (opinion.endedAt !== null) throw new Refused(reviewReasons.opinion_ended);
      if (!isAnswerable(opinion, actor)) throw new Forbidden(reviewReasons.not_your_opinion);
      const number = 1 + (await tx.countBy(OpinionVersion, { tenantId, opinionId: id }));
      const givenAt = this.clock.now();
      const isLate = givenAt >= endOfTerm(opinion);
      const given = { number, stance, text, isLate, givenAt, givenBy: actor.accountId! };
      await tx.insert(OpinionVersion, { tenantId, opinionId: id, ...given });
      await tx.update(Opinion, { tenantId, id }, { status: 'answered' });
      await plantOpinions(tx, tenantId, [{ ...opinion, status: 'answered' }]);
      await this.ledger.record(tx, actor, {
        kind: reviewEvents['opinion.given'],
        subjectId: ideaId,
        at: givenAt,
        data: {
          opinion: id,
          asked: [opinion.agencyCode],
          number,
          stance,
          isLate,
          textHash: hashText(text),
        },
      });
      return ideaId;
    });
  }
}
