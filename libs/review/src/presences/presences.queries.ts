import type { Actor, Transaction } from '@app/platform';
import type { Change } from '@app/ledger';
import type { Doing } from './presence.dto.js';

interface Seen {
  ideaId: string;
  doing: Doing | 'gone';
  now: Date;
  /** Whoever was seen before has left. */
  staleAt: Date;
}

/** Notes what the actor is at with a case. Only what others would notice gets a new place in the order of changes. */
export async function notePresence(
  tx: Transaction,
  { tenantId, accountId, agencyCode }: Actor,
  { ideaId, doing, now, staleAt }: Seen,
): Promise<void> {
  await tx.query(FORGET, [tenantId, accountId, ideaId, staleAt]);
  await tx.query(NOTE, [tenantId, accountId, ideaId, agencyCode, doing, now, staleAt]);
}

/** Who else of the agency is there, or of any agency where none is named. */
export function othersAt(
  tx: Transaction,
  { tenantId, accountId }: Actor,
  ideaId: string,
  agencyCode: string | null,
  staleAt: Date,
): Promise<{ accountId: string; doing: Doing; since: Date }[]> {
  return tx.query(OTHERS, [tenantId, ideaId, accountId, agencyCode, staleAt]);
}

/** Comings and goings since a place in the ledger, as if they stood in it. */
export function presencesSince(tx: Transaction, tenantId: string, position: string): Promise<Change[]> {
  return tx.query(SINCE, [tenantId, position]);
}

const FORGET = `
  delete from review.presences where tenant_id = $1 and account_id = $2 and idea_id <> $3
    and seen_at < $4::timestamptz - interval '1 hour'`;

const NOTE = `
  insert into review.presences as p (tenant_id, account_id, idea_id, agency_code, doing, since, seen_at)
  values ($1, $2, $3, $4, $5, $6, $6)
  on conflict (tenant_id, account_id, idea_id) do update set
    agency_code = excluded.agency_code, doing = excluded.doing, seen_at = excluded.seen_at,
    since = case when p.doing = excluded.doing and p.seen_at > $7 then p.since else excluded.since end,
    position = case when p.doing = excluded.doing and p.seen_at > $7 then p.position else excluded.position end`;

const OTHERS = `
  select account_id as "accountId", doing, since from review.presences
  where tenant_id = $1 and idea_id = $2 and account_id <> $3 and ($4::text is null or agency_code = $4)
    and doing <> 'gone' and seen_at > $5
  order by since, account_id`;

const SINCE = `
  select concat_ws('/', account_id, idea_id, position) as id, idea_id as "subjectId", 'presence.changed' as kind
  from review.presences
  where tenant_id = $1 and position >= $2::xid8 and position < pg_snapshot_xmax(pg_current_snapshot())`;
