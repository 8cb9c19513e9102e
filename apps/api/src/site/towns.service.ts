import { Injectable } from '@nestjs/common';
import { type Actor, Clock } from '@app/platform';
import { isOpen, TenantsService } from '@app/tenancy';

/** Another government whose site people can go to. */
export interface Town {
  code: string;
  nameKo: string;
  nameEn: string;
  address: string;
}

const REMEMBER_MS = 60_000;

/** The local governments with an open site; one that opens or closes shows within a minute. */
@Injectable()
export class Towns {
  private remembered: { until: number; towns: Promise<(Town & { tenantId: string })[]> } | null = null;

  constructor(
    private readonly tenants: TenantsService,
    private readonly clock: Clock,
  ) {}

  /** All but the one that is asked. */
  async besides({ tenantId }: Actor): Promise<Town[]> {
    const now = this.clock.now().getTime();
    if (!this.remembered || this.remembered.until <= now)
      this.remembered = { until: now + REMEMBER_MS, towns: this.read() };
    try {
      return (await this.remembered.towns).filter((town) => town.tenantId !== tenantId);
    } catch (error) {
      this.remembered = null;
      throw error;
    }
  }

  private async read(): Promise<(Town & { tenantId: string })[]> {
    const open = (await this.tenants.all()).filter((one) => one.kind === 'town' && isOpen(one));
    return open
      .map((one) => {
        const { tenantId, code, nameKo, nameEn } = one;
        return { tenantId, code, nameKo, nameEn, address: this.tenants.addressOf(one) };
      })
      .sort((a, b) => a.nameKo.localeCompare(b.nameKo, 'ko'));
  }
}
