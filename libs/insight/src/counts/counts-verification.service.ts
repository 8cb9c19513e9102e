import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '@app/platform';

/** An idea whose number of supporters is not what the votes come to. */
export interface CountFault {
  ideaId: string;
  counted: number;
  supports: number;
}

@Injectable()
export class CountsVerification {
  constructor(private readonly database: Database) {}

  /** Counts every idea's supporters anew from the votes: each person once, over the idea and all that were merged into it. */
  verify(actor: Actor): Promise<CountFault[]> {
    return this.database.enter(actor, (tx) => tx.query(MISCOUNTED, [actor.tenantId]));
  }
}

const MISCOUNTED = `
  with recursive parts as (
    select idea_id as whole, idea_id as part from review.cases where tenant_id = $1
    union all
    select parts.whole, c.idea_id from parts
    join review.cases c on c.tenant_id = $1 and c.merged_into = parts.part
  ), counted as (
    select parts.whole, count(distinct coalesce(s.mailbox, s.account_id::text))::int as supports from parts
    join intake.supports s on s.tenant_id = $1 and s.idea_id = parts.part and s.invalidation_id is null
    group by parts.whole
  )
  select c.idea_id as "ideaId", coalesce(counted.supports, 0) as counted, c.supports
  from review.cases c left join counted on counted.whole = c.idea_id
  where c.tenant_id = $1 and c.supports <> coalesce(counted.supports, 0)
  order by c.idea_id`;
