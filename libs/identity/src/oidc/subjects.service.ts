import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { Ledger } from '@app/ledger';
import {
  type Actor,
  Clock,
  Database,
  Forbidden,
  Refused,
  systemOf,
  type Transaction,
  Unavailable,
} from '@app/platform';
import { tenancyReasons, Tenant } from '@app/tenancy';
import { Account } from '../accounts/account.entity.js';
import { AccountsService, NOBODYS_HASH } from '../accounts/accounts.service.js';
import { PersonsService } from '../persons/persons.service.js';
import { SessionsService } from '../sessions/sessions.service.js';
import { oidcReasons } from './oidc.errors.js';
import { oidcEvents } from './oidc.events.js';
import type { Claimed } from './read-claims.js';
import { Subject } from './subject.entity.js';

const ASK_AGAIN_S = 3_600;

@Injectable()
export class SubjectsService {
  constructor(
    private readonly database: Database,
    private readonly persons: PersonsService,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
    private readonly accounts: AccountsService,
    private readonly sessions: SessionsService,
  ) {}

  /**
   * The account of whoever a provider vouches for; the first time a citizen's account is opened, where the tenant is open. An address never
   * finds an account that is there already: whoever has one links it while signed in.
   */
  admit(tenantId: string, subjectHash: Buffer, claimed: Claimed): Promise<Account> {
    return this.database.enter(systemOf(tenantId), async (tx) => {
      await waitForOthers(tx, subjectHash);
      const known = await tx.findOneBy(Subject, { tenantId, subjectHash });
      const account = known
        ? await tx.findOneByOrFail(Account, { tenantId, id: known.accountId })
        : await this.open(tx, tenantId, subjectHash, claimed);
      if (!this.accounts.isOpen(account) || account.roles.includes('visitor'))
        throw new Forbidden(oidcReasons.account_closed);
      return account;
    });
  }

  /**
   * Links the actor's account to this person. Refuses a person of another account, a second one of this account, and an
   * operator who visits: a visit is asked for anew each time. Unauthenticated where the `session` has ended meanwhile.
   */
  link(
    actor: Actor & { accountId: string },
    subjectHash: Buffer,
    session: string | undefined,
  ): Promise<Account> {
    const { tenantId, accountId } = actor;
    return this.database.enter(actor, async (tx) => {
      const account = await tx.findOneOrFail(Account, {
        where: { tenantId, id: accountId },
        lock: { mode: 'pessimistic_write' },
      });
      if (account.roles.includes('visitor')) throw new Forbidden(oidcReasons.visits_not_linked);
      await this.sessions.hold(tx, actor, session);
      await waitForOthers(tx, subjectHash);
      const known = await tx.findOneBy(Subject, { tenantId, subjectHash });
      if (known?.accountId === accountId) return account;
      if (known) throw new Refused(oidcReasons.identity_of_another);
      if (await tx.existsBy(Subject, { tenantId, accountId }))
        throw new Refused(oidcReasons.account_has_another);
      await this.keep(tx, actor, accountId, subjectHash, false);
      return account;
    });
  }

  /**
   * Unlinks an account from the provider's person, in the caller's transaction. One that has no password keeps theirs: it
   * has no other way in.
   */
  async unlink(
    tx: Transaction,
    actor: Actor,
    { tenantId, id: accountId, passwordHash }: Account,
  ): Promise<void> {
    if (passwordHash === NOBODYS_HASH) return;
    const { affected } = await tx.delete(Subject, { tenantId, accountId });
    if (!affected) return;
    const happening = { kind: oidcEvents['account.unlinked'], subjectId: accountId, at: this.clock.now() };
    await this.ledger.record(tx, actor, happening);
  }

  private async open(
    tx: Transaction,
    tenantId: string,
    subjectHash: Buffer,
    { name, email, isEmailConfirmed }: Claimed,
  ): Promise<Account> {
    // Whoever the provider knows and we do not is no member of staff.
    const { openedAt } = await tx.findOneByOrFail(Tenant, { tenantId });
    if (!openedAt) throw new Unavailable(tenancyReasons.not_open, ASK_AGAIN_S);
    const personId = await this.persons.enrol(tx, tenantId, { name, email, language: 'ko' });
    if (isEmailConfirmed) await this.persons.confirmEmail(tx, tenantId, personId);
    const account: Account = {
      tenantId,
      id: v7(),
      personId,
      // No address and no password: this account is opened by its provider only.
      signInName: `oidc:${subjectHash.toString('base64url')}`,
      passwordHash: NOBODYS_HASH,
      roles: ['citizen'],
      agencyCode: null,
      isDemo: false,
      disabledAt: null,
      createdAt: this.clock.now(),
    };
    await tx.insert(Account, account);
    await this.keep(tx, systemOf(tenantId), account.id, subjectHash, true);
    return account;
  }

  private async keep(
    tx: Transaction,
    actor: Actor,
    accountId: string,
    subjectHash: Buffer,
    isNew: boolean,
  ): Promise<void> {
    const { tenantId } = actor;
    const linkedAt = this.clock.now();
    await tx.insert(Subject, { tenantId, subjectHash, accountId, linkedAt });
    await this.ledger.record(tx, actor, {
      kind: oidcEvents['account.linked'],
      subjectId: accountId,
      at: linkedAt,
      data: { isNew },
    });
  }
}

/** One person may come twice at once. */
async function waitForOthers(tx: Transaction, subjectHash: Buffer): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock($1)`, [subjectHash.readBigInt64BE().toString()]);
}
