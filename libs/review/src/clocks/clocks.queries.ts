import { Any } from 'typeorm';
import { v7 } from 'uuid';
import { type Prepared, sendPrepared, type Transaction } from '@app/platform';
import { setDueAll } from '@app/ledger';
import type { Definition, RunningClock } from '@app/workflow';
import { CaseClock } from './case-clock.entity.js';
import { nextLook } from './next-look.js';

/** Rows of this kind wake the deadlines of cases; their subject is the clock. */
export const CLOCK_DUE = 'review.clock';

/** The clocks of cases, oldest first, by idea. Their cases must be locked by whoever changes them. */
export async function clocksOf(
  tx: Transaction,
  tenantId: string,
  ideaIds: string[],
): Promise<Map<string, CaseClock[]>> {
  const clocks = await tx.find(CaseClock, {
    where: { tenantId, ideaId: Any(ideaIds) },
    order: { startedAt: 'ASC', id: 'ASC' },
  });
  const byCase = new Map<string, CaseClock[]>(ideaIds.map((id) => [id, []]));
  for (const clock of clocks) byCase.get(clock.ideaId)!.push(clock);
  return byCase;
}

/** The clocks of a case as rows: new ones get an id, and one whose day was moved later starts its reminders anew. */
export function asRows(
  { tenantId, ideaId }: Pick<CaseClock, 'tenantId' | 'ideaId'>,
  before: CaseClock[],
  after: RunningClock[],
): CaseClock[] {
  const fresh = { remindedAt: null, breachedAt: null, escalatedAt: null };
  return after.map((clock) => {
    if (!('id' in clock)) return { ...clock, ...fresh, tenantId, ideaId, id: v7() };
    const row = clock as CaseClock;
    const former = before.find(({ id }) => id === row.id);
    return former && row.dueAt > former.dueAt ? { ...row, ...fresh } : row;
  });
}

/** Writes the clocks that are new or changed, and when each is to be looked at next. */
export async function storeClocks(
  tx: Transaction,
  tenantId: string,
  changed: { clock: CaseClock; definition: Definition }[],
): Promise<void> {
  if (changed.length === 0) return;
  await sendPrepared(tx, STORE_CLOCKS, [tenantId, JSON.stringify(changed.map(({ clock }) => clock))]);
  await setDueAll(
    tx,
    tenantId,
    CLOCK_DUE,
    changed.map(({ clock, definition }) => ({ subjectId: clock.id, dueAt: dueOf(clock, definition) })),
  );
}

/** The ideas of cases that have a clock which runs on this day or later. */
export async function spanning(tx: Transaction, tenantId: string, day: string): Promise<string[]> {
  const rows: { id: string }[] = await tx.query(
    `select distinct idea_id as id from review.clocks
     where tenant_id = $1 and ended_at is null and breached_at is null
       and due_at > ($2::date)::timestamp at time zone 'Asia/Seoul' order by 1`,
    [tenantId, day],
  );
  return rows.map(({ id }) => id);
}

/**
 * Lets the clocks that began with their case, on a call's last day or because of it, begin on another one; gives their
 * ideas in the order of ids. Those that ended with the state an undecided case is in begin there too: they run on where
 * a merge or a sending on is undone.
 */
export async function moveStarts(
  tx: Transaction,
  tenantId: string,
  callCode: string,
  from: Date,
  to: Date,
): Promise<string[]> {
  const began = `
    select k.id, k.idea_id from review.clocks k
    join review.cases c on c.tenant_id = k.tenant_id and c.idea_id = k.idea_id
    where k.tenant_id = $1 and c.call_code = $2 and k.breached_at is null
      and (k.ended_at is null or (k.ended_at = c.state_since and (c.merged_into is not null or c.decided_at is null)))
      and (k.started_at = $3 or (k.started_at = c.opened_at and k.started_at > $3))`;
  const rows: { id: string; idea_id: string }[] = await tx.query(began, [tenantId, callCode, from]);
  await tx.query(`update review.clocks set started_at = $2 where tenant_id = $1 and id = any($3::uuid[])`, [
    tenantId,
    to,
    rows.map(({ id }) => id),
  ]);
  return [...new Set(rows.map((row) => row.idea_id))].toSorted();
}

/** When the clock is to be looked at next; null where it is not. */
export function dueOf(clock: CaseClock, { clocks }: Definition): Date | null {
  const rule = clocks.find(({ code }) => code === clock.code);
  return (rule && nextLook(rule, clock)?.at) ?? null;
}

const STORE_CLOCKS: Prepared = {
  name: 'store_clocks',
  text: `
  insert into review.clocks (tenant_id, id, idea_id, code, started_at, due_at, stops, extended_by, given_on,
    ended_at, reminded_at, breached_at, escalated_at)
  select $1, c.id, c."ideaId", c.code, c."startedAt", c."dueAt", c.stops, c."extendedBy", c."givenOn",
    c."endedAt", c."remindedAt", c."breachedAt", c."escalatedAt"
  from json_to_recordset($2) as c (id uuid, "ideaId" uuid, code text, "startedAt" timestamptz,
    "dueAt" timestamptz, stops jsonb, "extendedBy" integer, "givenOn" date, "endedAt" timestamptz,
    "remindedAt" timestamptz, "breachedAt" timestamptz, "escalatedAt" timestamptz)
  on conflict (tenant_id, id) do update set due_at = excluded.due_at, stops = excluded.stops,
    extended_by = excluded.extended_by, given_on = excluded.given_on, ended_at = excluded.ended_at,
    reminded_at = excluded.reminded_at, breached_at = excluded.breached_at,
    escalated_at = excluded.escalated_at`,
};
