import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Ledger } from '@app/ledger';
import {
  type Actor,
  Clock,
  Database,
  guestOf,
  httpReasons,
  Refused,
  type Transaction,
  Unauthenticated,
} from '@app/platform';
import { Account } from '../accounts/account.entity.js';
import { AccountsService } from '../accounts/accounts.service.js';
import { limitTries } from '../attempts/limit-tries.js';
import { TriesService } from '../attempts/tries.service.js';
import { identityEvents } from '../identity.events.js';
import { identityReasons } from '../identity.errors.js';
import { PersonsService } from '../persons/persons.service.js';
import { PasswordReset } from '../resets/password-reset.entity.js';
import { type Begun, type Origin, SessionsService } from '../sessions/sessions.service.js';
import { judgePassword } from './judge-password.js';

/** Why a password is another one now; the ledger keeps it. */
type Way = 'changed' | 'reset';

@Injectable()
export class PasswordsService {
  constructor(
    private readonly database: Database,
    private readonly accounts: AccountsService,
    private readonly persons: PersonsService,
    private readonly sessions: SessionsService,
    private readonly tries: TriesService,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /**
   * Changes the actor's password, ends all their sessions, gives one of a new token, and has a mail tell them.
   * Refuses a wrong present password (counted like failed sign-ins) and a new one that is soon guessed.
   */
  async change(
    actor: Actor,
    { present, password }: { present: string; password: string },
    { network, ...origin }: Origin & { network: string },
  ): Promise<Begun> {
    const { tenantId } = actor;
    const account = await this.database.enter(actor, (tx) =>
      this.accounts.find(tx, tenantId, actor.accountId ?? ''),
    );
    if (!account) throw new Unauthenticated(httpReasons.unauthenticated);
    const limits = limitTries(account.signInName, network);
    await this.tries.spend(tenantId, limits);
    if (!(await this.accounts.hasPassword(account, present)))
      throw Refused.field('present', identityReasons.wrong_present_password);
    await this.tries.forgive(tenantId, limits);
    const passwordHash = await this.hashOf(account, password);
    return this.database.enter(actor, async (tx) => {
      const { former } = origin;
      const first = former ? await this.sessions.proofIn(tx, account, former) : null;
      await holdUnchanged(tx, account);
      await this.put(tx, actor, account, passwordHash, 'changed');
      const changed = { ...account, passwordHash };
      return this.sessions.beginIn(tx, changed, { ...origin, ...first, isProven: true });
    });
  }

  /** What is kept of a new password of this account. Refuses one that is too short or soon guessed. */
  async hashOf({ tenantId, personId, signInName }: Account, password: string): Promise<string> {
    const person = await this.database.enter(guestOf(tenantId), (tx) =>
      this.persons.find(tx, tenantId, personId),
    );
    await refuseWeak(password, [signInName, person?.name ?? '']);
    return this.accounts.hash(password);
  }

  /** Puts a password in another's place in the caller's transaction: every session and every link for a new one ends, and it is recorded. */
  async put(
    tx: Transaction,
    actor: Actor,
    { tenantId, id }: Account,
    passwordHash: string,
    way: Way,
  ): Promise<void> {
    await tx.update(Account, { tenantId, id }, { passwordHash });
    await this.sessions.endAllOf(tx, tenantId, id);
    const at = this.clock.now();
    await tx.update(PasswordReset, { tenantId, accountId: id, usedAt: IsNull() }, { usedAt: at });
    await this.ledger.record(tx, actor, {
      kind: identityEvents['account.password_changed'],
      subjectId: id,
      at,
      data: { way },
    });
  }
}

/** Refuses where the password is another one since it was shown: a reset that came meanwhile stands. */
async function holdUnchanged(tx: Transaction, { tenantId, id, passwordHash }: Account): Promise<void> {
  const lock = { mode: 'pessimistic_write' } as const;
  const account = await tx.findOne(Account, { where: { tenantId, id }, lock });
  if (account?.passwordHash !== passwordHash)
    throw Refused.field('present', identityReasons.wrong_present_password);
}

/** Refuses a password that is too short or soon guessed, at the field of this name. */
export async function refuseWeak(password: string, words: string[]): Promise<void> {
  const fault = await judgePassword(password, words);
  if (fault) throw Refused.field('password', fault);
}
