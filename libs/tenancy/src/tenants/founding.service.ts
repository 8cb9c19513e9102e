import { Injectable } from '@nestjs/common';
import { Ledger } from '@app/ledger';
import { Clock, Refused, systemOf, type Transaction } from '@app/platform';
import { tenancyEvents } from '../tenancy.events.js';
import { tenancyReasons } from '../tenancy.errors.js';
import { Tenant } from './tenant.entity.js';

/** What a tenant is, before it has an id. */
export type NewTenant = Pick<
  Tenant,
  'code' | 'kind' | 'nameKo' | 'nameEn' | 'regionCode' | 'languages' | 'host'
>;

@Injectable()
export class FoundingService {
  constructor(
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /**
   * Writes a tenant and its hosts in the caller's transaction, entered as that tenant, and records it with `data`,
   * codes only. Refuses the field whose name another tenant has; whoever founds the same at once waits here.
   */
  async found(
    tx: Transaction,
    tenantId: string,
    tenant: NewTenant,
    data: Record<string, unknown>,
  ): Promise<void> {
    await this.takeHost(tx, tenantId, 'code', tenant.code);
    if (tenant.host) await this.takeHost(tx, tenantId, 'host', tenant.host);
    const createdAt = this.clock.now();
    await tx.insert(Tenant, { tenantId, ...tenant, createdAt });
    const { code, regionCode, languages } = tenant;
    await this.ledger.record(tx, systemOf(tenantId), {
      kind: tenancyEvents['tenant.founded'],
      subjectId: tenantId,
      at: createdAt,
      data: { code, region: regionCode, languages, ...data },
    });
  }

  private async takeHost(tx: Transaction, tenantId: string, field: string, name: string): Promise<void> {
    const taken = await tx.query(
      `insert into tenancy.hosts (name, tenant_id) values ($1, $2) on conflict do nothing returning name`,
      [name, tenantId],
    );
    if (taken.length === 0) throw Refused.field(field, tenancyReasons.host_taken);
  }
}
