import type { Transaction } from '@app/platform';

/** Something to look at: past its agency’s last day, due soon, new and in nobody’s hands, or without an agency yet. */
export interface WorkItem {
  /** Null for one in triage. */
  agencyCode: string | null;
  ideaId: string;
  trackingNumber: string;
  title: string;
  dueOn: string | null;
  part: 'triage' | 'overdue' | 'soon' | 'new';
  /** How many there are of this part there, of which the first ten are given. */
  count: number;
}

/** What lies with these agencies: overdue today, due until `soon`, and new since an instant; and all that is in triage. */
export function readWork(
  tx: Transaction,
  tenantId: string,
  agencies: string[],
  { today, soon, since }: { today: string; soon: string; since: Date },
): Promise<WorkItem[]> {
  return tx.query(WORK, [tenantId, agencies, today, soon, since]);
}

const WORK = `
  with work as (
    select agency_code, idea_id, tracking_number, title, due_on,
      case when agency_code is null then 'triage'
        when clock_stopped_on is null and due_on < $3 then 'overdue'
        when clock_stopped_on is null and due_on <= $4 then 'soon'
        when assignee_id is null and state_since >= $5 then 'new' end as part
    from review.cases where tenant_id = $1 and not is_settled
      and (agency_code = any($2) or agency_code is null)
  ), placed as (
    select *, row_number() over of_part as place, count(*) over (partition by agency_code, part)::int as count
    from work where part is not null
    window of_part as (partition by agency_code, part order by due_on, idea_id)
  )
  select agency_code as "agencyCode", idea_id as "ideaId", tracking_number as "trackingNumber", title,
    due_on::text as "dueOn", part, count
  from placed where place <= 10 order by agency_code, part, place`;
