import { Injectable } from '@nestjs/common';
import type { Transaction } from '@app/platform';

/** An idea whose agency a person stands for, and since when. */
export interface ConfirmedAgency {
  ideaId: string;
  agencyCode: string;
  at: Date;
}

/** A person names the agency with these, and that is that. */
const NAMING = ['route', 'arbitrate'];
/** The agency that has the case takes it as its own with these. */
const TAKING = ['start_review', 'start_petition', 'keep_business'];
/** Name an agency too, but the case stays where it is, or with the business of an agency that ended. */
const LEAVING = ['recommend', 'inherited'];

/**
 * Which agency people found to be the right one, read from the record of moves whenever it is asked for
 * (docs/decisions/0011): the last act about whose business a case is counts, and it must be a person's and settle it.
 * A case that was passed on and not yet taken is nobody's example; once it is taken it speaks for the new agency.
 */
@Injectable()
export class ConfirmedAgencies {
  /** The latest of them, `most` at the most, oldest first. */
  async list(tx: Transaction, tenantId: string, most: number): Promise<ConfirmedAgency[]> {
    const latest: ConfirmedAgency[] = await tx.query(`${CONFIRMED} order by 3 desc, 1 desc limit $5`, [
      ...parametersOf(tenantId),
      most,
    ]);
    return latest.toReversed();
  }

  /** How many there are; with an instant, how many since then. */
  async count(tx: Transaction, tenantId: string, since = new Date(0)): Promise<number> {
    const [{ count }] = await tx.query(
      `select count(*)::int as count from (${CONFIRMED}) confirmed where at > $5`,
      [...parametersOf(tenantId), since],
    );
    return count;
  }
}

const parametersOf = (tenantId: string): unknown[] => [tenantId, [...NAMING, ...TAKING], TAKING, LEAVING];

const CONFIRMED = `
  select c.idea_id as "ideaId", c.agency_code as "agencyCode", last.occurred_at as at
  from review.cases c cross join lateral (
    select name, actor_id, agency_code, occurred_at from review.acts a
    where a.tenant_id = c.tenant_id and a.idea_id = c.idea_id
      and (a.agency_code is not null or a.name = any($3)) and a.name <> all($4)
    order by a.occurred_at desc, a.event_id desc limit 1
  ) last
  where c.tenant_id = $1 and last.actor_id is not null and last.name = any($2)
    and c.agency_code = coalesce(last.agency_code, c.agency_code)`;
