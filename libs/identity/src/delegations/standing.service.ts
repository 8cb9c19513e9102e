import { Injectable } from '@nestjs/common';
import { type Actor, Clock, may, type Role, seoulDay, type Transaction } from '@app/platform';

/** Somebody who is away, as whom a delegate may act: with the roles they have now. */
export interface Absent {
  accountId: string;
  roles: Role[];
}

@Injectable()
export class StandingService {
  constructor(private readonly clock: Clock) {}

  /**
   * For whom the actor stands in today. Nobody whose account is closed, or who has left the agency since; and with
   * their own roles only, so that nobody acts for somebody whom the absent stand in for.
   */
  async of(tx: Transaction, actor: Actor): Promise<Absent[]> {
    const { tenantId, accountId, agencyCode } = actor;
    if (!accountId || !agencyCode || !may(actor, 'delegations.keep')) return [];
    return tx.query(
      `select a.id as "accountId", a.roles from identity.delegations d
       join identity.accounts a on a.tenant_id = d.tenant_id and a.id = d.absent_id
       where d.tenant_id = $1 and d.delegate_id = $2 and d.revoked_at is null
         and $3::date between d.from_on and d.until_on and a.disabled_at is null and a.agency_code = $4
       order by d.named_at, d.id`,
      [tenantId, accountId, seoulDay(this.clock.now()), agencyCode],
    );
  }

  /** Who stands in today, by the account of who is away; the same ones as `of` knows. */
  async standInsOf(tx: Transaction, tenantId: string): Promise<Map<string, string[]>> {
    const rows: { absent: string; delegates: string[] }[] = await tx.query(
      `select d.absent_id as absent, array_agg(d.delegate_id order by d.named_at, d.id) as delegates
       from identity.delegations d
       join identity.accounts a on a.tenant_id = d.tenant_id and a.id = d.absent_id
       join identity.accounts b on b.tenant_id = d.tenant_id and b.id = d.delegate_id
       where d.tenant_id = $1 and d.revoked_at is null and $2::date between d.from_on and d.until_on
         and a.disabled_at is null and b.disabled_at is null and a.agency_code = b.agency_code
       group by d.absent_id`,
      [tenantId, seoulDay(this.clock.now())],
    );
    return new Map(rows.map(({ absent, delegates }) => [absent, delegates]));
  }
}
