import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Database, type Prepared } from '@app/platform';
import { MOVES } from '../standstill/standstill.js';
import { ListenerRegistry } from './listener-registry.js';

/** A queue that goes first is behind once an event has waited for it this long. */
const BEHIND_MS = 300;
/** Other queues give way no longer, so that all go on whatever comes. */
const MOST_GIVEN_MS = 2_000;
const LOOK_AGAIN_MS = 20;

/** Lets queues give way to those that go first (`@GoesFirst`) while these are behind. */
@Injectable()
export class Precedence {
  private isBehind = false;
  private lookedAtAll = 0;

  constructor(
    private readonly database: Database,
    private readonly listeners: ListenerRegistry,
  ) {}

  /**
   * Looks whether a queue that goes first is behind, and gives the queues whose events are to be relayed now: those
   * that go first, or null for all, which comes around whatever is behind. What failed before is left out: it may never
   * be done.
   */
  async next(): Promise<string[] | null> {
    const first = this.listeners.firstQueues();
    const behind = await this.database.outsidePrepared(BEHIND, [first, BEHIND_MS]);
    this.isBehind = behind.length > 0;
    if (this.isBehind && Date.now() - this.lookedAtAll < MOST_GIVEN_MS) return first;
    this.lookedAtAll = Date.now();
    return null;
  }

  /** Waits while a job of this queue has to give way, or until `isStopping`. */
  async giveWay(queue: string, isStopping: () => boolean): Promise<void> {
    if (this.listeners.goesFirst(queue)) return;
    const end = Date.now() + MOST_GIVEN_MS;
    while (this.isBehind && !isStopping() && Date.now() < end) await sleep(LOOK_AGAIN_MS);
  }
}

// Events are named in the order of their coming, so the first of a queue has waited longest.
const BEHIND: Prepared = {
  name: 'queues_behind',
  text: `
  select first.queue from unnest($1::text[]) as first (queue) cross join lateral (
    select created_at from ledger.outbox
    where queue = first.queue and attempts = 0 and ${MOVES}
    order by event_id limit 1
  ) oldest
  where oldest.created_at < clock_timestamp() - $2 * interval '1 millisecond'`,
};
