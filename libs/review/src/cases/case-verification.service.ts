import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '@app/platform';

/** A case that does not agree with the ledger. */
export interface CaseFault {
  ideaId: string;
  what: string;
}

@Injectable()
export class CaseVerification {
  constructor(private readonly database: Database) {}

  /**
   * Holds every case against the last event that changed it: version, state, due date and rule version must
   * agree. Finds a case edited behind the ledger's back, and a ledger whose newest events were cut off.
   */
  verify(actor: Actor): Promise<{ cases: number; faults: CaseFault[] }> {
    return this.database.enter(actor, async (tx) => {
      const [{ count }] = await tx.query(
        `select count(*)::int as count from review.cases where tenant_id = $1`,
        [actor.tenantId],
      );
      const faults: CaseFault[] = await tx.query(DISAGREEING, [actor.tenantId]);
      return { cases: count, faults };
    });
  }
}

// The ledger is this context's own record of its moves, so reading it beside the cases crosses no border.
const DISAGREEING = `
  select c.idea_id as "ideaId",
    case when last.version is distinct from c.version then 'version differs from the ledger'
         when last.state is distinct from c.state then 'state differs from the ledger'
         else 'due date differs from the ledger' end as what
  from review.cases c
  left join lateral (
    select max((e.data ->> 'caseVersion')::int) as version,
      (array_agg(coalesce(e.data ->> 'to', e.data ->> 'state') order by e.sequence desc)
        filter (where e.data ?| array['to', 'state']))[1] as state,
      (array_agg(e.data ->> 'dueOn' order by e.sequence desc) filter (where e.data ? 'dueOn'))[1] as due_on
    from ledger.events e
    where e.tenant_id = c.tenant_id and e.subject_id = c.idea_id and e.data ? 'caseVersion'
  ) last on true
  where c.tenant_id = $1
    and (last.version is distinct from c.version or last.state is distinct from c.state
      or last.due_on is distinct from c.due_on::text)`;
