import { createHmac, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import { Ledger } from '@app/ledger';
import {
  type Actor,
  Clock,
  CONFIG,
  type Config,
  Database,
  guestOf,
  openSealed,
  Refused,
  seal,
  systemOf,
  type Transaction,
} from '@app/platform';
import { TenantsService } from '@app/tenancy';
import { Account } from '../accounts/account.entity.js';
import { limitTries } from '../attempts/limit-tries.js';
import { TriesService } from '../attempts/tries.service.js';
import { identityEvents } from '../identity.events.js';
import { identityReasons } from '../identity.errors.js';
import type { Pending } from '../sessions/session.entity.js';
import { describeOffer, newSecret, stepOf } from './read-code.js';
import { RecoveryCode } from './recovery-code.entity.js';
import type { OfferView, SecondFactorView } from './second-factor.dto.js';
import { SecondFactor } from './second-factor.entity.js';

/** How long an offered secret stands; whoever reloads the page sees the same. */
const OFFER_MS = 15 * 60_000;
const RECOVERY_CODES = 10;

@Injectable()
export class SecondFactors {
  constructor(
    private readonly database: Database,
    private readonly tenants: TenantsService,
    private readonly tries: TriesService,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** What a sign-in of this account still waits for after the password; a demo account needs none (decision 0019). */
  async awaited(tx: Transaction, account: Account): Promise<Pending | null> {
    const factor = await this.find(tx, account);
    if (factor?.confirmedAt) return 'code';
    return isRequiredOf(account) ? 'enrolment' : null;
  }

  /** Whether an account has a second factor. */
  async view(account: Account): Promise<SecondFactorView> {
    const { tenantId, id: accountId } = account;
    return this.database.enter(guestOf(tenantId), async (tx) => ({
      isSetUp: Boolean((await this.find(tx, account))?.confirmedAt),
      isRequired: isRequiredOf(account),
      recoveryCodesLeft: await tx.countBy(RecoveryCode, { tenantId, accountId }),
    }));
  }

  /** The accounts of a tenant that have one. */
  async holders(tx: Transaction, tenantId: string): Promise<Set<string>> {
    const factors = await tx.findBy(SecondFactor, { tenantId, confirmedAt: Not(IsNull()) });
    return new Set(factors.map(({ accountId }) => accountId));
  }

  /** A secret for the holder's app, the same for a quarter of an hour. Refuses where a factor is set up. */
  async offer(account: Account): Promise<OfferView> {
    const { tenantId, id: accountId, signInName } = account;
    const { nameKo } = await this.tenants.of(systemOf(tenantId));
    const now = this.clock.now();
    const secret = await this.database.enter(guestOf(tenantId), async (tx) => {
      await lock(tx, account);
      const known = await this.find(tx, account);
      if (known?.confirmedAt) throw new Refused(identityReasons.factor_stands);
      if (known && now.getTime() - known.begunAt.getTime() < OFFER_MS) return this.open(known);
      const fresh = newSecret();
      const sealedSecret = seal(this.config.sessionSecret, contextOf(account), fresh);
      await tx.delete(SecondFactor, { tenantId, accountId });
      await tx.insert(SecondFactor, { tenantId, accountId, sealedSecret, begunAt: now });
      return fresh;
    });
    return describeOffer(secret, `${nameKo} 마당`, signInName);
  }

  /** The app shows that it has the secret: from now on it is asked for. Gives the recovery codes, once. */
  async confirm(tx: Transaction, actor: Actor, account: Account, code: string): Promise<string[]> {
    const { tenantId, id: accountId } = account;
    await lock(tx, account);
    const factor = await this.find(tx, account);
    if (factor?.confirmedAt) throw new Refused(identityReasons.factor_stands);
    const now = this.clock.now();
    const step = factor && stepOf(inOneForm(code), this.open(factor), now);
    if (step === null) throw Refused.field('code', identityReasons.wrong_code);
    await tx.update(SecondFactor, { tenantId, accountId }, { confirmedAt: now, lastStep: String(step) });
    await this.record(tx, actor, accountId, 'account.factor_enrolled');
    return this.renewCodes(tx, account);
  }

  /**
   * Takes a code of the app or a recovery code, each once. Refuses a wrong or used one at the field `code`, and with
   * `identity.too_many_attempts` after ten from one network.
   */
  async take(account: Account, code: string, network: string): Promise<void> {
    const { tenantId, id } = account;
    const limits = limitTries(`code|${id}`, network);
    await this.tries.spend(tenantId, limits);
    const isRight = await this.database.enter(guestOf(tenantId), (tx) => this.spend(tx, account, code));
    if (!isRight) throw Refused.field('code', identityReasons.wrong_code);
    await this.tries.forgive(tenantId, limits);
  }

  /** Other recovery codes in place of all that are left. */
  async renewCodes(tx: Transaction, account: Account): Promise<string[]> {
    const { tenantId, id: accountId } = account;
    const codes = Array.from({ length: RECOVERY_CODES }, newCode);
    await tx.delete(RecoveryCode, { tenantId, accountId });
    await tx.insert(
      RecoveryCode,
      codes.map((code) => ({ tenantId, accountId, codeHash: this.hashOf(account, code) })),
    );
    return codes;
  }

  /** Takes an account's factor away in the caller's transaction and records it; false where there was none. */
  async remove(tx: Transaction, actor: Actor, accountId: string): Promise<boolean> {
    const { affected } = await tx.delete(SecondFactor, { tenantId: actor.tenantId, accountId });
    if (!affected) return false;
    await this.record(tx, actor, accountId, 'account.factor_reset');
    return true;
  }

  private async spend(tx: Transaction, account: Account, code: string): Promise<boolean> {
    const { tenantId, id: accountId } = account;
    const typed = inOneForm(code);
    const factor = await this.find(tx, account);
    if (!factor?.confirmedAt) return false;
    const step = stepOf(typed, this.open(factor), this.clock.now());
    const { affected } =
      step === null
        ? await tx.delete(RecoveryCode, { tenantId, accountId, codeHash: this.hashOf(account, typed) })
        : await tx
            .createQueryBuilder()
            .update(SecondFactor)
            .set({ lastStep: String(step) })
            .where({ tenantId, accountId })
            .andWhere('last_step < :step', { step })
            .execute();
    return affected === 1;
  }

  private find(tx: Transaction, { tenantId, id }: Account): Promise<SecondFactor | null> {
    return tx.findOneBy(SecondFactor, { tenantId, accountId: id });
  }

  private open({ tenantId, accountId, sealedSecret }: SecondFactor): Buffer {
    const context = contextOf({ tenantId, id: accountId });
    try {
      return openSealed(this.config.sessionSecret, context, sealedSecret);
    } catch {
      // The installation has another secret now.
      throw new Refused(identityReasons.factor_unreadable);
    }
  }

  private hashOf(account: Account, code: string): Buffer {
    const text = `${contextOf(account)}|${inOneForm(code)}`;
    return createHmac('sha256', this.config.sessionSecret).update(text).digest();
  }

  private async record(
    tx: Transaction,
    actor: Actor,
    subjectId: string,
    kind: 'account.factor_enrolled' | 'account.factor_reset',
  ): Promise<void> {
    await this.ledger.record(tx, actor, { kind: identityEvents[kind], subjectId, at: this.clock.now() });
  }
}

/** Whoever administers a tenant or the platform, or reads all of it, must have one. */
const isRequiredOf = ({ roles, isDemo }: Account): boolean =>
  !isDemo && (['administrator', 'auditor', 'operator'] as const).some((role) => roles.includes(role));

/** What a secret is sealed for: copied to another account it opens no more. */
const contextOf = ({ tenantId, id }: Pick<Account, 'tenantId' | 'id'>): string =>
  `second factor|${tenantId}|${id}`;

const lock = (tx: Transaction, { tenantId, id }: Account): Promise<unknown> =>
  tx.findOne(Account, { where: { tenantId, id }, lock: { mode: 'pessimistic_write' } });

/** Blanks and hyphens help the eye only. */
const inOneForm = (code: string): string => code.replace(/[\s-]/g, '').toLowerCase();

/** Sixty bits in letters and digits that are not taken for each other, in three groups. */
const newCode = (): string =>
  [...randomBytes(12)].map((byte, at) => (at && at % 4 === 0 ? '-' : '') + LETTERS[byte % 32]).join('');
const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789';
