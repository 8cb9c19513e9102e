import type { Transaction } from '@app/platform';
import type { FigureRow } from '../figures/figure.js';
import type { Period } from './period.js';

/** The rows of a report, counted on this day: the whole tenant first, then each agency. */
export function countReport(
  tx: Transaction,
  tenantId: string,
  { from, to }: Period,
  today: string,
): Promise<FigureRow[]> {
  return tx.query(REPORT, [tenantId, from, to, today]);
}

/** The midnight in Seoul with which a day begins. */
const startOf = (day: string): string => `(${day}::date::timestamp at time zone 'Asia/Seoul')`;
const dayOf = (instant: string): string => `(${instant} at time zone 'Asia/Seoul')::date`;
const WITHIN = (day: string): string => `${day} >= $2::date and ${day} < $3::date`;
const INT = (condition: string): string => `count(*) filter (where ${condition})::int`;

/** Whether the step had this effect when it was taken; what all versions say where its event `v` says nothing. */
const MEANT = (effect: string, otherwise: string): string =>
  `coalesce(v.data -> 'effects' ? '${effect}', ${otherwise})`;

/** A promise that was neither carried out nor ended when the period was over. */
const IS_OPEN = `${dayOf('p.promised_at')} < $3::date and coalesce(p.kept_on, p.dropped_on, $3::date) >= $3::date`;

/**
 * Hidden ideas are handled like any other, so they count. An idea ends with its first decision; where it was passed on
 * to another government, with that. What it was decided is read from the step at that instant, and what that meant from
 * its event: another version may mean something else by the name. Carried over and received are together what was
 * adopted, not adopted, closed and is pending. The answer to a petition (§6④) decides no suggestion: it is among what
 * was closed. A promise is held against the day that stood when the period ended, and in a period that runs against the
 * days that have passed.
 */
const REPORT = `
  with effects as (
    select w.code, t.one ->> 'name' as name, bool_or(t.one -> 'effects' ? 'promise') as is_adoption,
      bool_or(t.one -> 'effects' ? 'publish_reply') as is_decision
    from review.workflows w, jsonb_array_elements(w.definition -> 'transitions') t (one)
    where w.tenant_id = $1 group by 1, 2
  ), ended as (
    select c.idea_id, c.agency_code, c.workflow_code, c.lane, c.opened_at, c.decided_at,
      coalesce(c.decided_at, case when c.is_settled then c.state_since end) as ended_at
    from review.cases c where c.tenant_id = $1 and c.opened_at < ${startOf('$3')}
  ), handled as (
    select e.agency_code as agency, e.opened_at, e.ended_at, e.ended_at >= ${startOf('$2')} and e.ended_at < ${startOf('$3')} as is_ended,
      d.is_adoption, d.is_decision and e.lane <> 'petition' as is_decision, k.is_late
    from ended e
    left join lateral (
      select bool_or(${MEANT('promise', 'f.is_adoption')}) as is_adoption,
        bool_or(${MEANT('publish_reply', 'f.is_decision')}) as is_decision
      from review.acts a join effects f on f.code = e.workflow_code and f.name = a.name
      left join ledger.events v on v.tenant_id = $1 and v.id = a.event_id
      where a.tenant_id = $1 and a.idea_id = e.idea_id and a.occurred_at = e.decided_at
        and e.decided_at >= ${startOf('$2')}) d on true
    left join lateral (
      select bool_or(k.ended_at >= k.due_at) as is_late from review.clocks k
      where k.tenant_id = $1 and k.idea_id = e.idea_id and k.ended_at = e.decided_at and k.given_on is null
        and e.decided_at >= ${startOf('$2')}) k on true
    where e.ended_at is null or e.ended_at >= ${startOf('$2')}
  ), cases as (
    select coalesce(agency, '') as agency, grouping(agency) as is_total,
      ${INT(`opened_at < ${startOf('$2')}`)} as carried_over,
      ${INT(`opened_at >= ${startOf('$2')}`)} as received,
      ${INT(`is_ended and is_decision and is_adoption`)} as adopted,
      ${INT(`is_ended and is_decision and not is_adoption`)} as not_adopted,
      ${INT(`is_ended and is_decision is not true`)} as closed,
      ${INT(`is_ended is not true`)} as pending,
      ${INT(`is_ended and is_decision and is_late is not true`)} as in_time,
      ${INT(`is_ended and is_decision and is_late`)} as late,
      percentile_disc(0.5) within group (order by ${dayOf('ended_at')} - ${dayOf('opened_at')})
        filter (where is_ended and is_decision) as median_days
    from handled group by grouping sets ((agency), ())
  ), promises as (
    select coalesce(p.agency_code, '') as agency, grouping(p.agency_code) as is_total,
      ${INT(WITHIN(dayOf('p.promised_at')))} as promised,
      ${INT(WITHIN('p.kept_on'))} as kept,
      ${INT(`${WITHIN('p.kept_on')} and p.kept_on <= p.first_promised_on`)} as kept_in_time,
      ${INT(WITHIN('p.dropped_on'))} as undone,
      ${INT(`${IS_OPEN} and coalesce(stood.day, p.promised_on) < least($3::date, $4::date)`)} as overdue,
      coalesce(sum(p.effect_won) filter (where ${WITHIN('p.kept_on')}), 0)::float8 as effect_won
    from delivery.commitments p
    left join lateral (
      select (a.facts ->> 'promisedOn')::date as day
      from review.acts a
      join review.cases c on c.tenant_id = a.tenant_id and c.idea_id = a.idea_id
      join effects f on f.code = c.workflow_code and f.name = a.name and f.is_adoption
      left join ledger.events v on v.tenant_id = a.tenant_id and v.id = a.event_id
      where ${MEANT('promise', 'true')} and ${IS_OPEN} and a.tenant_id = $1 and a.idea_id = p.idea_id and a.facts ? 'promisedOn'
        and a.occurred_at >= p.promised_at and a.occurred_at < ${startOf('$3')}
      order by a.occurred_at desc limit 1) stood on true
    where p.tenant_id = $1 group by grouping sets ((p.agency_code), ())
  )
  select case when is_total = 1 then null else nullif(agency, '') end as agency,
    case when is_total = 1 then '모두' else coalesce(a.name_ko, nullif(agency, ''), '지정 전') end as agency_ko,
    case when is_total = 1 then 'All' else coalesce(a.name_en, nullif(agency, ''), 'Not yet assigned') end as agency_en,
    coalesce(carried_over, 0) as carried_over, coalesce(received, 0) as received, coalesce(adopted, 0) as adopted,
    coalesce(not_adopted, 0) as not_adopted, coalesce(closed, 0) as closed, coalesce(pending, 0) as pending,
    coalesce(in_time, 0) as in_time, coalesce(late, 0) as late, median_days,
    coalesce(promised, 0) as promised, coalesce(kept, 0) as kept, coalesce(kept_in_time, 0) as kept_in_time,
    coalesce(undone, 0) as undone, coalesce(overdue, 0) as overdue, coalesce(effect_won, 0) as effect_won
  from cases full join promises using (agency, is_total)
  left join catalogue.agencies a on a.tenant_id = $1 and a.code = agency
  where is_total = 1 or coalesce(carried_over, 0) + coalesce(received, 0) + coalesce(promised, 0) + coalesce(kept, 0)
    + coalesce(undone, 0) + coalesce(overdue, 0) > 0
  order by is_total desc, coalesce(carried_over, 0) + coalesce(received, 0) desc, agency`;
