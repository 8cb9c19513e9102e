import { Injectable } from '@nestjs/common';
import { v5 } from 'uuid';
import { type Actor, Clock, Database, may, NotFound } from '@app/platform';
import { declareEvents } from '../events/event-kinds.js';
import { Ledger } from '../events/ledger.service.js';
import { ledgerReasons } from '../ledger.errors.js';
import { MOVES } from '../standstill/standstill.js';
import { ListenerRegistry } from './listener-registry.js';
import type { QueueView, RetriedView } from './queue.dto.js';
import { MOST_ATTEMPTS } from './relay.js';

const queueEvents = declareEvents({ 'queue.retried': 'recorded' });

/** How the queues of the platform stand. The outbox has a row for each job until it is done, wherever jobs live. */
@Injectable()
export class QueuesService {
  constructor(
    private readonly database: Database,
    private readonly listeners: ListenerRegistry,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /** Every queue as far as the actor looks after it: of all tenants, or of their own. */
  list(actor: Actor): Promise<QueueView[]> {
    return this.standing(may(actor, 'tenants.manage') ? null : actor.tenantId);
  }

  /** Every queue by name, those without jobs too; of one tenant, or of all. */
  async standing(tenantId: string | null): Promise<QueueView[]> {
    const rows = await this.database.outside<QueueView>(STANDING, [MOST_ATTEMPTS, tenantId]);
    return this.listeners
      .queues()
      .toSorted()
      .map((queue) => rows.find((row) => row.queue === queue) ?? { queue, ...NOTHING });
  }

  /** Lets the deliveries of a queue that were given up be tried again from the start; on record at the operator's. */
  async retry(actor: Actor, queue: string): Promise<RetriedView> {
    if (!this.listeners.queues().includes(queue)) throw new NotFound(ledgerReasons.queue_not_found);
    const rows = await this.database.outside<{ retried: number }>(RETRY, [queue, MOST_ATTEMPTS]);
    const { retried } = rows[0]!;
    if (retried > 0)
      await this.database.enter(actor, (tx) =>
        this.ledger.record(tx, actor, {
          kind: queueEvents['queue.retried'],
          subjectId: v5(`queue/${queue}`, actor.tenantId),
          at: this.clock.now(),
          data: { queue, retried },
        }),
      );
    return { retried };
  }
}

const NOTHING = { waiting: 0, active: 0, delayed: 0, failed: 0, standing: 0, oldestSeconds: 0, failures: [] };

const STANDING = `
  with jobs as (
    select queue, created_at, failed_with, attempts,
      case when not (${MOVES}) then 'standing' when attempts >= $1 then 'failed' when attempts > 0 then 'delayed'
        when relayed_at is null then 'waiting' else 'active' end as state
    from ledger.outbox where $2::uuid is null or tenant_id = $2
  ), failures as (
    select queue, coalesce(failed_with, 'Unknown') as reason, count(*)::int as count, min(created_at) as since
    from jobs where attempts > 0 group by 1, 2
  )
  select queue, count(*) filter (where state = 'waiting')::int as waiting,
    count(*) filter (where state = 'active')::int as active,
    count(*) filter (where state = 'delayed')::int as delayed,
    count(*) filter (where state = 'failed')::int as failed,
    count(*) filter (where state = 'standing')::int as standing,
    coalesce(extract(epoch from clock_timestamp() - min(created_at) filter (where state not in ('failed', 'standing'))), 0)::int
      as "oldestSeconds",
    coalesce((select json_agg(json_build_object('reason', f.reason, 'count', f.count, 'since', f.since) order by f.count desc)
      from failures f where f.queue = jobs.queue), '[]') as failures
  from jobs group by queue`;

const RETRY = `
  with again as (
    update ledger.outbox set attempts = 0, relayed_at = null where queue = $1 and attempts >= $2 returning 1
  )
  select count(*)::int as retried from again`;
