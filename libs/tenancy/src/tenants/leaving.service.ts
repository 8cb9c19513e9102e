import { Injectable } from '@nestjs/common';
import { clearDue, Ledger, setDue } from '@app/ledger';
import { type Actor, Clock, Database, Refused, type Transaction } from '@app/platform';
import { tenancyReasons } from '../tenancy.errors.js';
import { tenancyEvents } from '../tenancy.events.js';
import { SuspensionService } from './suspension.service.js';
import { Tenant } from './tenant.entity.js';

/** The instant at which a tenant is deleted. */
export const TENANT_LEAVES = 'tenant-leaves';

/** About as long as the law gives for an answer (국민 제안 규정 §10①); the database holds everybody to it. */
export const GRACE_DAYS = 30;

@Injectable()
export class LeavingService {
  constructor(
    private readonly database: Database,
    private readonly suspension: SuspensionService,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /**
   * Suspends a tenant and gives the instant at which everything it has is deleted, thirty days from now; asked again,
   * the same one. Refuses the nation with `tenancy.nation_stays`.
   */
  leave(actor: Actor): Promise<{ deleteAt: Date; isNew: boolean }> {
    const { tenantId } = actor;
    return this.database.enter(actor, async (tx) => {
      const tenant = await lockTenant(tx, tenantId);
      if (tenant.kind === 'nation') throw new Refused(tenancyReasons.nation_stays);
      if (tenant.deleteAt) return { deleteAt: tenant.deleteAt, isNew: false };
      await this.suspension.turnIn(tx, actor, true);
      const deleteAt = await plantDeletion(tx, tenantId);
      await setDue(tx, tenantId, TENANT_LEAVES, tenantId, deleteAt);
      await this.record(tx, actor, 'tenant.leaving', { until: deleteAt.toISOString() });
      return { deleteAt, isNew: true };
    });
  }

  /**
   * Takes a deletion back; the tenant stays suspended until it is resumed. Refuses with `tenancy.not_leaving` one that
   * is not to be deleted, and with `tenancy.grace_is_over` one whose time is up.
   */
  keep(actor: Actor): Promise<void> {
    const { tenantId } = actor;
    return this.database.enter(actor, async (tx) => {
      const tenant = await lockTenant(tx, tenantId);
      if (!tenant.deleteAt) throw new Refused(tenancyReasons.not_leaving);
      if (tenant.deleteAt <= this.clock.now()) throw new Refused(tenancyReasons.grace_is_over);
      await tx.update(Tenant, { tenantId }, { deleteAt: null });
      await clearDue(tx, tenantId, TENANT_LEAVES, tenantId);
      await this.record(tx, actor, 'tenant.kept');
    });
  }

  private async record(
    tx: Transaction,
    actor: Actor,
    kind: 'tenant.leaving' | 'tenant.kept',
    data: Record<string, unknown> = {},
  ): Promise<void> {
    const { tenantId: subjectId } = actor;
    await this.ledger.record(tx, actor, { kind: tenancyEvents[kind], subjectId, at: this.clock.now(), data });
  }
}

function lockTenant(tx: Transaction, tenantId: string): Promise<Tenant> {
  return tx.findOneOrFail(Tenant, { where: { tenantId }, lock: { mode: 'pessimistic_write' } });
}

/** By the database's clock, which is the one that judges whether the time is up. */
async function plantDeletion(tx: Transaction, tenantId: string): Promise<Date> {
  const [[row]]: [[{ deleteAt: Date }]] = await tx.query(
    `update tenancy.tenants set delete_at = date_trunc('milliseconds', now()) + interval '1 millisecond' + make_interval(days => $2)
     where tenant_id = $1 returning delete_at as "deleteAt"`,
    [tenantId, GRACE_DAYS],
  );
  return row.deleteAt;
}
