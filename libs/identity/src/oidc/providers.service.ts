import { Inject, Injectable, Logger } from '@nestjs/common';
import { hashText, Ledger } from '@app/ledger';
import {
  type Actor,
  Clock,
  CONFIG,
  type Config,
  Database,
  NotFound,
  Refused,
  type Transaction,
} from '@app/platform';
import { TenantsService } from '@app/tenancy';
import { AssuranceLevel } from '../assurance/assurance-level.entity.js';
import { connectProvider } from './connect-provider.js';
import { oidcReasons } from './oidc.errors.js';
import { oidcEvents } from './oidc.events.js';
import type { ProviderDto, ProviderSettings, ProviderView } from './provider.dto.js';
import { Provider } from './provider.entity.js';
import { ProviderSecrets } from './provider-secrets.service.js';

/** Where a provider sends the browser back to. */
export const CALLBACK_PATH = '/sign-in/oidc/callback';
/** Where it tells of somebody who signed out there. */
export const BACK_CHANNEL_PATH = '/sign-in/oidc/back-channel';

@Injectable()
export class ProvidersService {
  private readonly log = new Logger('oidc');

  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
    private readonly tenants: TenantsService,
    private readonly secrets: ProviderSecrets,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The provider that the tenant's site offers; null where there is none, or it is switched off. */
  async offered(actor: Actor): Promise<Provider | null> {
    const provider = await this.find(actor);
    return provider?.isEnabled ? provider : null;
  }

  /** The settings as an administrator sees them: all but the secret. */
  async settings(actor: Actor): Promise<ProviderSettings> {
    const [provider, address] = [await this.find(actor), await this.addressOf(actor)];
    return {
      provider: provider && viewOf(provider),
      redirectUri: `${address}${CALLBACK_PATH}`,
      signedOutUri: `${address}/`,
      backChannelUri: `${address}${BACK_CHANNEL_PATH}`,
      secretVariable: await this.secrets.variableOf(actor.tenantId),
      isSecretOutside:
        provider !== null && (await this.secrets.keptOutside(actor.tenantId, provider.issuer)) !== null,
    };
  }

  /**
   * Keeps what an administrator wrote, once the provider's description has been read at its address. Refuses an
   * address that does not answer or is not public, and a new issuer or client without its secret: a secret that was
   * given for one server is never sent to another. Where the operator keeps the secret none is taken. Nor may a provider
   * stop verifying while something asks for that.
   */
  async save(actor: Actor, dto: ProviderDto): Promise<ProviderSettings> {
    const { tenantId } = actor;
    const { clientSecret, scope = '', assuranceClaim, ...rest } = dto;
    if (assuranceClaim && rest.assuranceValues.length === 0)
      throw Refused.field('assuranceValues', oidcReasons.values_needed);
    const outside = await this.secrets.keptOutside(tenantId, dto.issuer);
    if (outside && clientSecret) throw Refused.field('clientSecret', oidcReasons.secret_outside);
    const secret = outside ?? (clientSecret || (await this.secretFor(actor, dto)));
    await this.tryOut(dto, secret);
    const provider: Provider = {
      ...rest,
      tenantId,
      scope: ['openid', ...scope.split(/\s+/).filter((word) => word && word !== 'openid')].join(' '),
      assuranceClaim: assuranceClaim || null,
      sealedSecret: outside ? null : await this.secrets.seal(tenantId, secret),
      updatedAt: this.clock.now(),
    };
    await this.database.enter(actor, async (tx) => {
      if (!provider.isEnabled || !provider.assuranceClaim) await refuseIfAskedFor(tx, tenantId);
      await tx.upsert(Provider, provider, ['tenantId']);
      await this.ledger.record(tx, actor, {
        kind: oidcEvents['provider.changed'],
        subjectId: tenantId,
        at: provider.updatedAt,
        data: { settings: hashText(JSON.stringify(viewOf(provider))), isEnabled: provider.isEnabled },
      });
    });
    return this.settings(actor);
  }

  /** Forgets the provider. Accounts that came from it stay, and are found again if it is set up anew. */
  remove(actor: Actor): Promise<void> {
    const { tenantId } = actor;
    return this.database.enter(actor, async (tx) => {
      await refuseIfAskedFor(tx, tenantId);
      const { affected } = await tx.delete(Provider, { tenantId });
      if (!affected) throw new NotFound(oidcReasons.no_provider);
      const at = this.clock.now();
      await this.ledger.record(tx, actor, { kind: oidcEvents['provider.removed'], subjectId: tenantId, at });
    });
  }

  /** Reads the provider's description with the tenant's own credentials. */
  async connect(provider: Provider): ReturnType<typeof connectProvider> {
    const { isProduction } = this.config;
    const secret = await this.secrets.of(provider);
    if (secret === null) throw new Error('the client secret cannot be read');
    return connectProvider({ ...provider, secret, isProduction });
  }

  /** The site of the actor's tenant, without a slash at its end. */
  async addressOf(actor: Actor): Promise<string> {
    return this.tenants.addressOf(await this.tenants.of(actor));
  }

  /** The provider, offered or not; null where there is none. */
  find(actor: Actor): Promise<Provider | null> {
    const { tenantId } = actor;
    return this.database.enter(actor, (tx) => tx.findOneBy(Provider, { tenantId }));
  }

  private async secretFor(actor: Actor, { issuer, clientId }: ProviderDto): Promise<string> {
    const kept = await this.find(actor);
    if (!kept || kept.issuer !== issuer || kept.clientId !== clientId)
      throw Refused.field('clientSecret', oidcReasons.secret_needed);
    const secret = await this.secrets.of(kept);
    if (secret === null) throw Refused.field('clientSecret', oidcReasons.secret_needed);
    return secret;
  }

  private async tryOut({ issuer, clientId }: ProviderDto, secret: string): Promise<void> {
    const { isProduction } = this.config;
    try {
      await connectProvider({ issuer, clientId, secret, isProduction });
    } catch (error) {
      // One answer for all: which of our own addresses answer is nobody's business.
      this.log.warn(
        `a provider cannot be read: ${(error as { code?: string }).code ?? (error as Error).name}`,
      );
      throw Refused.field('issuer', oidcReasons.issuer_not_usable);
    }
  }
}

/** Nobody could do any more what takes a verified identity. */
async function refuseIfAskedFor(tx: Transaction, tenantId: string): Promise<void> {
  if (await tx.existsBy(AssuranceLevel, { tenantId, level: 'identity_verified' }))
    throw new Refused(oidcReasons.verification_asked_for);
}

function viewOf({ tenantId: _tenant, sealedSecret: _secret, ...seen }: Provider): ProviderView {
  return seen;
}
