import { SetMetadata } from '@nestjs/common';
import type { Transaction } from '@app/platform';
import type { LedgerEvent } from '../events/event.entity.js';

/**
 * Reacts to events of other contexts in the worker. `receive` runs in the transaction that also deletes the
 * outbox row, so its effect happens once. Work outside the house (a mail) goes into `perform`, which runs
 * before that transaction and must tolerate being run again.
 */
export interface Listener<Result = unknown> {
  perform?(event: LedgerEvent): Promise<Result>;
  receive(tx: Transaction, event: LedgerEvent, performed: Result): Promise<void>;
}

export interface Listening {
  queue: string;
  events: string[];
}

export const LISTENS = 'madang:listens';

/** Subscribes a provider to event kinds through its own queue (letters and dashes only). */
export const Listens = (queue: string, events: string[]): ClassDecorator =>
  SetMetadata(LISTENS, { queue, events } satisfies Listening);
