import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable, Logger } from '@nestjs/common';
import type { Configuration } from 'openid-client';
import { LessThan } from 'typeorm';
import {
  type Actor,
  Clock,
  CONFIG,
  type Config,
  Database,
  NotFound,
  type Prepared,
  Refused,
  runPrepared,
} from '@app/platform';
import type { Account } from '../accounts/account.entity.js';
import type { SessionProof } from '../sessions/sessions.service.js';
import { Attempt } from './attempt.entity.js';
import { isAway } from './connect-provider.js';
import { oidcReasons } from './oidc.errors.js';
import type { Kept, OidcStrategy, Outcome, Tokens } from './oidc.strategy.js';
import type { Provider } from './provider.entity.js';
import { CALLBACK_PATH, ProvidersService } from './providers.service.js';
import { type Claimed, readClaims } from './read-claims.js';
import { hashSubject } from './seal-secret.js';
import { SubjectsService } from './subjects.service.js';

/** As long as a person may take at the provider. */
const LASTS_MS = 10 * 60 * 1_000;

export interface Began {
  /** The provider's page. */
  to: string;
  /** The browser keeps it, and shows it when it comes back. */
  browser: string;
  expiresAt: Date;
}

export interface Finished {
  account: Account;
  next: string | null;
  /** The actor's own account was linked; nobody signed in. */
  isLinked: boolean;
  /** What the session that begins now has to know of it. */
  proof: SessionProof;
}

/** Who it is there, and the session there; the latter where the provider tells it. */
interface SignedInThere {
  sub: string;
  sid: string | null;
}

@Injectable()
export class ProviderSignIns {
  private readonly log = new Logger('oidc');

  constructor(
    private readonly database: Database,
    private readonly providers: ProvidersService,
    private readonly subjects: SubjectsService,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Begins a sign-in, or the linking of the actor's account. Unavailable where the provider does not answer. */
  async begin(actor: Actor, { next, isLink }: { next: string | null; isLink: boolean }): Promise<Began> {
    const provider = await this.offered(actor);
    const strategy = await this.strategyFor(actor, provider, next);
    const url = new URL(CALLBACK_PATH, await this.providers.addressOf(actor));
    const { to, kept } = (await strategy.run(url)) as Extract<Outcome, { to: string }>;
    const browser = randomBytes(32).toString('base64url');
    const expiresAt = new Date(this.clock.now().getTime() + LASTS_MS);
    const { tenantId, accountId } = actor;
    await this.database.enter(actor, async (tx) => {
      await tx.delete(Attempt, { tenantId, expiresAt: LessThan(this.clock.now()) });
      await tx.insert(Attempt, {
        tenantId,
        stateHash: hashOf(kept.state),
        browserHash: hashOf(browser),
        nonce: kept.nonce,
        codeVerifier: kept.code_verifier,
        next,
        accountId: isLink ? accountId : null,
        expiresAt,
      });
    });
    return { to, browser, expiresAt };
  }

  /**
   * Takes the browser back from the provider. `query` is what the provider sent with it. Refuses, with the page to go
   * back to where it is known: another browser or tenant, a second time, too late, another state or nonce, a code
   * that the provider does not take, and a link whose session ended meanwhile.
   */
  async finish(
    actor: Actor,
    query: string,
    { browser, session }: { browser: string | undefined; session: string | undefined },
  ): Promise<Finished> {
    const url = new URL(`${CALLBACK_PATH}?${query}`, await this.providers.addressOf(actor));
    const state = url.searchParams.get('state');
    const attempt = state && browser ? await this.take(actor, state, browser) : null;
    if (!attempt || (attempt.accountId && attempt.accountId !== actor.accountId))
      throw new Refused(oidcReasons.sign_in_not_begun);
    const { next } = attempt;
    const provider = await this.offered(actor);
    const { nonce, codeVerifier: code_verifier } = attempt;
    const claimed = await this.claimsFor(actor, provider, url, { state: state!, nonce, code_verifier }, next);
    const { identifier, isIdentityVerified, sub, sid } = claimed;
    if (!identifier) throw new Refused(oidcReasons.sign_in_not_accepted, [], { next });
    const hashed = (text: string): Buffer =>
      hashSubject(this.config.identityKey, actor.tenantId, provider.issuer, text);
    const hash = hashed(identifier);
    const isLinked = attempt.accountId !== null;
    const account = isLinked
      ? await this.subjects.link({ ...actor, accountId: attempt.accountId! }, hash, session)
      : await this.subjects.admit(actor.tenantId, hash, claimed);
    const there = { subjectHash: hashed(sub), sidHash: sid === null ? null : hashed(sid) };
    const proof = { isFederated: true, isIdentityVerified, ...there };
    return { account, next, isLinked, proof };
  }

  /** Where to sign out at the provider too; null where it has no such page, or does not answer. */
  async signOutAt(actor: Actor): Promise<{ provider: Provider; to: string } | null> {
    const provider = await this.providers.offered(actor);
    if (!provider) return null;
    try {
      const page = (await this.providers.connect(provider)).serverMetadata().end_session_endpoint;
      if (!page) return null;
      const to = new URL(page);
      to.searchParams.set('client_id', provider.clientId);
      to.searchParams.set('post_logout_redirect_uri', `${await this.providers.addressOf(actor)}/`);
      return { provider, to: to.href };
    } catch {
      return null;
    }
  }

  private async offered(actor: Actor): Promise<Provider> {
    const provider = await this.providers.offered(actor);
    if (!provider) throw new NotFound(oidcReasons.no_provider);
    return provider;
  }

  private async strategyFor(actor: Actor, provider: Provider, next: string | null): Promise<OidcStrategy> {
    const config = await this.told(this.providers.connect(provider), next);
    return this.strategy(config, provider, await this.providers.addressOf(actor));
  }

  private async strategy(config: Configuration, provider: Provider, address: string): Promise<OidcStrategy> {
    const { OidcStrategy: Strategy } = await import('./oidc.strategy.js');
    const isByClass = provider.assuranceClaim === 'acr';
    return new Strategy({
      config,
      scope: provider.scope,
      callbackURL: `${address}${CALLBACK_PATH}`,
      ...(isByClass && { acr: provider.assuranceValues.join(' ') }),
    });
  }

  private async claimsFor(
    actor: Actor,
    provider: Provider,
    url: URL,
    kept: Kept,
    next: string | null,
  ): Promise<Claimed & SignedInThere> {
    const config = await this.told(this.providers.connect(provider), next);
    const strategy = await this.strategy(config, provider, await this.providers.addressOf(actor));
    const outcome = await this.told(strategy.run(url, kept), next);
    if (!outcome || !('tokens' in outcome)) throw new Refused(oidcReasons.sign_in_cancelled, [], { next });
    const { sub, sid } = outcome.tokens.claims()!;
    const claimed = readClaims(provider, await this.told(allClaims(config, outcome.tokens), next));
    return { ...claimed, sub, sid: typeof sid === 'string' ? sid : null };
  }

  /** Used once: whatever comes of it, the row is gone before the provider is asked. */
  private async take(actor: Actor, state: string, browser: string): Promise<Attempt | null> {
    const { tenantId } = actor;
    const [attempt] = await this.database.enter(actor, (tx) =>
      runPrepared<Attempt>(tx, TAKE, [tenantId, hashOf(state), hashOf(browser), this.clock.now()]),
    );
    return attempt ?? null;
  }

  /** What went wrong with the provider, in our words, with the page to go back to. */
  private async told<T>(asked: Promise<T>, next: string | null): Promise<T> {
    try {
      return await asked;
    } catch (error) {
      const { code, error: refusal, name } = error as { code?: string; error?: string; name: string };
      this.log.warn(`a sign-in failed: ${code ?? refusal ?? name}`);
      throw new Refused(
        isAway(error) ? oidcReasons.provider_unreachable : oidcReasons.sign_in_not_accepted,
        [],
        {
          next,
        },
      );
    }
  }
}

/** The claims of the ID token, and those that the provider gives on asking only. */
async function allClaims(config: Configuration, tokens: Tokens): Promise<Record<string, unknown>> {
  const { fetchUserInfo } = await import('openid-client');
  const claims = tokens.claims()!;
  const more = config.serverMetadata().userinfo_endpoint
    ? await fetchUserInfo(config, tokens.access_token, claims.sub)
    : {};
  return { ...more, ...claims };
}

const hashOf = (text: string): Buffer => createHash('sha256').update(text).digest();

const TAKE: Prepared = {
  name: 'take_sign_in_attempt',
  text: `
  delete from identity.sign_in_attempts
  where tenant_id = $1 and state_hash = $2 and browser_hash = $3 and expires_at > $4
  returning nonce, code_verifier as "codeVerifier", next, account_id as "accountId"`,
};
