import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config, providerSecretName, systemOf } from '@app/platform';
import { TenantsService } from '@app/tenancy';
import type { Provider } from './provider.entity.js';
import { openSecret, sealSecret } from './seal-secret.js';

/** Where a tenant's client secret is: with the operator, in the environment, or sealed in the database. */
@Injectable()
export class ProviderSecrets {
  constructor(
    private readonly tenants: TenantsService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The variable in which the operator may keep it. */
  async variableOf(tenantId: string): Promise<string> {
    return providerSecretName((await this.tenants.of(systemOf(tenantId))).code);
  }

  /** The operator's secret of this tenant for this issuer; null where there is none, or it is for another issuer. */
  async keptOutside(tenantId: string, issuer: string): Promise<string | null> {
    const kept = this.config.providerSecrets.get(await this.variableOf(tenantId));
    return kept?.issuer === issuer ? kept.secret : null;
  }

  /** The secret of a provider: the operator's before the sealed one. Null where neither can be read. */
  async of({ tenantId, issuer, sealedSecret }: Provider): Promise<string | null> {
    const outside = await this.keptOutside(tenantId, issuer);
    if (outside || !sealedSecret) return outside;
    try {
      return await openSecret(this.config.identityKey, tenantId, sealedSecret);
    } catch {
      // Sealed with a key that is gone.
      return null;
    }
  }

  seal(tenantId: string, secret: string): Promise<string> {
    return sealSecret(this.config.identityKey, tenantId, secret);
  }
}
