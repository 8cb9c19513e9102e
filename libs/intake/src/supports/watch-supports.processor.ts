import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { type Actor, Clock, type Transaction } from '@app/platform';
import { Mailboxes } from '@app/identity';
import { type Due, type DueAct, Ledger, OnDue, setDueAll } from '@app/ledger';
import { intakeEvents } from '../intake.events.js';
import type { SignalKind } from './support-signal.entity.js';

export const SUPPORTS_WATCHED = 'intake.supports_watched';
const EVERY_MS = 5 * 60_000;
/** So many of one kind within a quarter of an hour are a sign; a class or an office may well be the reason. */
const MANY = 10;
const NETWORKS_KEPT_MS = 90 * 86_400_000;
const MOST_FILLED = 500;

/** Every five minutes: looks for support that comes in a ring, notes what votes of before do not tell, forgets old networks. */
@Injectable()
@OnDue(SUPPORTS_WATCHED)
export class WatchSupports implements DueAct {
  constructor(
    private readonly mailboxes: Mailboxes,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  async fallDue(tx: Transaction, actor: Actor, due: Due[]): Promise<void> {
    const { tenantId } = actor;
    const now = this.clock.now();
    await this.fill(tx, tenantId);
    await tx.query(FORGET, [tenantId, new Date(now.getTime() - NETWORKS_KEPT_MS)]);
    await this.flag(tx, actor, now);
    const dueAt = new Date(now.getTime() + EVERY_MS);
    const next = due.map(({ subjectId }) => ({ subjectId, dueAt }));
    await setDueAll(tx, tenantId, SUPPORTS_WATCHED, next);
  }

  /** Votes that were given before accounts were noted with them; of two of one mailbox the first keeps it. */
  private async fill(tx: Transaction, tenantId: string): Promise<void> {
    const accounts: { id: string }[] = await tx.query(UNFILLED, [tenantId, MOST_FILLED]);
    const holders = await this.mailboxes.holdersOf(
      tx,
      tenantId,
      accounts.map(({ id }) => id),
    );
    for (const { id } of accounts) {
      const { mailbox = null, domain = null, since = null } = holders.get(id) ?? {};
      await tx.query(FILL, [tenantId, id, mailbox, domain, since]);
    }
  }

  private async flag(tx: Transaction, actor: Actor, now: Date): Promise<void> {
    const { tenantId } = actor;
    const rings: Ring[] = await tx.query(RINGS, [tenantId, new Date(now.getTime() - 2 * 3_600_000), MANY]);
    for (const { ideaId, kind, network, supports, fromAt, untilAt } of rings) {
      const [fresh]: { id: string }[] = await tx.query(NOTE, [
        ...[tenantId, v7(), ideaId, kind, network, supports, fromAt, untilAt, now],
      ]);
      if (!fresh) continue;
      await this.ledger.record(
        tx,
        actor,
        {
          kind: intakeEvents['supports.flagged'],
          subjectId: fresh.id,
          at: now,
          data: { idea: ideaId, kind, supports },
        },
        null,
      );
    }
  }
}

interface Ring {
  ideaId: string;
  kind: SignalKind;
  network: string;
  supports: number;
  fromAt: Date;
  untilAt: Date;
}

const FORGET = `
  update intake.supports set network = null
  where tenant_id = $1 and network is not null and given_at < $2`;

const UNFILLED = `
  select distinct account_id as id from intake.supports
  where tenant_id = $1 and account_since is null limit $2`;

const FILL = `
  update intake.supports s set account_since = coalesce($5, given_at), mail_domain = $4, mailbox = case when exists (
    select 1 from intake.supports o
    where o.tenant_id = s.tenant_id and o.idea_id = s.idea_id and o.mailbox = $3
  ) then null else $3 end
  where tenant_id = $1 and account_id = $2 and account_since is null`;

/** Of each idea and network, and of each idea and all fresh accounts, the quarter of an hour in which most came. */
const RINGS = `
  with recent as (
    select idea_id, given_at, network,
      account_since is not null and given_at < account_since + interval '1 day' as is_fresh
    from intake.supports
    where tenant_id = $1 and given_at > $2 and network is not null and invalidation_id is null
  ), kinds as (
    select idea_id, given_at, 'network' as kind, network from recent
    union all
    select idea_id, given_at, 'fresh', '' from recent where is_fresh
  ), counted as (
    select idea_id, kind, network, given_at, count(*) over quarter as supports, max(given_at) over quarter as until_at
    from kinds window quarter as (
      partition by idea_id, kind, network order by given_at
      range between current row and interval '15 minutes' following
    )
  )
  select distinct on (idea_id, kind, network) idea_id as "ideaId", kind, network, supports::int,
    given_at as "fromAt", until_at as "untilAt"
  from counted where supports >= $3
  order by idea_id, kind, network, supports desc, given_at`;

/** Gives the row if it is new; one that is there already grows, or starts anew with a later ring, and is to be looked at again. */
const NOTE = `
  with noted as (
    insert into intake.support_signals as s
      (tenant_id, id, idea_id, kind, network, supports, from_at, until_at, found_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
    on conflict (tenant_id, idea_id, kind, network) do update
      set supports = excluded.supports, from_at = excluded.from_at, until_at = excluded.until_at,
        settled_at = null, settled_by = null
      where s.supports < excluded.supports or s.until_at < excluded.from_at
    returning id
  ) select id from noted where id = $2`;
