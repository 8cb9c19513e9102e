import { Injectable } from '@nestjs/common';
import type { Actor } from '@app/platform';
import { isOpen, type Tenant, TenantsService } from '@app/tenancy';
import type { GovernmentView } from './government-view.dto.js';

/** How long until a new one is in the list. */
const REMEMBER_MS = 30_000;

@Injectable()
export class GovernmentsService {
  private seen?: { until: number; tenants: Promise<Tenant[]> };

  constructor(private readonly tenants: TenantsService) {}

  /** Every other government that is open, the nation first, then by name. */
  async listOthers({ tenantId }: Actor): Promise<GovernmentView[]> {
    const all = await this.remembered();
    return all
      .filter((tenant) => tenant.tenantId !== tenantId && isOpen(tenant))
      .toSorted((a, b) => a.kind.localeCompare(b.kind) || a.nameKo.localeCompare(b.nameKo, 'ko'))
      .map(({ code, kind, nameKo, nameEn }) => ({ code, kind, nameKo, nameEn }));
  }

  private remembered(): Promise<Tenant[]> {
    if (this.seen && this.seen.until > Date.now()) return this.seen.tenants;
    const tenants = this.tenants.all();
    this.seen = { until: Date.now() + REMEMBER_MS, tenants };
    tenants.catch(() => (this.seen = undefined));
    return tenants;
  }
}
