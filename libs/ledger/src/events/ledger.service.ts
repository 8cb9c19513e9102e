import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { type Actor, type Prepared, runPrepared, type Transaction } from '@app/platform';
import { ListenerRegistry } from '../outbox/listener-registry.js';
import { declaredEvents } from './event-kinds.js';
import { LedgerEvent } from './event.entity.js';
import { hashEvent } from './hash-event.js';

/** What happened: a declared kind, whose file it belongs to, when, and the codes that tell it. */
export interface Happening {
  kind: string;
  subjectId: string;
  at: Date;
  data?: Record<string, unknown>;
}

/** The end of a subject's chain; `null` for a subject that has none yet. */
export type ChainEnd = Pick<LedgerEvent, 'sequence' | 'hash'> | null;

@Injectable()
export class Ledger {
  constructor(private readonly listeners: ListenerRegistry) {}

  /**
   * Appends one event to its subject's chain and an outbox row for each queue that listens, in the caller's
   * transaction. A caller that knows the end of the chain passes it and saves a round trip. Two writers on
   * one subject collide on its sequence, so callers lock the subject's row first.
   */
  async record(tx: Transaction, actor: Actor, happening: Happening, end?: ChainEnd): Promise<LedgerEvent> {
    if (!declaredEvents().has(happening.kind)) throw new Error(`undeclared event kind ${happening.kind}`);
    const last = end === undefined ? await this.endOf(tx, actor.tenantId, happening.subjectId) : end;
    const unhashed = {
      tenantId: actor.tenantId,
      id: v7(),
      subjectId: happening.subjectId,
      sequence: (last?.sequence ?? 0) + 1,
      kind: happening.kind,
      actorKind: actor.kind,
      actorId: actor.accountId,
      data: happening.data ?? {},
      occurredAt: happening.at,
      previous: last?.hash ?? null,
    };
    const event: LedgerEvent = { ...unhashed, hash: hashEvent(unhashed) };
    await runPrepared(tx, APPEND, [
      event.tenantId,
      event.id,
      event.subjectId,
      event.sequence,
      event.kind,
      event.actorKind,
      event.actorId,
      JSON.stringify(event.data),
      event.occurredAt,
      event.previous,
      event.hash,
      this.listeners.queuesOf(event.kind),
    ]);
    return event;
  }

  private async endOf(tx: Transaction, tenantId: string, subjectId: string): Promise<ChainEnd> {
    const [last] = await runPrepared<NonNullable<ChainEnd>>(tx, END_OF_CHAIN, [tenantId, subjectId]);
    return last ?? null;
  }
}

const APPEND: Prepared = {
  name: 'append_event',
  text: `
  with event as (
    insert into ledger.events (tenant_id, id, subject_id, sequence, kind, actor_kind, actor_id, data,
      occurred_at, previous, hash)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
    returning id, tenant_id
  )
  insert into ledger.outbox (queue, event_id, tenant_id)
  select queue, event.id, event.tenant_id from event, unnest($12::text[]) as queue`,
};

const END_OF_CHAIN: Prepared = {
  name: 'end_of_chain',
  text: `
  select sequence, hash from ledger.events where tenant_id = $1 and subject_id = $2
  order by sequence desc limit 1`,
};
