import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { IsNull, MoreThan } from 'typeorm';
import { v7 } from 'uuid';
import { Ledger } from '@app/ledger';
import {
  type Actor,
  Clock,
  CONFIG,
  type Config,
  Database,
  guestOf,
  isSigned,
  NotFound,
  type Transaction,
} from '@app/platform';
import { Account } from '../accounts/account.entity.js';
import { AccountsService } from '../accounts/accounts.service.js';
import { limitTries } from '../attempts/limit-tries.js';
import { TriesService } from '../attempts/tries.service.js';
import { identityEvents } from '../identity.events.js';
import { identityReasons } from '../identity.errors.js';
import { SubjectsService } from '../oidc/subjects.service.js';
import { PasswordsService } from '../passwords/passwords.service.js';
import { ApiTokensService } from '../tokens/api-tokens.service.js';
import { PasswordReset } from './password-reset.entity.js';

export const RESET_MINUTES = 30;
const MINUTE_MS = 60_000;
/** Whoever asks again at once gets no second mail. */
export const ONE_EACH_MS = 5 * MINUTE_MS;
/** Longer than it takes to see whose address it is, so that the time tells nothing. */
export const ANSWER_AFTER_MS = 300;

@Injectable()
export class PasswordResets {
  constructor(
    private readonly database: Database,
    private readonly accounts: AccountsService,
    private readonly passwords: PasswordsService,
    private readonly tokens: ApiTokensService,
    private readonly subjects: SubjectsService,
    private readonly tries: TriesService,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Has a link to a new password mailed to the account of this address. Whether there is one shows neither in the
   * answer nor in its time.
   */
  async ask(tenantId: string, email: string): Promise<void> {
    await Promise.all([this.send(tenantId, email), sleep(ANSWER_AFTER_MS)]);
  }

  /** Whether the link still opens. Refuses `identity.link_lost` where it is wrong, used or too old. */
  async look(tenantId: string, id: string, token: string): Promise<void> {
    await this.database.enter(guestOf(tenantId), (tx) => this.find(tx, tenantId, id, token));
  }

  /**
   * Sets the password of the link's account. Every session and API token of it ends and so does its link to a provider's
   * person, which whoever knew the password before may have made; tries from this network count anew, and a mail tells
   * the owner. Refuses as `look` does, and a password that is soon guessed.
   */
  async use(
    tenantId: string,
    id: string,
    { token, password }: { token: string; password: string },
    network: string,
  ): Promise<void> {
    const actor = guestOf(tenantId);
    const { account } = await this.database.enter(actor, (tx) => this.find(tx, tenantId, id, token));
    const passwordHash = await this.passwords.hashOf(account, password);
    await this.database.enter(actor, async (tx) => {
      const found = await this.find(tx, tenantId, id, token);
      const usedAt = this.clock.now();
      await tx.update(PasswordReset, { tenantId, accountId: account.id, usedAt: IsNull() }, { usedAt });
      await this.passwords.put(tx, actor, found.account, passwordHash, 'reset');
      await this.tokens.endAllOf(tx, actor, account.id);
      await this.subjects.unlink(tx, actor, found.account);
      await this.tries.forget(tx, tenantId, limitTries(account.signInName, network).slice(0, 2));
    });
  }

  /** Has the link mailed to the holder of an account, once in five minutes; none to one who may not sign in. */
  async write(
    tx: Transaction,
    actor: Actor,
    account: Account,
    because: 'account.reset_asked' | 'account.join_asked',
  ): Promise<void> {
    if (!this.accounts.isOpen(account)) return;
    const askedAt = this.clock.now();
    const { tenantId, id: accountId } = account;
    // Whoever asks twice at once waits here.
    await tx.findOne(Account, { where: { tenantId, id: accountId }, lock: LOCK });
    const since = new Date(askedAt.getTime() - ONE_EACH_MS);
    const lately = { tenantId, accountId, usedAt: IsNull(), askedAt: MoreThan(since) };
    if (await tx.existsBy(PasswordReset, lately)) return;
    const id = v7();
    const expiresAt = new Date(askedAt.getTime() + RESET_MINUTES * MINUTE_MS);
    await tx.insert(PasswordReset, { tenantId, id, accountId, askedAt, expiresAt });
    const kind = identityEvents[because];
    await this.ledger.record(tx, actor, { kind, subjectId: accountId, at: askedAt, data: { link: id } });
  }

  private async send(tenantId: string, email: string): Promise<void> {
    const actor = guestOf(tenantId);
    await this.database.enter(actor, async (tx) => {
      const account = await this.accounts.findByEmail(tx, tenantId, email);
      if (account) await this.write(tx, actor, account, 'account.reset_asked');
    });
  }

  private async find(
    tx: Transaction,
    tenantId: string,
    id: string,
    token: string,
  ): Promise<{ account: Account }> {
    const isRight = isSigned(token, this.config.sessionSecret, 'reset', tenantId, id);
    const open = { tenantId, id, usedAt: IsNull(), expiresAt: MoreThan(this.clock.now()) };
    const reset = isRight && (await tx.findOneBy(PasswordReset, open));
    // Its account is locked first, as everywhere where its password changes.
    const account =
      reset && (await tx.findOne(Account, { where: { tenantId, id: reset.accountId }, lock: LOCK }));
    if (!account || !this.accounts.isOpen(account) || !(await tx.existsBy(PasswordReset, open)))
      throw new NotFound(identityReasons.link_lost);
    return { account };
  }
}

const LOCK = { mode: 'pessimistic_write' } as const;
