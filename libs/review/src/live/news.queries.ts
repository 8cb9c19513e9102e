import type { Transaction } from '@app/platform';
import { type Change, changesSince } from '@app/ledger';
import { presencesSince } from '../presences/presences.queries.js';

/** A case to which something happened, as it is now, and where it was before. */
export interface CaseNews {
  ideaId: string;
  kinds: string[];
  state: string;
  agencyCode: string | null;
  /** The agencies that were ever asked about it. */
  asked: string[];
  /** The agencies from which it was taken just now; null stands for the triage. */
  cameFrom: (string | null)[];
}

/** What happened since a place in the ledger. */
export interface News {
  position: string;
  /** The ids of its events, those of things that are no case among them, and of comings and goings. */
  eventIds: string[];
  cases: CaseNews[];
  /** More than anyone should be told one by one: whoever looks on reads anew. */
  isTooMuch: boolean;
}

const MOST = 500;

/** The news of the entered tenant since this place, without events that are known already. */
export async function readNews(
  tx: Transaction,
  tenantId: string,
  since: string,
  known: ReadonlySet<string> = new Set(),
): Promise<News> {
  const { position, events: written } = await changesSince(tx, tenantId, since, MOST + 1);
  // Read after the ledger: its place is the earlier one, so that nothing lies between the two.
  const events = [...written, ...(await presencesSince(tx, tenantId, since))];
  const eventIds = events.map(({ id }) => id);
  if (events.length > MOST) return { position, eventIds, cases: [], isTooMuch: true };
  const fresh = events.filter(({ id }) => !known.has(id));
  return { position, eventIds, cases: await casesOf(tx, tenantId, fresh), isTooMuch: false };
}

async function casesOf(tx: Transaction, tenantId: string, events: Change[]): Promise<CaseNews[]> {
  if (events.length === 0) return [];
  const kinds = new Map<string, string[]>();
  for (const { subjectId, kind } of events) kinds.set(subjectId, [...(kinds.get(subjectId) ?? []), kind]);
  // Comings and goings have no id of the ledger.
  const eventIds = events.filter(({ kind }) => kind !== 'presence.changed').map(({ id }) => id);
  const rows: Omit<CaseNews, 'kinds'>[] = await tx.query(CASES, [tenantId, [...kinds.keys()], eventIds]);
  return rows.map((row) => ({ ...row, kinds: [...new Set(kinds.get(row.ideaId))] }));
}

const CASES = `
  select c.idea_id as "ideaId", c.state, c.agency_code as "agencyCode",
    coalesce((select json_agg(distinct o.agency_code) from review.opinions o
      where o.tenant_id = c.tenant_id and o.idea_id = c.idea_id), '[]') as asked,
    coalesce((select json_agg((
        select b.agency_code from review.acts b
        where b.tenant_id = a.tenant_id and b.idea_id = a.idea_id and b.agency_code is not null
          and (b.occurred_at, b.event_id) < (a.occurred_at, a.event_id)
        order by b.occurred_at desc, b.event_id desc limit 1))
      from review.acts a
      where a.tenant_id = c.tenant_id and a.idea_id = c.idea_id and a.event_id = any($3::uuid[])
        and a.agency_code is not null), '[]') as "cameFrom"
  from review.cases c where c.tenant_id = $1 and c.idea_id = any($2::uuid[])`;
