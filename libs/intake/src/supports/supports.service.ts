import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { v7 } from 'uuid';
import { type Actor, Clock, Database, type Transaction } from '@app/platform';
import { Ledger } from '@app/ledger';
import { CaseFacts } from '@app/review';
import { requireOpen } from '../ideas/require-open.js';
import { intakeEvents } from '../intake.events.js';
import { Support } from './support.entity.js';

@Injectable()
export class SupportsService {
  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
    private readonly facts: CaseFacts,
    private readonly clock: Clock,
  ) {}

  /**
   * Gives one's support: one person, one vote. For an idea that was merged it is given to the one where its votes
   * count. Giving it again, there or to any that joined it, changes nothing.
   */
  support(actor: Actor, ideaId: string): Promise<void> {
    return this.database.enter(actor, async (tx) => {
      const { tenantId } = actor;
      await requireOpen(tx, tenantId, ideaId);
      const family = await this.facts.lockFamily(tx, tenantId, ideaId);
      const head = family[0]!;
      if (head !== ideaId) await requireOpen(tx, tenantId, head);
      if (await this.supportsAny(tx, actor, family)) return;
      const support = { tenantId, ideaId: head, accountId: actor.accountId!, id: v7() };
      const at = this.clock.now();
      await tx.insert(Support, { ...support, givenAt: at });
      await this.facts.countSupport(tx, tenantId, [head], 1);
      await this.ledger.record(
        tx,
        actor,
        { kind: intakeEvents['idea.supported'], subjectId: support.id, at, data: { idea: head } },
        null,
      );
    });
  }

  /** Takes it back, from the idea and all that were merged with it. Taking back what was not given changes nothing. */
  withdraw(actor: Actor, ideaId: string): Promise<void> {
    return this.database.enter(actor, async (tx) => {
      const { tenantId, accountId } = actor;
      const known = await this.facts.familyOf(tx, tenantId, ideaId);
      if (known.length === 0) return;
      const family = await this.facts.lockFamily(tx, tenantId, ideaId);
      const [taken]: [{ id: string; ideaId: string }[]] = await tx.query(TAKE_BACK, [
        tenantId,
        family,
        accountId,
      ]);
      if (!taken.length) return;
      // Each idea counted this person once, however often they had supported what joined it.
      const counted = await this.facts.lineOf(
        tx,
        tenantId,
        taken.map((one) => one.ideaId),
      );
      await this.facts.countSupport(tx, tenantId, counted, -1);
      for (const one of taken)
        await this.ledger.record(tx, actor, {
          kind: intakeEvents['idea.unsupported'],
          subjectId: one.id,
          at: this.clock.now(),
          data: { idea: one.ideaId },
        });
    });
  }

  /** Whether this person's vote counts for the idea already, given to it or to any that was merged with it. */
  async isSupporter(tx: Transaction, actor: Actor, ideaId: string): Promise<boolean> {
    if (!actor.accountId) return false;
    return this.supportsAny(tx, actor, await this.facts.familyOf(tx, actor.tenantId, ideaId));
  }

  /** Who supports an idea or any that was merged into it, each once. */
  async supportersOf(tx: Transaction, tenantId: string, ideaId: string): Promise<string[]> {
    const parts = await this.facts.partsOf(tx, tenantId, [ideaId]);
    const given = await tx.find(Support, {
      select: { tenantId: true, ideaId: true, accountId: true },
      where: { tenantId, ideaId: In(parts) },
      order: { givenAt: 'ASC' },
    });
    return [...new Set(given.map(({ accountId }) => accountId))];
  }

  private supportsAny(tx: Transaction, { tenantId, accountId }: Actor, family: string[]): Promise<boolean> {
    return tx.existsBy(Support, { tenantId, ideaId: In(family), accountId: accountId! });
  }
}

const TAKE_BACK = `
  delete from intake.supports where tenant_id = $1 and idea_id = any($2::uuid[]) and account_id = $3
  returning id, idea_id as "ideaId"`;
