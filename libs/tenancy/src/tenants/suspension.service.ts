import { Injectable } from '@nestjs/common';
import { Ledger, moveOn, standStill } from '@app/ledger';
import { type Actor, Clock, Database, Refused, type Transaction } from '@app/platform';
import { tenancyReasons } from '../tenancy.errors.js';
import { tenancyEvents } from '../tenancy.events.js';
import { Tenant } from './tenant.entity.js';

@Injectable()
export class SuspensionService {
  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /**
   * Closes a tenant: within two seconds it answers every request with 503, and what happens by itself stands still.
   * Nothing is taken away. Statutory periods go on, because the law knows no such pause. False when it was closed.
   */
  suspend(actor: Actor): Promise<boolean> {
    return this.turn(actor, true);
  }

  /** Opens it again; what waited is taken up. False when it was open. Refuses one that is to be deleted. */
  resume(actor: Actor): Promise<boolean> {
    return this.turn(actor, false);
  }

  private turn(actor: Actor, isToBeClosed: boolean): Promise<boolean> {
    return this.database.enter(actor, (tx) => this.turnIn(tx, actor, isToBeClosed));
  }

  /** The same in the caller's transaction, which goes on with the tenant locked. */
  async turnIn(tx: Transaction, actor: Actor, isToBeClosed: boolean): Promise<boolean> {
    const { tenantId } = actor;
    const at = this.clock.now();
    const lock = { mode: 'pessimistic_write' } as const;
    const tenant = await tx.findOneOrFail(Tenant, { where: { tenantId }, lock });
    if ((tenant.suspendedAt !== null) === isToBeClosed) return false;
    if (tenant.deleteAt) throw new Refused(tenancyReasons.leaving);
    await tx.update(Tenant, { tenantId }, { suspendedAt: isToBeClosed ? at : null });
    await (isToBeClosed ? standStill : moveOn)(tx, tenantId);
    const kind = tenancyEvents[isToBeClosed ? 'tenant.suspended' : 'tenant.resumed'];
    await this.ledger.record(tx, actor, { kind, subjectId: tenantId, at });
    return true;
  }
}
