import type { Transaction } from '@app/platform';

/** Something an agency has to look at: past its last day, due soon, or new and in nobody’s hands. */
export interface WorkItem {
  agencyCode: string;
  ideaId: string;
  trackingNumber: string;
  title: string;
  dueOn: string | null;
  part: 'overdue' | 'soon' | 'new';
  /** How many there are of this part in the agency, of which the first ten are given. */
  count: number;
}

/** What lies with these agencies: overdue today, due until `soon`, and new since an instant. */
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
      case when clock_stopped_on is null and due_on < $3 then 'overdue'
        when clock_stopped_on is null and due_on <= $4 then 'soon'
        when assignee_id is null and state_since >= $5 then 'new' end as part
    from review.cases where tenant_id = $1 and not is_settled and agency_code = any($2)
  ), placed as (
    select *, row_number() over of_part as place, count(*) over (partition by agency_code, part)::int as count
    from work where part is not null
    window of_part as (partition by agency_code, part order by due_on, idea_id)
  )
  select agency_code as "agencyCode", idea_id as "ideaId", tracking_number as "trackingNumber", title,
    due_on::text as "dueOn", part, count
  from placed where place <= 10 order by agency_code, part, place`;
