import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { type Actor, Clock, Database, NotFound } from '@app/platform';
import { Ledger } from '@app/ledger';
import { CaseFacts } from '@app/review';
import { Idea } from '../ideas/idea.entity.js';
import { intakeReasons } from '../intake.errors.js';
import { intakeEvents } from '../intake.events.js';

@Injectable()
export class SupportsService {
  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
    private readonly facts: CaseFacts,
    private readonly clock: Clock,
  ) {}

  /** Gives one's support: one person, one vote. Giving it again changes nothing. */
  support(actor: Actor, ideaId: string): Promise<void> {
    return this.database.enter(actor, async (tx) => {
      const { tenantId, accountId } = actor;
      const idea = await tx.findOneBy(Idea, { tenantId, id: ideaId, status: 'submitted' });
      if (!idea || idea.hiddenReason) throw new NotFound(intakeReasons.idea_not_found);
      const at = this.clock.now();
      const given = await tx.query(GIVE, [tenantId, ideaId, accountId, v7(), at]);
      if (!given.length) return;
      await this.facts.countSupport(tx, tenantId, ideaId, 1);
      await this.ledger.record(
        tx,
        actor,
        { kind: intakeEvents['idea.supported'], subjectId: given[0].id, at, data: { idea: ideaId } },
        null,
      );
    });
  }

  /** Takes it back. Taking back what was not given changes nothing. */
  withdraw(actor: Actor, ideaId: string): Promise<void> {
    return this.database.enter(actor, async (tx) => {
      const { tenantId, accountId } = actor;
      const [taken] = await tx.query(TAKE_BACK, [tenantId, ideaId, accountId]);
      if (!taken.length) return;
      await this.facts.countSupport(tx, tenantId, ideaId, -1);
      await this.ledger.record(tx, actor, {
        kind: intakeEvents['idea.unsupported'],
        subjectId: taken[0].id,
        at: this.clock.now(),
        data: { idea: ideaId },
      });
    });
  }
}

const GIVE = `
  insert into intake.supports (tenant_id, idea_id, account_id, id, given_at) values ($1, $2, $3, $4, $5)
  on conflict do nothing returning id`;

const TAKE_BACK = `
  delete from intake.supports where tenant_id = $1 and idea_id = $2 and account_id = $3 returning id`;
