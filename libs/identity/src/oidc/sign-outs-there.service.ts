import { Inject, Injectable, Logger } from '@nestjs/common';
import type { createRemoteJWKSet } from 'jose';
import { type Actor, Clock, CONFIG, type Config, Database, Refused, Unavailable } from '@app/platform';
import { SessionsService } from '../sessions/sessions.service.js';
import { isAway } from './connect-provider.js';
import { fetchOutside } from './fetch-outside.js';
import { LogoutToken } from './logout-token.entity.js';
import { oidcReasons } from './oidc.errors.js';
import type { Provider } from './provider.entity.js';
import { ProvidersService } from './providers.service.js';
import { readLogoutToken, type SignedOut } from './read-logout-token.js';
import { hashSubject } from './seal-secret.js';

const OLDEST_S = 10 * 60;
const TOLERANCE_S = 30;
const KEPT_MS = (OLDEST_S + 2 * TOLERANCE_S) * 1_000;
const TIMEOUT_MS = 5_000;
const ASK_AGAIN_S = 60;

/** Hears from the provider who signed out there (OpenID Connect Back-Channel Logout 1.0). */
@Injectable()
export class SignOutsThere {
  private readonly log = new Logger('oidc');

  constructor(
    private readonly database: Database,
    private readonly providers: ProvidersService,
    private readonly sessions: SessionsService,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Ends the sessions of this tenant that the named sign-in at its provider began; those begun with a password stay.
   * Refuses a token that is not the provider's, not for us, older than ten minutes, or used. Unavailable where the
   * provider's keys cannot be read: it may send the token again.
   */
  async hear(actor: Actor, token: string): Promise<void> {
    const { tenantId } = actor;
    const provider = await this.providers.find(actor);
    if (!provider) throw new Refused(oidcReasons.logout_not_accepted);
    const { jti, sub, sid } = await this.verify(provider, token);
    const hashed = (text: string): Buffer =>
      hashSubject(this.config.identityKey, tenantId, provider.issuer, text);
    const subjectHash = sub === null ? null : hashed(sub);
    const sidHash = sid === null ? null : hashed(sid);
    const expiresAt = new Date(this.clock.now().getTime() + KEPT_MS);
    await this.database.enter(actor, async (tx) => {
      const kept = await tx
        .createQueryBuilder()
        .insert()
        .into(LogoutToken)
        .values({ tenantId, tokenHash: hashed(jti), expiresAt })
        .orIgnore()
        .returning('expires_at')
        .execute();
      if ((kept.raw as unknown[]).length === 0) throw new Refused(oidcReasons.logout_not_accepted);
      const ended = await this.sessions.endBegunThere(tx, tenantId, { subjectHash, sidHash });
      this.log.log(`a sign-out at the provider ended ${ended} sessions`);
    });
  }

  private async verify(provider: Provider, token: string): Promise<SignedOut> {
    const { decodeJwt, jwtVerify } = await import('jose');
    try {
      // What is not even meant for us does not make us ask the provider.
      const { iss, aud, ...claims } = decodeJwt(token);
      const isOurs = iss === provider.issuer && [aud].flat().includes(provider.clientId);
      if (!isOurs || !readLogoutToken(claims)) throw new Error('not a logout token for this tenant');
      const { payload } = await jwtVerify(token, await this.keysOf(provider), {
        ...{ issuer: provider.issuer, audience: provider.clientId, maxTokenAge: OLDEST_S },
        ...{ clockTolerance: TOLERANCE_S, currentDate: this.clock.now() },
      });
      return readLogoutToken(payload)!;
    } catch (error) {
      const { code, name } = error as { code?: string; name: string };
      this.log.warn(`a logout token is not accepted: ${code ?? name}`);
      if (isAway(error)) throw new Unavailable(oidcReasons.provider_unreachable, ASK_AGAIN_S);
      throw new Refused(oidcReasons.logout_not_accepted);
    }
  }

  /** The provider's public keys, read anew each time: one that was withdrawn verifies nothing. */
  private async keysOf(provider: Provider): Promise<ReturnType<typeof createRemoteJWKSet>> {
    const jose = await import('jose');
    const { jwks_uri: address } = (await this.providers.connect(provider)).serverMetadata();
    const ask = fetchOutside(this.config);
    return jose.createRemoteJWKSet(new URL(address!), {
      timeoutDuration: TIMEOUT_MS,
      [jose.customFetch]: (url, { headers, ...rest }) =>
        ask(url, { ...rest, headers: Object.fromEntries(headers), body: undefined }),
    });
  }
}
