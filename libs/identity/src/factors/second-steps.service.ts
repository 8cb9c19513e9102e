import { Injectable } from '@nestjs/common';
import { IsNull, MoreThan } from 'typeorm';
import { Clock, Database, guestOf, STAFF, Unauthenticated } from '@app/platform';
import type { Account } from '../accounts/account.entity.js';
import { AccountsService } from '../accounts/accounts.service.js';
import { identityReasons } from '../identity.errors.js';
import { type Pending, Session } from '../sessions/session.entity.js';
import { type Begun, hashOf, type Origin, SessionsService } from '../sessions/sessions.service.js';
import { SecondFactors } from './second-factors.service.js';

/** From where, and from which network, a step is made. */
type From = Origin & { network: string };

/** The second step of a sign-in, and how the factor for it is set up. Whoever is between the two is a guest to all else. */
@Injectable()
export class SecondSteps {
  constructor(
    private readonly database: Database,
    private readonly accounts: AccountsService,
    private readonly sessions: SessionsService,
    private readonly factors: SecondFactors,
    private readonly clock: Clock,
  ) {}

  /** Ends a sign-in with the code: the session that opens everything has a token of its own. */
  async finish(tenantId: string, token: string | undefined, code: string, from: From): Promise<Finished> {
    const account = await this.holderOf(tenantId, token, ['code']);
    await this.factors.take(account, code, from.network);
    const begun = await this.database.enter(guestOf(tenantId), (tx) =>
      this.sessions.beginIn(tx, account, { ...from, former: token, isProven: true }),
    );
    return { ...begun, account };
  }

  /** Who is to set up a factor: an administrator who has none, or a member of staff who wishes so. A visit ends in an hour and sets up nothing. */
  async enrolling(tenantId: string, token: string | undefined): Promise<Account> {
    const account = await this.holderOf(tenantId, token, ['enrolment', null]);
    const isVisiting = account.roles.includes('visitor');
    if (!isVisiting && STAFF.some((role) => account.roles.includes(role))) return account;
    throw new Unauthenticated(identityReasons.sign_in_first);
  }

  /** The factor is set up by its first code. All sessions end; one goes on under a new token. */
  async enrol(
    tenantId: string,
    token: string | undefined,
    code: string,
    from: From,
  ): Promise<Begun & { recoveryCodes: string[] }> {
    const account = await this.enrolling(tenantId, token);
    const { roles, agencyCode } = account;
    const actor = { tenantId, kind: 'account', accountId: account.id, roles, agencyCode } as const;
    return this.database.enter(actor, async (tx) => {
      const recoveryCodes = await this.factors.confirm(tx, actor, account, code);
      const first = await this.sessions.proofIn(tx, account, token!);
      await this.sessions.endAllOf(tx, tenantId, account.id);
      const begun = await this.sessions.beginIn(tx, account, { ...from, ...first, isProven: true });
      return { ...begun, recoveryCodes };
    });
  }

  /** Other recovery codes, for whoever is signed in and has the app at hand. */
  async renewCodes(
    tenantId: string,
    token: string | undefined,
    code: string,
    network: string,
  ): Promise<string[]> {
    const account = await this.holderOf(tenantId, token, [null]);
    await this.factors.take(account, code, network);
    return this.database.enter(guestOf(tenantId), (tx) => this.factors.renewCodes(tx, account));
  }

  /** Whose token it is, of a sign-in that waits for one of these; the account is open. */
  private async holderOf(
    tenantId: string,
    token: string | undefined,
    waits: (Pending | null)[],
  ): Promise<Account> {
    const now = this.clock.now();
    const lives = { expiresAt: MoreThan(now), idleEndsAt: MoreThan(now) };
    const account = await this.database.enter(guestOf(tenantId), async (tx) => {
      const tokenHash = hashOf(tenantId, token ?? '');
      const where = waits.map((pending) => ({ tenantId, tokenHash, ...lives, pending: pending ?? IsNull() }));
      const session = token && (await tx.findOne(Session, { where }));
      return session ? this.accounts.find(tx, tenantId, session.accountId) : null;
    });
    if (account && this.accounts.isOpen(account)) return account;
    throw new Unauthenticated(identityReasons.sign_in_first);
  }
}

export type Finished = Begun & { account: Account };
