import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { v7 } from 'uuid';
import { type Actor, type Prepared, runPrepared, sendPrepared, type Transaction } from '@app/platform';
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
    const last =
      end === undefined ? ((await this.endsOf(tx, actor.tenantId, [happening.subjectId]))[0] ?? null) : end;
    const event = eventAfter(last, actor, happening);
    await sendPrepared(tx, APPEND, [
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
      this.listeners.queuesOf(event),
    ]);
    return event;
  }

  /**
   * Appends one event to each of many subjects, no subject twice, in two round trips. `areFirst` says that none
   * has a chain yet. Gives the events in the order of the happenings.
   */
  async recordAll(
    tx: Transaction,
    actor: Actor,
    happenings: Happening[],
    { areFirst = false } = {},
  ): Promise<LedgerEvent[]> {
    if (happenings.length === 0) return [];
    const subjectIds = happenings.map(({ subjectId }) => subjectId);
    const ends = areFirst ? [] : await this.endsOf(tx, actor.tenantId, subjectIds);
    const endOf = new Map(ends.map((end) => [end.subjectId, end]));
    const events = happenings.map((happening) =>
      eventAfter(endOf.get(happening.subjectId) ?? null, actor, happening),
    );
    const rows = events.map((event) => ({
      ...event,
      previous: event.previous?.toString('hex'),
      hash: event.hash.toString('hex'),
      queues: this.listeners.queuesOf(event),
    }));
    await sendPrepared(tx, APPEND_ALL, [JSON.stringify(rows)]);
    return events;
  }

  /**
   * Puts the events of one kind on these subjects into the queues that listen once more, for listeners that did what
   * they could and are to do it again. The ledger does not grow by it.
   */
  async bringAgain(tx: Transaction, { tenantId }: Actor, kind: string, subjectIds: string[]): Promise<void> {
    if (subjectIds.length === 0) return;
    const events = await tx.findBy(LedgerEvent, { tenantId, kind, subjectId: In(subjectIds) });
    const rows = events.map((event) => ({ id: event.id, queues: this.listeners.queuesOf(event) }));
    await tx.query(BRING_AGAIN, [tenantId, JSON.stringify(rows)]);
  }

  private endsOf(
    tx: Transaction,
    tenantId: string,
    subjectIds: string[],
  ): Promise<Pick<LedgerEvent, 'subjectId' | 'sequence' | 'hash'>[]> {
    return runPrepared(tx, ENDS_OF_CHAINS, [tenantId, subjectIds]);
  }
}

function eventAfter(
  last: ChainEnd,
  actor: Actor,
  { kind, subjectId, at, data = {} }: Happening,
): LedgerEvent {
  if (!declaredEvents().has(kind)) throw new Error(`undeclared event kind ${kind}`);
  const unhashed = {
    tenantId: actor.tenantId,
    id: v7(),
    subjectId,
    sequence: (last?.sequence ?? 0) + 1,
    kind,
    actorKind: actor.kind,
    actorId: actor.accountId,
    data,
    occurredAt: at,
    previous: last?.hash ?? null,
  };
  return { ...unhashed, hash: hashEvent(unhashed) };
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

const APPEND_ALL: Prepared = {
  name: 'append_events',
  text: `
  with given as (
    select * from json_to_recordset($1) as e ("tenantId" uuid, id uuid, "subjectId" uuid, sequence integer,
      kind text, "actorKind" text, "actorId" uuid, data jsonb, "occurredAt" timestamptz, previous text,
      hash text, queues json)
  ), event as (
    insert into ledger.events (tenant_id, id, subject_id, sequence, kind, actor_kind, actor_id, data,
      occurred_at, previous, hash)
    select "tenantId", id, "subjectId", sequence, kind, "actorKind", "actorId", data, "occurredAt",
      decode(previous, 'hex'), decode(hash, 'hex') from given
  )
  insert into ledger.outbox (queue, event_id, tenant_id)
  select queue, id, "tenantId" from given, json_array_elements_text(queues) as queue`,
};

const ENDS_OF_CHAINS: Prepared = {
  name: 'ends_of_chains',
  text: `
  select subject.id as "subjectId", last.sequence, last.hash
  from unnest($2::uuid[]) as subject (id) cross join lateral (
    select sequence, hash from ledger.events where tenant_id = $1 and subject_id = subject.id
    order by sequence desc limit 1
  ) last`,
};

const BRING_AGAIN = `
  insert into ledger.outbox (queue, event_id, tenant_id)
  select queue, id, $1 from json_to_recordset($2) as e (id uuid, queues json), json_array_elements_text(queues) as queue
  on conflict (queue, event_id) do update set relayed_at = null, attempts = 0`;
