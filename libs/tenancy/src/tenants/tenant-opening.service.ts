import { Injectable } from '@nestjs/common';
import { Ledger } from '@app/ledger';
import { type Actor, Clock, Refused, type Transaction } from '@app/platform';
import { tenancyReasons } from '../tenancy.errors.js';
import { tenancyEvents } from '../tenancy.events.js';
import { Tenant } from './tenant.entity.js';

@Injectable()
export class TenantOpening {
  constructor(
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /**
   * Opens a tenant to citizens and other governments in the caller's transaction, for good: who is to be closed again
   * is suspended. False when it was open. Refuses one that is to be deleted.
   */
  async open(tx: Transaction, actor: Actor): Promise<boolean> {
    const { tenantId } = actor;
    const { openedAt, deleteAt } = await lockTenant(tx, tenantId);
    if (openedAt) return false;
    if (deleteAt) throw new Refused(tenancyReasons.leaving);
    const at = this.clock.now();
    await tx.update(Tenant, { tenantId }, { openedAt: at });
    await this.ledger.record(tx, actor, { kind: tenancyEvents['tenant.opened'], subjectId: tenantId, at });
    return true;
  }

  /** Notes that somebody looked a part of the tenant through, or takes that back. The same again changes nothing. */
  async lookThrough(tx: Transaction, actor: Actor, part: string, isDone: boolean): Promise<void> {
    const { tenantId } = actor;
    const { lookedThrough } = await lockTenant(tx, tenantId);
    if (lookedThrough.includes(part) === isDone) return;
    const parts = isDone ? [...lookedThrough, part] : lookedThrough.filter((one) => one !== part);
    await tx.update(Tenant, { tenantId }, { lookedThrough: parts });
    await this.ledger.record(tx, actor, {
      kind: tenancyEvents['tenant.looked_through'],
      subjectId: tenantId,
      at: this.clock.now(),
      data: { part, isDone },
    });
  }
}

function lockTenant(tx: Transaction, tenantId: string): Promise<Tenant> {
  return tx.findOneOrFail(Tenant, { where: { tenantId }, lock: { mode: 'pessimistic_write' } });
}
