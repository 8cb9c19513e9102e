import { SetMetadata } from '@nestjs/common';
import type { Transaction } from '@app/platform';
import type { LedgerEvent } from '../events/event.entity.js';

/**
 * Reacts to events of other contexts in the worker. `receive` gets up to fifty events of one tenant, oldest
 * first, in the transaction that also deletes their outbox rows, so its effect happens once. If it throws, the
 * events come again one by one.
 */
export interface Listener {
  receive(tx: Transaction, events: LedgerEvent[]): Promise<void>;
}

/**
 * Reacts with work outside the house, such as a mail. `gather` reads for all events of a job what `perform` will
 * need; `perform` runs outside any transaction, for one event, and must tolerate being run again; `settle` notes
 * the outcome in the transaction that deletes the event's outbox row.
 */
export interface Sender<Facts = unknown, Outcome = unknown> {
  gather(tx: Transaction, events: LedgerEvent[]): Promise<Facts>;
  perform(event: LedgerEvent, facts: Facts): Promise<Outcome>;
  settle(tx: Transaction, event: LedgerEvent, outcome: Outcome): Promise<void>;
}

/** Whether an event of a kind that is listened to concerns the listener, by what the ledger keeps of it. */
export type Concerns = (data: LedgerEvent['data'], actorKind?: string) => boolean;

export interface Listening {
  queue: string;
  events: string[];
  concerns?: Concerns;
}

export const LISTENS = 'madang:listens';
export const GOES_FIRST = 'madang:goes-first';

/**
 * Subscribes a provider to event kinds through its own queue (letters and dashes only). With `concerns` the others
 * of these kinds make no work for it.
 */
export const Listens = (queue: string, events: string[], concerns?: Concerns): ClassDecorator =>
  SetMetadata(LISTENS, { queue, events, concerns } satisfies Listening);

/** While this listener's queue is behind, jobs of the others give way to it. */
export const GoesFirst = (): ClassDecorator => SetMetadata(GOES_FIRST, true);

export function isSender(listener: Listener | Sender): listener is Sender {
  return 'perform' in listener;
}
