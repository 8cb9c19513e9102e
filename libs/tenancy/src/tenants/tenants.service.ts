import { Inject, Injectable } from '@nestjs/common';
import { type Actor, CONFIG, type Config, Database, NotFound, Refused, systemOf } from '@app/platform';
import { tenancyReasons } from '../tenancy.errors.js';
import { Tenant } from './tenant.entity.js';

/** The tenant whose site answers at the bare host when nothing else is asked for. */
const DEFAULT_CODE = 'nation';

@Injectable()
export class TenantsService {
  /** Tenants are few and a host keeps its tenant, so what was found once is remembered. */
  private readonly known = new Map<string, Tenant>();
  private readonly byId = new Map<string, Tenant>();

  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * The tenant a request is for. On the bare host the `Madang-Tenant` header chooses, by code; on a tenant's
   * own host it is refused. An unknown host or code is not found.
   */
  async ofRequest(host: string, header: string | undefined): Promise<Tenant> {
    const name = host.toLowerCase().replace(/:\d+$/, '');
    if (this.isBare(name)) return this.named(header ?? DEFAULT_CODE);
    if (header !== undefined) throw Refused.field('Madang-Tenant', tenancyReasons.header_not_allowed);
    const suffix = `.${this.config.bareHost}`;
    return this.named(name.endsWith(suffix) ? name.slice(0, -suffix.length) : name);
  }

  /** The tenant the actor acts in. */
  async of(actor: Actor): Promise<Tenant> {
    const { tenantId } = actor;
    const remembered = this.byId.get(tenantId);
    if (remembered) return remembered;
    const tenant = await this.database.enter(actor, (tx) => tx.findOneByOrFail(Tenant, { tenantId }));
    this.byId.set(tenantId, tenant);
    return tenant;
  }

  /** Where this tenant's site is reached, without a trailing slash. */
  addressOf(tenant: Pick<Tenant, 'code'>): string {
    if (tenant.code === DEFAULT_CODE) return this.config.publicUrl;
    const url = new URL(this.config.publicUrl);
    url.hostname = `${tenant.code}.${this.config.bareHost}`;
    return url.origin;
  }

  private isBare(name: string): boolean {
    return name === this.config.bareHost || name === '127.0.0.1' || name === '[::1]';
  }

  private async named(name: string): Promise<Tenant> {
    const remembered = this.known.get(name);
    if (remembered) return remembered;
    const [host] = await this.database.outside<{ tenantId: string }>(
      `select tenant_id as "tenantId" from tenancy.hosts where name = $1`,
      [name],
    );
    if (!host) throw new NotFound(tenancyReasons.unknown_host);
    const tenant = await this.of(systemOf(host.tenantId));
    this.known.set(name, tenant);
    return tenant;
  }
}
