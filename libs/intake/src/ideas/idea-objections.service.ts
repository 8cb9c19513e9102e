import { Injectable } from '@nestjs/common';
import { type Actor, Clock, Database, Forbidden, mayAt, Refused, type Transaction } from '@app/platform';
import { Ledger } from '@app/ledger';
import { CaseFacts } from '@app/review';
import { commentReasons } from '../comments/comments.errors.js';
import { intakeEvents } from '../intake.events.js';
import { Hiding, isObjected } from './hiding.entity.js';
import { IdeasService } from './ideas.service.js';
import { mayObject } from './show-idea.js';

/** What the author of a hidden idea may say against that. */
@Injectable()
export class IdeaObjections {
  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
    private readonly ideas: IdeasService,
    private readonly facts: CaseFacts,
    private readonly clock: Clock,
  ) {}

  /**
   * Objects: once, within 30 days; the same words again, while they wait, are the same objection. Somebody else than the
   * one who hid it looks at it. Guests show the token of their mail.
   */
  object(actor: Actor, id: string, text: string, token?: string): Promise<void> {
    return this.database.enter(actor, async (tx) => {
      const idea = await this.ideas.ownedForUpdate(tx, actor, id, token);
      const hiding = await hidingOf(tx, actor.tenantId, id);
      if (hiding && isObjected(hiding) && hiding.objection === text) return;
      const at = this.clock.now();
      if (!mayObject(idea, hiding, at)) throw new Refused(commentReasons.objection_not_open);
      await tx.update(Hiding, { tenantId: actor.tenantId, ideaId: id }, { objection: text, objectedAt: at });
      await this.ledger.record(tx, actor, { kind: intakeEvents['idea.objected'], subjectId: id, at });
    });
  }

  /** Leaves it hidden in spite of the objection. Refuses whoever hid it. */
  refuse(actor: Actor, id: string): Promise<void> {
    return this.database.enter(actor, async (tx) => {
      const { tenantId } = actor;
      const { agencyCode } = await this.facts.lock(tx, tenantId, id);
      if (!mayAt(actor, 'comments.moderate', agencyCode))
        throw new Forbidden(commentReasons.comment_not_in_charge);
      const hiding = await hidingOf(tx, tenantId, id);
      if (!hiding || !isObjected(hiding)) throw new Refused(commentReasons.objection_none);
      if (hiding.hiddenBy === actor.accountId) throw new Forbidden(commentReasons.objection_by_another);
      await tx.update(Hiding, { tenantId, ideaId: id }, { outcome: 'refused' });
      await this.ledger.record(tx, actor, {
        kind: intakeEvents['idea.objection_refused'],
        subjectId: id,
        at: this.clock.now(),
      });
    });
  }
}

const hidingOf = (tx: Transaction, tenantId: string, ideaId: string): Promise<Hiding | null> =>
  tx.findOneBy(Hiding, { tenantId, ideaId });
