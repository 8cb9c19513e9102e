import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { Any } from 'typeorm';
import {
  Database,
  Jobs,
  NotFound,
  type Prepared,
  Refused,
  runPrepared,
  systemOf,
  type Transaction,
} from '@app/platform';
import { LedgerEvent } from '../events/event.entity.js';
import { MOVES } from '../standstill/standstill.js';
import { ListenerRegistry } from './listener-registry.js';
import type { Listener, Sender } from './listens.js';
import { nameFailure } from './name-failure.js';
import { Precedence } from './precedence.js';
import type { Delivery } from './relay.js';

/** Jobs of a queue at a time. A job brings up to fifty events in a few statements: more only wait for each other. */
const CONCURRENCY = 1;
/** Of a queue that waits for other machines while it works, such as the mail server. */
const CONCURRENCY_OUTSIDE = 4;

/** Hands the events of a job to the listeners of its queue. */
@Injectable()
export class Deliveries implements OnModuleDestroy {
  private stopping = false;
  private readonly log = new Logger('deliveries');

  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly listeners: ListenerRegistry,
    private readonly precedence: Precedence,
  ) {}

  /** Opens what the queues need, each a connection of its own; before relay or deliveries are started. */
  connect(): Promise<void> {
    return this.jobs.connect(this.listeners.queues().length);
  }

  start(): void {
    for (const queue of this.listeners.queues()) {
      const concurrency = this.listeners.sends(queue) ? CONCURRENCY_OUTSIDE : CONCURRENCY;
      this.jobs.consume<Delivery>(queue, concurrency, async ({ data }) => {
        await this.precedence.giveWay(queue, () => this.stopping);
        await this.deliverAll(queue, data);
      });
    }
  }

  /** What has not begun by then is left to another worker, so that the process can end soon. */
  onModuleDestroy(): void {
    this.stopping = true;
  }

  /** A failing event keeps its outbox row and the relay brings it again; the others are not held up. */
  async deliverAll(queue: string, { tenantId, eventIds }: Delivery): Promise<void> {
    if (this.listeners.sends(queue)) return this.sendAll(queue, tenantId, eventIds);
    if (eventIds.length > 1 && (await this.deliverTogether(queue, tenantId, eventIds))) return;
    for (const [at, eventId] of eventIds.entries()) {
      if (this.stopping) return this.handBack(queue, tenantId, eventIds.slice(at));
      await this.orCount(queue, tenantId, eventId, () => this.deliver(queue, tenantId, [eventId]));
    }
  }

  /** One transaction for all, where none objects. False when they must be tried one by one. */
  private async deliverTogether(queue: string, tenantId: string, eventIds: string[]): Promise<boolean> {
    try {
      await this.deliver(queue, tenantId, eventIds);
      return true;
    } catch (error) {
      const message = `${eventIds.length} events one by one, because ${(error as Error).message}`;
      this.log.warn({ message, queue, tenantId, eventIds });
      return false;
    }
  }

  private deliver(queue: string, tenantId: string, eventIds: string[]): Promise<void> {
    const work = this.database.enter(systemOf(tenantId), async (tx) => {
      const events = await eventsOf(tx, tenantId, await finish(tx, queue, tenantId, eventIds));
      for (const [listener, heard] of this.byListener(queue, events))
        await (listener as Listener).receive(tx, heard);
    });
    return eventIds.length > 1 ? work : this.orNothing(work, queue, tenantId, eventIds[0]!);
  }

  private async sendAll(queue: string, tenantId: string, eventIds: string[]): Promise<void> {
    const actor = systemOf(tenantId);
    const gathered = await this.database.enter(actor, async (tx) => {
      const events = await eventsOf(tx, tenantId, await stillWaiting(tx, queue, tenantId, eventIds));
      const all: { sender: Sender; event: LedgerEvent; facts: unknown }[] = [];
      for (const [listener, heard] of this.byListener(queue, events)) {
        const sender = listener as Sender;
        const facts = await sender.gather(tx, heard);
        all.push(...heard.map((event) => ({ sender, event, facts })));
      }
      return all;
    });
    for (const [at, { sender, event, facts }] of gathered.entries()) {
      if (this.stopping)
        return this.handBack(
          queue,
          tenantId,
          gathered.slice(at).map((left) => left.event.id),
        );
      await this.orCount(queue, tenantId, event.id, async () => {
        const outcome = await sender.perform(event, facts);
        const settling = this.database.enter(actor, async (tx) => {
          if ((await finish(tx, queue, tenantId, [event.id])).length) await sender.settle(tx, event, outcome);
        });
        await this.orNothing(settling, queue, tenantId, event.id);
      });
    }
  }

  /** Their rows are relayed anew at once. */
  private async handBack(queue: string, tenantId: string, eventIds: string[]): Promise<void> {
    await this.database.outside(HAND_BACK, [queue, eventIds, tenantId]);
  }

  /** A rule said no, or the thing is gone: nothing is left to do, and trying again would not change it. */
  private async orNothing(work: Promise<void>, queue: string, tenantId: string, eventId: string) {
    try {
      await work;
    } catch (error) {
      if (!(error instanceof Refused || error instanceof NotFound)) throw error;
      this.log.warn({ message: `not done: ${error.message}`, queue, tenantId, eventId });
      await this.database.enter(systemOf(tenantId), (tx) => finish(tx, queue, tenantId, [eventId]));
    }
  }

  private async orCount(
    queue: string,
    tenantId: string,
    eventId: string,
    work: () => Promise<void>,
  ): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.log.error({ message: String((error as Error).stack), queue, tenantId, eventId });
      await this.database.outside(COUNT_ATTEMPT, [queue, eventId, tenantId, nameFailure(error)]);
    }
  }

  private byListener(queue: string, events: LedgerEvent[]): Map<Listener | Sender, LedgerEvent[]> {
    const heard = new Map<Listener | Sender, LedgerEvent[]>();
    for (const event of events) {
      const listener = this.listeners.find(queue, event.kind);
      if (!listener) throw new Error(`no listener for ${event.kind} on ${queue}`);
      heard.set(listener, [...(heard.get(listener) ?? []), event]);
    }
    return heard;
  }
}

function eventsOf(tx: Transaction, tenantId: string, ids: string[]): Promise<LedgerEvent[]> {
  return tx.find(LedgerEvent, { where: { tenantId, id: Any(ids) }, order: { id: 'ASC' } });
}

/** Deletes the rows and gives the events whose row was there; a second delivery finds none, nor does a standstill. */
async function finish(
  tx: Transaction,
  queue: string,
  tenantId: string,
  eventIds: string[],
): Promise<string[]> {
  const rows = await runPrepared<{ id: string }>(tx, FINISH, [queue, eventIds, tenantId]);
  return rows.map(({ id }) => id);
}

async function stillWaiting(
  tx: Transaction,
  queue: string,
  tenantId: string,
  eventIds: string[],
): Promise<string[]> {
  const rows = await runPrepared<{ id: string }>(tx, STILL_WAITING, [queue, eventIds, tenantId]);
  return rows.map(({ id }) => id);
}

// The outbox stands outside row security: whose rows these are is asked here.
const FINISH: Prepared = {
  name: 'finish_deliveries',
  text: `
  delete from ledger.outbox where queue = $1 and event_id = any($2::uuid[]) and tenant_id = $3 and ${MOVES}
  returning event_id as id`,
};

const STILL_WAITING: Prepared = {
  name: 'waiting_deliveries',
  text: `
  select event_id as id from ledger.outbox
  where queue = $1 and event_id = any($2::uuid[]) and tenant_id = $3 and ${MOVES}`,
};

const HAND_BACK = `update ledger.outbox set relayed_at = null where queue = $1 and event_id = any($2::uuid[]) and tenant_id = $3`;

const COUNT_ATTEMPT = `update ledger.outbox set attempts = attempts + 1, failed_with = $4 where queue = $1 and event_id = $2 and tenant_id = $3`;
