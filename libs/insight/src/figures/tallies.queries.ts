import type { Transaction } from '@app/platform';
import { IS_PUBLIC, PUBLIC } from '../open-data/dataset.js';

/** Ids of ideas begin with the time they came in (RFC 9562), so their first four digits are a slice of fifty days. */
export const SLICE_DIGITS = 4;

export const firstOf = (slice: string): string => `${slice}0000-0000-0000-0000-000000000000`;
export const lastOf = (slice: string): string => `${slice}ffff-ffff-ffff-ffff-ffffffffffff`;

/** Counts one slice anew, from the ideas themselves. */
export async function recountSlice(
  tx: Transaction,
  tenantId: string,
  slice: string,
  closed: string[],
): Promise<void> {
  await tx.query(`delete from insight.tallies where tenant_id = $1 and slice = $2`, [tenantId, slice]);
  await tx.query(
    `insert into insight.tallies (tenant_id, slice, kind, key, n)
     select $1, $5, counted.* from (${SOURCE}) counted where n > 0`,
    [tenantId, closed, firstOf(slice), lastOf(slice), slice],
  );
  await tx.query(`delete from insight.stale_slices where tenant_id = $1 and slice = $2`, [tenantId, slice]);
}

/** The day of an instant in Seoul. */
const dayOf = (instant: string): string => `(${instant} at time zone 'Asia/Seoul')::date`;

/**
 * All that figures are made of, as `(kind, key, n)`: of the tenant `$1`, without ideas in the states `$2`, those from
 * `$3` to `$4`. What the desk has is counted with hidden ideas; everything else is of public ones. What a step meant is
 * said by its event: another version may mean something else by that name. Only where an event says nothing of it, all
 * versions are asked.
 */
export const SOURCE = `
  with shown as materialized (
    select c.idea_id, c.state, c.agency_code, c.topic_code, c.region_code, c.agenda_code, c.opened_at, c.workflow_code,
      c.workflow_version, c.decided_at is not null and c.reply is not null as is_answered
    from ${PUBLIC}
    where ${IS_PUBLIC} and c.idea_id between $3::uuid and $4::uuid and i.id between $3::uuid and $4::uuid
  ), moves as materialized (
    select a.idea_id, a.name, a.from_state, a.to_state, a.agency_code, a.occurred_at, a.event_id, s.opened_at, s.workflow_code
    from shown s join review.acts a on a.tenant_id = $1 and a.idea_id = s.idea_id
      and a.idea_id between $3::uuid and $4::uuid
  ), told as (
    select distinct w.code, t.one ->> 'name' as name, e.effect
    from review.workflows w, jsonb_array_elements(w.definition -> 'transitions') t (one),
      jsonb_array_elements_text(t.one -> 'effects') e (effect)
    where w.tenant_id = $1 and e.effect in ('promise', 'keep_promise')
  ), rules as (
    select w.code, w.version, r.one ->> 'code' as clock
    from review.workflows w, jsonb_array_elements(w.definition -> 'clocks') r (one)
    where w.tenant_id = $1 and r.one ->> 'party' = 'agency' and (r.one ->> 'isPublic')::boolean
  ), stays as (
    select from_state as state, ${dayOf('occurred_at')} - ${dayOf(
      `coalesce(lag(occurred_at) over (partition by idea_id order by occurred_at, event_id), opened_at)`,
    )} as days
    from moves where from_state <> to_state
  ), been as (
    select idea_id, state from shown
    union select idea_id, from_state from moves where from_state is not null
    union select idea_id, to_state from moves
  ), work as (
    select coalesce(agency_code, '') as agency, state, case when is_settled then 'settled' else 'open' end as standing,
      case when assignee_id is null then 'free' else 'claimed' end as claim,
      coalesce((case when clock_stopped_on is null then due_on end)::text, '') as due,
      ${dayOf('state_since')}::text as since
    from review.cases where tenant_id = $1 and idea_id between $3::uuid and $4::uuid
      and (not is_settled or due_on is not null)
  )
  select 'funnel' as kind, array['received'] as key, count(*) as n from shown
  union all select 'funnel', array['assigned'], count(*) from (
    select idea_id from shown where agency_code is not null union select idea_id from moves where agency_code is not null) assigned
  union all select 'funnel', array['answered'], count(*) from shown where is_answered
  union all select 'funnel', array[case t.effect when 'promise' then 'adopted' else 'carried_out' end], count(distinct m.idea_id)
    from moves m join told t on t.code = m.workflow_code and t.name = m.name
    where coalesce((select e.data -> 'effects' ? t.effect from ledger.events e where e.tenant_id = $1 and e.id = m.event_id), true)
    group by t.effect
  union all select 'here', array[state], count(*) from shown group by state
  union all select 'reached', array[state], count(*) from been where state <> all($2::text[]) group by state
  union all select 'stay', array[state, days::text], count(*) from stays where state <> all($2::text[]) group by state, days
  union all select 'deadline', array[coalesce(s.agency_code, ''), k.code,
      case when k.ended_at < k.due_at then 'kept' when k.ended_at is not null then 'late'
        when k.breached_at is not null then 'overdue' else 'running' end], count(*)
    from shown s join review.clocks k on k.tenant_id = $1 and k.idea_id = s.idea_id and k.idea_id between $3::uuid and $4::uuid
      join rules r on r.code = s.workflow_code and r.version = s.workflow_version and r.clock = k.code
    group by 2
  union all select 'inflow', array[date_trunc('week', opened_at at time zone 'Asia/Seoul')::date::text, coalesce(topic_code, '')],
      count(*) from shown group by 2
  union all select 'region', array[coalesce(region_code, '')], count(*) from shown group by 2
  union all select 'agenda', array[agenda_code], count(*) from shown where agenda_code is not null group by agenda_code
  union all select 'desk', array[agency, state, standing, claim, due], count(*) from work group by 2
  union all select 'wait', array[agency, state, since], count(*) from work where standing = 'open' group by 2`;
