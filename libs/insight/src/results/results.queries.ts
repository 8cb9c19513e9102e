import type { Transaction } from '@app/platform';
import { HAS_COME, STANDINGS } from './promise-states.js';
import type { PromisesQuery, RangeQuery } from './results.dto.js';
import type { PromiseView } from './results-view.dto.js';

/** What is counted for one agency. */
export interface Counted {
  agencyCode: string | null;
  promised: number;
  inTime: number;
  late: number;
  running: number;
  moved: number;
  overdue: number;
  undone: number;
  hasCome: number;
  measured: number;
  effectWon: number;
}

/** Promises of a tenant by agency, most first. Hidden ideas count: hiding one does not undo a promise. */
export function countPromises(
  tx: Transaction,
  tenantId: string,
  today: string,
  { from = null, to = null }: Range,
): Promise<Counted[]> {
  return tx.query(COUNT, [tenantId, today, from, to]);
}

/** How long decisions took by lane, and how many there were. */
export function measureLanes(
  tx: Transaction,
  tenantId: string,
  { from = null, to = null }: Range,
): Promise<{ code: string; decided: number; medianDays: number; ninetiethDays: number }[]> {
  return tx.query(LANES, [tenantId, from, to]);
}

/** Promises in public view, the newest ideas first. `closed` are states nobody outside sees. */
export function listPromises(
  tx: Transaction,
  tenantId: string,
  today: string,
  { from = null, to = null, agency = null, state, after = null }: Nullable<PromisesQuery>,
  closed: string[],
  limit: number,
): Promise<PromiseView[]> {
  const wanted = state ? STANDINGS[state] : 'true';
  return tx.query(LIST.replace('{state}', wanted), [
    ...[tenantId, today, from, to],
    ...[agency, after, closed, limit],
  ]);
}

type Nullable<T> = { [P in keyof T]?: T[P] | null };
type Range = Nullable<RangeQuery>;

const MADE = `(p.promised_at at time zone 'Asia/Seoul')::date`;
const WITHIN = `p.tenant_id = $1 and $2::date is not null
    and ($3::date is null or ${MADE} >= $3) and ($4::date is null or ${MADE} <= $4)`;

const COUNT = `
  select p.agency_code as "agencyCode", count(*)::int as promised,
    count(*) filter (where ${STANDINGS.in_time})::int as "inTime",
    count(*) filter (where ${STANDINGS.late})::int as late,
    count(*) filter (where ${STANDINGS.running})::int as running,
    count(*) filter (where ${STANDINGS.moved})::int as moved,
    count(*) filter (where ${STANDINGS.overdue})::int as overdue,
    count(*) filter (where ${STANDINGS.undone})::int as undone,
    count(*) filter (where ${HAS_COME})::int as "hasCome",
    count(p.effect_grade)::int as measured, coalesce(sum(p.effect_won), 0)::float8 as "effectWon"
  from delivery.commitments p where ${WITHIN}
  group by p.agency_code order by promised desc, p.agency_code`;

// An answer is a decision; what was closed, withdrawn or found a duplicate has none.
const DECIDED = `(c.decided_at at time zone 'Asia/Seoul')::date`;
const TOOK = `extract(epoch from c.decided_at - c.opened_at) / 86400`;
const LANES = `
  select c.lane as code, count(*)::int as decided,
    percentile_cont(0.5) within group (order by ${TOOK})::float8 as "medianDays",
    percentile_cont(0.9) within group (order by ${TOOK})::float8 as "ninetiethDays"
  from review.cases c where c.tenant_id = $1 and c.decided_at is not null and c.reply is not null
    and ($2::date is null or ${DECIDED} >= $2) and ($3::date is null or ${DECIDED} <= $3)
  group by c.lane`;

const LIST = `
  select p.idea_id as "ideaId", c.tracking_number as "trackingNumber", c.title, c.language,
    p.agency_code as "agencyCode", p.owner, p.promised_at as "promisedAt", p.first_promised_on::text as "firstPromisedOn",
    p.promised_on::text as "promisedOn", p.slips, p.kept_on::text as "keptOn", p.dropped_on::text as "droppedOn",
    p.effect_grade as "effectGrade", p.effect_won::float8 as "effectWon"
  from delivery.commitments p
  join review.cases c on c.tenant_id = p.tenant_id and c.idea_id = p.idea_id
  where ${WITHIN} and ({state}) and not c.is_hidden and not c.is_withdrawn and c.state <> all($7::text[])
    and ($5::text is null or p.agency_code = $5) and ($6::uuid is null or p.idea_id < $6)
  order by p.idea_id desc limit $8`;
