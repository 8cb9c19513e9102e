import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { v7 } from 'uuid';
import {
  type Actor,
  Clock,
  CONFIG,
  type Config,
  Database,
  isSigned,
  NotFound,
  signLink,
  type Transaction,
} from '@app/platform';
import { Ledger } from '@app/ledger';
import { Idea } from '../ideas/idea.entity.js';
import { requireOpen } from '../ideas/require-open.js';
import { intakeReasons } from '../intake.errors.js';
import { intakeEvents } from '../intake.events.js';
import { Follow } from './follow.entity.js';

/** An idea that is followed, as whoever ends that by a link reads it. */
export interface Followed {
  ideaId: string;
  title: string;
  language: string;
}

@Injectable()
export class FollowsService {
  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** From now on this member is told of the idea's public steps. Following it again changes nothing. */
  follow(actor: Actor, ideaId: string): Promise<void> {
    return this.database.enter(actor, async (tx) => {
      const { tenantId, accountId } = actor;
      await requireOpen(tx, tenantId, ideaId);
      const at = this.clock.now();
      const [added]: { id: string }[] = await tx.query(ADD, [tenantId, ideaId, accountId, v7(), at]);
      if (!added) return;
      const data = { idea: ideaId };
      const followed = { kind: intakeEvents['idea.followed'], subjectId: added.id, at, data };
      await this.ledger.record(tx, actor, followed, null);
    });
  }

  /** Ends it. Ending what was never begun changes nothing. */
  unfollow(actor: Actor, ideaId: string): Promise<void> {
    const { tenantId, accountId } = actor;
    return this.database.enter(actor, (tx) =>
      this.remove(tx, actor, { tenantId, ideaId, accountId: accountId! }),
    );
  }

  /** The same by the link of a mail, without signing in. A link that is not right, or was used before, leads nowhere. */
  stop(actor: Actor, id: string, token: string): Promise<void> {
    return this.database.enter(actor, async (tx) => {
      const { tenantId, ideaId, accountId } = await this.ofLink(tx, actor, id, token);
      await this.remove(tx, actor, { tenantId, ideaId, accountId });
    });
  }

  /** What the link of a mail would end. */
  preview(actor: Actor, id: string, token: string): Promise<Followed> {
    return this.database.enter(actor, async (tx) => {
      const { tenantId, ideaId } = await this.ofLink(tx, actor, id, token);
      const { title, language, hiddenReason } = await tx.findOneByOrFail(Idea, { tenantId, id: ideaId });
      return { ideaId, title: hiddenReason ? '' : title, language };
    });
  }

  async isFollower(tx: Transaction, { tenantId, accountId }: Actor, ideaId: string): Promise<boolean> {
    return accountId !== null && tx.existsBy(Follow, { tenantId, ideaId, accountId });
  }

  /** Accounts that follow each of these ideas, those in public view only. */
  async followersOf(tx: Transaction, tenantId: string, ideaIds: string[]): Promise<Map<string, string[]>> {
    const rows: { ideaId: string; accounts: string[] }[] = await tx.query(FOLLOWERS, [tenantId, ideaIds]);
    return new Map(rows.map(({ ideaId, accounts }) => [ideaId, accounts]));
  }

  /** By idea and account, path and query of the link that ends it. */
  async stopLinks(tx: Transaction, tenantId: string, ideaIds: string[], accountIds: string[]) {
    const where = { tenantId, ideaId: In(ideaIds), accountId: In(accountIds) };
    const follows = accountIds.length > 0 ? await tx.findBy(Follow, where) : [];
    return new Map(
      follows.map(({ ideaId, accountId, id }) => {
        const token = signLink(this.config.sessionSecret, 'unfollow', tenantId, id);
        return [`${ideaId} ${accountId}`, `/follows/${id}/stop?token=${token}`];
      }),
    );
  }

  private async ofLink(tx: Transaction, { tenantId }: Actor, id: string, token: string): Promise<Follow> {
    const isRight = isSigned(token, this.config.sessionSecret, 'unfollow', tenantId, id);
    const found = isRight ? await tx.findOneBy(Follow, { tenantId, id }) : null;
    if (!found) throw new NotFound(intakeReasons.follow_not_found);
    return found;
  }

  private async remove(
    tx: Transaction,
    actor: Actor,
    { tenantId, ideaId, accountId }: Pick<Follow, 'tenantId' | 'ideaId' | 'accountId'>,
  ): Promise<void> {
    const [removed]: [{ id: string }[]] = await tx.query(REMOVE, [tenantId, ideaId, accountId]);
    for (const { id } of removed)
      await this.ledger.record(tx, actor, {
        kind: intakeEvents['idea.unfollowed'],
        subjectId: id,
        at: this.clock.now(),
        data: { idea: ideaId },
      });
  }
}

const ADD = `
  insert into intake.follows (tenant_id, idea_id, account_id, id, followed_at) values ($1, $2, $3, $4, $5)
  on conflict (tenant_id, idea_id, account_id) do nothing returning id`;

const REMOVE = `
  delete from intake.follows where tenant_id = $1 and idea_id = $2 and account_id = $3 returning id`;

const FOLLOWERS = `
  select f.idea_id as "ideaId", array_agg(f.account_id order by f.account_id) as accounts
  from intake.follows f join intake.ideas i on i.tenant_id = f.tenant_id and i.id = f.idea_id
  where f.tenant_id = $1 and f.idea_id = any($2::uuid[]) and i.status = 'submitted' and i.hidden_reason is null
  group by f.idea_id`;
