import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import { Strategy } from 'passport-local';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { isStorable, TooMany, Unauthenticated } from '@app/platform';
import type { Account } from '../accounts/account.entity.js';
import { AccountsService } from '../accounts/accounts.service.js';
import { identityReasons } from '../identity.errors.js';

const FAILURES = 10;
const WITHIN_SECONDS = 15 * 60;

/** Sign-in with e-mail and password, in the tenant of the request. */
@Injectable()
export class PasswordStrategy extends PassportStrategy(Strategy, 'password') {
  private readonly failures = new RateLimiterMemory({ points: FAILURES, duration: WITHIN_SECONDS });

  constructor(private readonly accounts: AccountsService) {
    super({ usernameField: 'email', passReqToCallback: true });
  }

  /** Ten failures on one address close it for a quarter of an hour, right password or not. */
  async validate(request: FastifyRequest, email: unknown, password: unknown): Promise<Account> {
    const isReadable = typeof email === 'string' && isStorable(email) && typeof password === 'string';
    if (!isReadable || password.length > 256) throw new Unauthenticated(identityReasons.wrong_credentials);
    const { tenantId } = request.tenant!;
    const key = `${tenantId}/${email.toLowerCase().slice(0, 320)}`;
    const spent = await this.failures.get(key);
    if (spent && spent.consumedPoints >= FAILURES) throw tooMany(spent);
    const account = await this.accounts.withPassword(tenantId, email, password);
    if (account) return account;
    // Many at once pass the look above together; whoever is over the limit then is refused with that.
    await this.failures.consume(key).catch((over: unknown) => {
      throw over instanceof RateLimiterRes ? tooMany(over) : over;
    });
    throw new Unauthenticated(identityReasons.wrong_credentials);
  }
}

const tooMany = ({ msBeforeNext }: RateLimiterRes): TooMany =>
  new TooMany(identityReasons.too_many_attempts, Math.ceil(msBeforeNext / 1000));
