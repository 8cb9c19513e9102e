import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import { Strategy } from 'passport-local';
import { addressPrefix, isStorable, Unauthenticated } from '@app/platform';
import type { Account } from '../accounts/account.entity.js';
import { AccountsService, signInNameOf } from '../accounts/accounts.service.js';
import { limitTries } from '../attempts/limit-tries.js';
import { TriesService } from '../attempts/tries.service.js';
import { identityReasons } from '../identity.errors.js';

/** Sign-in with e-mail and password, in the tenant of the request. */
@Injectable()
export class PasswordStrategy extends PassportStrategy(Strategy, 'password') {
  constructor(
    private readonly accounts: AccountsService,
    private readonly tries: TriesService,
  ) {
    super({ usernameField: 'email', passReqToCallback: true });
  }

  /** Ten failures from one network close a name to it for a quarter of an hour, right password or not. */
  async validate(request: FastifyRequest, email: unknown, password: unknown): Promise<Account> {
    const isReadable = typeof email === 'string' && isStorable(email) && typeof password === 'string';
    if (!isReadable || password.length > 256) throw new Unauthenticated(identityReasons.wrong_credentials);
    const { tenantId } = request.tenant!;
    const limits = limitTries(signInNameOf(email), addressPrefix(request.ip));
    await this.tries.spend(tenantId, limits);
    const account = await this.accounts.withPassword(tenantId, email, password);
    if (!account) throw new Unauthenticated(identityReasons.wrong_credentials);
    await this.tries.forgive(tenantId, limits);
    return account;
  }
}
