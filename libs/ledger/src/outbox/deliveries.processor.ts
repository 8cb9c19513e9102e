import { Injectable, Logger } from '@nestjs/common';
import { In } from 'typeorm';
import {
  type Actor,
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
import { ListenerRegistry } from './listener-registry.js';
import type { Listener } from './listens.js';
import type { Delivery } from './relay.js';

/** Jobs of a queue at a time. */
const CONCURRENCY = 3;
/** Of a queue that waits for other machines while it works, such as the mail server. */
const CONCURRENCY_OUTSIDE = 4;

/** Hands the events of a job to the listener of its queue: all in one transaction, or each in its own. */
@Injectable()
export class Deliveries {
  private readonly log = new Logger('deliveries');

  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly listeners: ListenerRegistry,
  ) {}

  start(): void {
    for (const queue of this.listeners.queues()) {
      const concurrency = this.listeners.performs(queue) ? CONCURRENCY_OUTSIDE : CONCURRENCY;
      this.jobs.consume<Delivery>(queue, concurrency, ({ data }) => this.deliverAll(queue, data));
    }
  }

  /** A failing event keeps its outbox row and the relay brings it again; the others are not held up. */
  async deliverAll(queue: string, { tenantId, eventIds }: Delivery): Promise<void> {
    if (await this.deliverTogether(queue, tenantId, eventIds)) return;
    for (const eventId of eventIds) {
      try {
        await this.deliver(queue, tenantId, eventId);
      } catch (error) {
        this.log.error(`${queue} ${eventId}: ${(error as Error).stack}`);
        await this.database.outside(COUNT_ATTEMPT, [queue, eventId]);
      }
    }
  }

  /** One transaction for all, where none objects. False when they must be tried one by one. */
  private async deliverTogether(queue: string, tenantId: string, eventIds: string[]): Promise<boolean> {
    if (eventIds.length < 2 || this.listeners.performs(queue)) return false;
    try {
      await this.database.enter(systemOf(tenantId), async (tx) => {
        const taken = await finish(tx, queue, eventIds);
        const events = await tx.find(LedgerEvent, {
          where: { tenantId, id: In(taken) },
          order: { id: 'ASC' },
        });
        for (const event of events) await this.listenerOf(queue, event).receive(tx, event, undefined);
      });
      return true;
    } catch (error) {
      this.log.warn(`${queue}: ${eventIds.length} events one by one, because ${(error as Error).message}`);
      return false;
    }
  }

  private async deliver(queue: string, tenantId: string, eventId: string): Promise<void> {
    const actor = systemOf(tenantId);
    const performed = await this.perform(actor, queue, eventId);
    try {
      await this.database.enter(actor, async (tx) => {
        if (!(await finish(tx, queue, [eventId])).length) return;
        const event = await tx.findOneByOrFail(LedgerEvent, { tenantId, id: eventId });
        await this.listenerOf(queue, event).receive(tx, event, performed);
      });
    } catch (error) {
      // A rule said no, or the thing is gone: nothing is left to do, and trying again would not change it.
      if (!(error instanceof Refused || error instanceof NotFound)) throw error;
      this.log.warn(`${queue} ${eventId} not done: ${error.message}`);
      await this.database.enter(actor, (tx) => finish(tx, queue, [eventId]));
    }
  }

  private async perform(actor: Actor, queue: string, eventId: string): Promise<unknown> {
    if (!this.listeners.performs(queue)) return undefined;
    const event = await this.database.enter(actor, (tx) => pending(tx, actor.tenantId, queue, eventId));
    return event && this.listenerOf(queue, event).perform?.(event);
  }

  private listenerOf(queue: string, event: LedgerEvent): Listener {
    const listener = this.listeners.find(queue, event.kind);
    if (!listener) throw new Error(`no listener for ${event.kind} on ${queue}`);
    return listener;
  }
}

async function pending(tx: Transaction, tenantId: string, queue: string, eventId: string) {
  const rows = await tx.query(`select 1 from ledger.outbox where queue = $1 and event_id = $2`, [
    queue,
    eventId,
  ]);
  return rows.length ? tx.findOneBy(LedgerEvent, { tenantId, id: eventId }) : null;
}

/** Deletes the rows and gives the events whose row was there; a second delivery finds none. */
async function finish(tx: Transaction, queue: string, eventIds: string[]): Promise<string[]> {
  const rows = await runPrepared<{ id: string }>(tx, FINISH, [queue, eventIds]);
  return rows.map(({ id }) => id);
}

const FINISH: Prepared = {
  name: 'finish_deliveries',
  text: `delete from ledger.outbox where queue = $1 and event_id = any($2::uuid[]) returning event_id as id`,
};

const COUNT_ATTEMPT = `update ledger.outbox set attempts = attempts + 1 where queue = $1 and event_id = $2`;
