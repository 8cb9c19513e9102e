import { Inject, Injectable } from '@nestjs/common';
import { type Actor, CONFIG, type Config, Database, NotFound, Refused, systemOf } from '@app/platform';
import { EntityNotFoundError } from 'typeorm';
import { tenancyReasons } from '../tenancy.errors.js';
import { Tenant } from './tenant.entity.js';

/** The tenant whose site answers at the bare host when nothing else is asked for. */
const DEFAULT_CODE = 'nation';
/** How long until a process notices that a tenant was suspended. */
const REMEMBER_MS = 2_000;

@Injectable()
export class TenantsService {
  /** A host keeps its tenant for as long as that one stands, so what was found once is remembered. */
  private readonly hosts = new Map<string, string>();
  private readonly seen = new Map<string, { until: number; tenant: Promise<Tenant> }>();

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
    if (this.isBare(name)) return this.at(header ?? DEFAULT_CODE);
    if (header !== undefined) throw Refused.field('Madang-Tenant', tenancyReasons.header_not_allowed);
    const suffix = `.${this.config.bareHost}`;
    return this.at(name.endsWith(suffix) ? name.slice(0, -suffix.length) : name);
  }

  /** The tenant the actor acts in; that it was suspended or resumed shows within two seconds. */
  of(actor: Actor): Promise<Tenant> {
    const { tenantId } = actor;
    const remembered = this.seen.get(tenantId);
    if (remembered && remembered.until > Date.now()) return remembered.tenant;
    const tenant = this.database.enter(actor, (tx) => tx.findOneByOrFail(Tenant, { tenantId }));
    // Requests that come meanwhile wait for the same answer; a failed look-up is not remembered.
    this.seen.set(tenantId, { until: Date.now() + REMEMBER_MS, tenant });
    tenant.catch(() => this.seen.delete(tenantId));
    return tenant;
  }

  /** Looks at a tenant anew when it is asked for next; other processes do within two seconds. */
  forget(tenantId: string): void {
    this.seen.delete(tenantId);
  }

  /** Every tenant, by code. */
  async all(): Promise<Tenant[]> {
    const ids = await this.database.outside<{ id: string }>(
      `select distinct tenant_id as id from tenancy.hosts`,
    );
    const tenants = await Promise.all(ids.map(({ id }) => this.of(systemOf(id))));
    return tenants.sort((a, b) => a.code.localeCompare(b.code));
  }

  /** The id of the tenant at this name: a code, or a host of its own. */
  async idAt(name: string): Promise<string | undefined> {
    const known = this.hosts.get(name);
    if (known) return known;
    const [host] = await this.database.outside<{ tenantId: string }>(
      `select tenant_id as "tenantId" from tenancy.hosts where name = $1`,
      [name],
    );
    if (host) this.hosts.set(name, host.tenantId);
    return host?.tenantId;
  }

  /** The tenant of this code; null where there is none. */
  async named(code: string): Promise<Tenant | null> {
    const tenant = await this.standingAt(code);
    return tenant?.code === code ? tenant : null;
  }

  /** False once the deletion of a tenant has begun: nothing may be written there any more. */
  async stands(tenantId: string): Promise<boolean> {
    const found = await this.database.outside(
      `select 1 from tenancy.hosts where tenant_id = $1
       and not exists (select 1 from tenancy.former_tenants where tenant_id = $1) limit 1`,
      [tenantId],
    );
    return found.length > 0;
  }

  /** Where this tenant's site is reached, without a trailing slash. */
  addressOf({ code, host }: Pick<Tenant, 'code'> & Partial<Pick<Tenant, 'host'>>): string {
    if (code === DEFAULT_CODE) return this.config.publicUrl;
    const url = new URL(this.config.publicUrl);
    url.hostname = host ?? `${code}.${this.config.bareHost}`;
    return url.origin;
  }

  private isBare(name: string): boolean {
    return name === this.config.bareHost || name === '127.0.0.1' || name === '[::1]';
  }

  private async at(name: string): Promise<Tenant> {
    const tenant = await this.standingAt(name);
    if (!tenant) throw new NotFound(tenancyReasons.unknown_host);
    return tenant;
  }

  private async standingAt(name: string): Promise<Tenant | null> {
    const tenantId = await this.idAt(name);
    if (!tenantId) return null;
    try {
      return await this.of(systemOf(tenantId));
    } catch (error) {
      if (!(error instanceof EntityNotFoundError)) throw error;
      // Deleted since it was remembered; the name may be another's by now.
      this.hosts.delete(name);
      const anew = await this.idAt(name);
      return anew && anew !== tenantId ? this.of(systemOf(anew)) : null;
    }
  }
}
