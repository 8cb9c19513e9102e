import { Injectable } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import { Unauthenticated } from '@app/platform';
import { identityReasons } from '../identity.errors.js';

/** Runs the password strategy and leaves the account on the request as `user`. */
@Injectable()
export class PasswordGuard extends AuthGuard('password') {
  override handleRequest<Account>(error: unknown, account: Account | false): Account {
    if (error) throw error;
    if (!account) throw new Unauthenticated(identityReasons.wrong_credentials);
    return account;
  }
}
