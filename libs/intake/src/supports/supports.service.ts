import { Inject, Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { v7 } from 'uuid';
import { type Actor, Clock, CONFIG, type Config, Database, Refused, type Transaction } from '@app/platform';
import { Mailboxes } from '@app/identity';
import { Ledger } from '@app/ledger';
import { CaseFacts, IdeaEffects } from '@app/review';
import { requireOpen } from '../ideas/require-open.js';
import { intakeEvents } from '../intake.events.js';
import { hashNetwork } from './hash-network.js';
import { Support } from './support.entity.js';
import { supportReasons } from './supports.errors.js';

@Injectable()
export class SupportsService {
  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
    private readonly facts: CaseFacts,
    private readonly effects: IdeaEffects,
    private readonly mailboxes: Mailboxes,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Gives one's support: one person, one vote. For an idea that was merged it is given to the one where its votes
   * count. Giving it again, there or to any that joined it, changes nothing. Refuses another account of the same mailbox,
   * whatever its address looks like. Where it came from is kept as a hash.
   */
  support(actor: Actor, ideaId: string, network: string): Promise<void> {
    return this.database.enter(actor, async (tx) => {
      const { tenantId } = actor;
      await requireOpen(tx, tenantId, ideaId);
      const family = await this.facts.lockFamily(tx, tenantId, ideaId);
      const head = family[0]!;
      if (head !== ideaId) await requireOpen(tx, tenantId, head);
      if (await this.supportsAny(tx, actor, family)) return;
      const accountId = actor.accountId!;
      const holder = (await this.mailboxes.holdersOf(tx, tenantId, [accountId])).get(accountId);
      const { mailbox = null, domain: mailDomain = null, since: accountSince = null } = holder ?? {};
      if (mailbox && (await tx.existsBy(Support, { tenantId, ideaId: In(family), mailbox })))
        throw new Refused(supportReasons.supported_by_mailbox);
      const support = { tenantId, ideaId: head, accountId, id: v7() };
      const at = this.clock.now();
      const from = hashNetwork(this.config.sessionSecret, tenantId, network);
      await tx.insert(Support, { ...support, givenAt: at, mailbox, mailDomain, accountSince, network: from });
      await this.facts.countSupporter(tx, tenantId, head);
      await this.ledger.record(
        tx,
        actor,
        { kind: intakeEvents['idea.supported'], subjectId: support.id, at, data: { idea: head } },
        null,
      );
    });
  }

  /**
   * Takes it back, from the idea and all that were merged with it. Taking back what was not given changes nothing, and
   * what was invalidated stays: given anew it would count again.
   */
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
      for (const one of taken) {
        // Another account of the same mailbox may support what joined it: then the vote still counts.
        await this.facts.recountSupports(tx, tenantId, one.ideaId, (parts) =>
          this.effects.countSupporters(tx, tenantId, parts),
        );
        await this.ledger.record(tx, actor, {
          kind: intakeEvents['idea.unsupported'],
          subjectId: one.id,
          at: this.clock.now(),
          data: { idea: one.ideaId },
        });
      }
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
      where: { tenantId, ideaId: In(parts), invalidationId: IsNull() },
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
    and invalidation_id is null
  returning id, idea_id as "ideaId"`;
