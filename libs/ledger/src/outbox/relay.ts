import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { v7 } from 'uuid';
import { Database, growingPause, Jobs, type Prepared } from '@app/platform';
import { MOVES } from '../standstill/standstill.js';
import { ListenerRegistry } from './listener-registry.js';
import { Precedence } from './precedence.js';

/** What a job carries: where to look, nothing else. */
export interface Delivery {
  tenantId: string;
  eventIds: string[];
}

interface Row {
  queue: string;
  tenantId: string;
  eventId: string;
}

const EVERY_MS = 100;
const ROWS_A_ROUND = 500;
const EVENTS_A_JOB = 50;
const LOOK_FOR_LOST_EVERY_MS = 5_000;
/** A row given up after this many failed deliveries stays for the operator; `doctor` lists it. */
export const MOST_ATTEMPTS = 20;

/**
 * Turns outbox rows into jobs. It asks every 100 ms instead of being woken by NOTIFY: a NOTIFY inside the
 * citizen's transaction takes a lock that makes commits queue behind each other.
 */
@Injectable()
export class Relay implements OnModuleDestroy {
  private readonly log = new Logger('relay');
  private running?: Promise<void>;
  private readonly stopping = new AbortController();
  private lookedForLost = 0;

  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly listeners: ListenerRegistry,
    private readonly precedence: Precedence,
  ) {}

  start(): void {
    this.running ??= this.run();
  }

  async onModuleDestroy(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async run(): Promise<void> {
    const { signal } = this.stopping;
    for (let failures = 0; !signal.aborted;) {
      const moved = await this.round().catch((error: Error) => {
        this.log.error(`outbox not relayed, trying again: ${error.message}`);
        return null;
      });
      failures = moved === null ? failures + 1 : 0;
      if (moved === ROWS_A_ROUND) continue;
      await sleep(failures ? growingPause(failures) : EVERY_MS, undefined, { signal }).catch(() => undefined);
    }
  }

  /** Relays one batch; gives the number of rows turned into jobs. */
  async round(): Promise<number> {
    if (Date.now() - this.lookedForLost > LOOK_FOR_LOST_EVERY_MS) {
      this.lookedForLost = Date.now();
      await this.releaseLost();
    }
    const first = await this.precedence.next();
    const rows = await (first
      ? this.database.outsidePrepared<Row>(TAKE_OF, [ROWS_A_ROUND, first])
      : this.database.outsidePrepared<Row>(TAKE, [ROWS_A_ROUND]));
    await Promise.all(
      [...byQueue(rows)].map(([queue, deliveries]) =>
        this.jobs
          .queue(queue)
          .addBulk(deliveries.map((data) => ({ name: 'deliver', data, opts: { jobId: v7() } }))),
      ),
    );
    return rows.length;
  }

  /**
   * A row whose job vanished (queue wiped, process killed between taking and adding) is taken again. While
   * jobs wait, its own is probably among them, so an hour passes before it is doubted; a running job has a
   * little while to finish. Each failed attempt doubles the wait.
   */
  private async releaseLost(): Promise<void> {
    for (const queue of this.listeners.queues()) {
      const {
        waiting = 0,
        active = 0,
        delayed = 0,
      } = await this.jobs.queue(queue).getJobCounts('waiting', 'active', 'delayed');
      const patience = waiting + delayed > 0 ? '1 hour' : active > 0 ? '20 seconds' : '5 seconds';
      await this.database.outside(RELEASE, [queue, patience, MOST_ATTEMPTS]);
    }
  }
}

function byQueue(rows: Row[]): Map<string, Delivery[]> {
  const queues = new Map<string, Delivery[]>();
  for (const { queue, tenantId, eventId } of rows) {
    const deliveries = queues.get(queue) ?? [];
    queues.set(queue, deliveries);
    const open = deliveries.findLast((d) => d.tenantId === tenantId && d.eventIds.length < EVENTS_A_JOB);
    if (open) open.eventIds.push(eventId);
    else deliveries.push({ tenantId, eventIds: [eventId] });
  }
  return queues;
}

const taking = (next: string): string => `
  with taken as (
    update ledger.outbox o set relayed_at = clock_timestamp()
    from (${next}) next
    where o.queue = next.queue and o.event_id = next.event_id
    returning o.queue, o.tenant_id, o.event_id
  )
  select queue, tenant_id as "tenantId", event_id as "eventId" from taken order by event_id`;

const TAKE: Prepared = {
  name: 'take_deliveries',
  text: taking(`
    select queue, event_id from ledger.outbox where relayed_at is null and ${MOVES}
    order by created_at limit $1 for update skip locked`),
};

/** By the primary key: what other queues left waiting is not read. */
const TAKE_OF: Prepared = {
  name: 'take_deliveries_of',
  text: taking(`
    select one.queue, one.event_id from unnest($2::text[]) as wanted (queue) cross join lateral (
      select queue, event_id from ledger.outbox
      where queue = wanted.queue and relayed_at is null and ${MOVES}
      order by event_id limit $1 for update skip locked
    ) one`),
};

const RELEASE = `
  update ledger.outbox set relayed_at = null
  where queue = $1 and attempts < $3
    and relayed_at < clock_timestamp() - $2::interval * power(2, least(attempts, 10))`;
