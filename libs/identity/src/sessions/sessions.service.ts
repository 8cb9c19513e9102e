import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { type FindOptionsWhere, IsNull } from 'typeorm';
import { v7 } from 'uuid';
import {
  type Actor,
  Clock,
  CONFIG,
  type Config,
  Database,
  guestOf,
  httpReasons,
  type Prepared,
  type Transaction,
  Unauthenticated,
} from '@app/platform';
import { Account } from '../accounts/account.entity.js';
import { AccountsService } from '../accounts/accounts.service.js';
import { SecondFactors } from '../factors/second-factors.service.js';
import { identityReasons } from '../identity.errors.js';
import { limitSession } from './limit-session.js';
import { SeenSessions } from './seen-sessions.service.js';
import { type Pending, Session } from './session.entity.js';

/** How often it is written down that a session was used. */
const SEEN_EVERY_MS = 60_000;
const BETWEEN_STEPS = { idleMs: 600_000, absoluteMs: 600_000 };

/** A session as its holder gets it: the token is told once and only its hash is kept. */
export interface Begun {
  token: string;
  expiresAt: Date;
  /** What it waits for before it opens anything; null where nothing. */
  due: Pending | null;
}

/** How a session came about, and what that proves. */
export type SessionProof = Pick<Session, 'isFederated' | 'isIdentityVerified' | 'subjectHash' | 'sidHash'>;

/** A sign-in at the provider, as far as a sign-out there names it. */
export type SignInThere = Pick<Session, 'subjectHash' | 'sidHash'>;

const UNPROVEN: SessionProof = {
  ...{ isFederated: false, isIdentityVerified: false, subjectHash: null, sidHash: null },
};

/** Where a sign-in comes from. */
export interface Origin extends Partial<SessionProof> {
  /** Browser and system, as `describeDevice` names them. */
  device?: string;
  /** The token this browser had before: it ends, so that none outlives a sign-in. */
  former?: string;
  /** The session ends then at last, if not sooner. */
  until?: Date;
  /** The second factor was shown, just now or for the former session. */
  isProven?: boolean;
}

@Injectable()
export class SessionsService {
  constructor(
    private readonly database: Database,
    private readonly accounts: AccountsService,
    private readonly factors: SecondFactors,
    private readonly clock: Clock,
    private readonly seen: SeenSessions,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Begins a session of this account, as it was when its holder showed who they are. One that waits for the second factor
   * lasts ten minutes and opens nothing else. Refused where the account was closed or got another password since; its
   * roles are read anew.
   */
  begin(account: Account, origin: Origin = {}): Promise<Begun> {
    return this.database.enter(guestOf(account.tenantId), (tx) => this.beginIn(tx, account, origin));
  }

  /** The same in the caller's transaction. */
  async beginIn(
    tx: Transaction,
    shown: Account,
    { device = '', former, isProven = false, until, ...proof }: Origin = {},
  ): Promise<Begun> {
    const account = await this.holdOpen(tx, shown);
    const { tenantId, id: accountId, roles } = account;
    const pending = isProven ? null : await this.factors.awaited(tx, account);
    const { idleMs, absoluteMs } = pending ? BETWEEN_STEPS : limitSession(roles);
    const token = randomBytes(32).toString('base64url');
    const createdAt = this.clock.now();
    const idleEndsAt = after(createdAt, idleMs);
    const usual = after(createdAt, absoluteMs);
    const expiresAt = until && until < usual ? until : usual;
    // The second step of a sign-in proves what the first one did.
    const first = former && isProven ? await this.proofIn(tx, account, former) : null;
    if (former) await tx.delete(Session, { tenantId, tokenHash: hashOf(tenantId, former) });
    await tx.insert(Session, {
      ...{ tenantId, id: v7(), accountId, tokenHash: hashOf(tenantId, token), device, pending },
      ...{ createdAt, seenAt: createdAt, idleEndsAt, expiresAt, ...UNPROVEN, ...first, ...proof },
    });
    return { token, expiresAt, due: pending };
  }

  /**
   * Who holds this token in this tenant: a guest where it is missing, foreign, ended, unused for too long or unknown,
   * where the account is disabled, and where it is a demo account and this is production. Notes once a minute that it was used.
   */
  async actorOf(tenantId: string, token: string | undefined): Promise<Actor> {
    if (!token) return guestOf(tenantId);
    const now = this.clock.now();
    const tokenHash = hashOf(tenantId, token);
    const find = async (): Promise<Found | undefined> =>
      (await this.database.outsidePrepared<Found>(FIND_SESSION, [tenantId, tokenHash, now]))[0];
    let found = await find();
    // A use that is noted and not written yet counts.
    if (!found && (await this.seen.settle(tenantId, tokenHash))) found = await find();
    if (!found) return guestOf(tenantId);
    // Begun on a developer's machine, in a data folder that serves in earnest now.
    if (found.is_demo && this.config.isProduction) return guestOf(tenantId);
    const { account_id: accountId, roles, agency_code: agencyCode, seen_at: seenAt } = found;
    if (now.getTime() - seenAt.getTime() >= SEEN_EVERY_MS) {
      const { idleMs } = limitSession(roles);
      this.seen.note(tenantId, { tokenHash, seenAt: now, idleEndsAt: after(now, idleMs) });
    }
    return { tenantId, kind: 'account', accountId, roles, agencyCode };
  }

  /**
   * Who holds each of these tokens now, by token; those that open nothing any more are left out. It does not count as
   * use: whoever only looks on does not stay signed in by it.
   */
  async holdersOf(tenantId: string, tokens: string[]): Promise<Map<string, Actor>> {
    const hashes = tokens.map((token) => hashOf(tenantId, token));
    const found = await this.database.outside<Found & { place: number }>(HOLDERS, [
      tenantId,
      hashes,
      this.clock.now(),
    ]);
    return new Map(
      found
        .filter(({ is_demo: isDemo }) => !(isDemo && this.config.isProduction))
        .map(({ place, account_id: accountId, roles, agency_code: agencyCode }) => [
          tokens[place - 1]!,
          { tenantId, kind: 'account', accountId, roles, agencyCode },
        ]),
    );
  }

  /** How the session of this token came about; null where there is none. */
  proofOf(tenantId: string, token: string): Promise<SessionProof | null> {
    const one = { tenantId, tokenHash: hashOf(tenantId, token) };
    return this.database.enter(guestOf(tenantId), (tx) => proofOfOne(tx, one));
  }

  /** Notes that the holder of this session has proved who they are. */
  async verifyIdentity(tenantId: string, token: string): Promise<void> {
    await this.database.enter(guestOf(tenantId), (tx) =>
      tx.update(Session, { tenantId, tokenHash: hashOf(tenantId, token) }, { isIdentityVerified: true }),
    );
  }

  /** Ends a session; ending one that is over changes nothing. */
  async end(tenantId: string, token: string): Promise<void> {
    await this.database.enter(guestOf(tenantId), (tx) =>
      tx.delete(Session, { tenantId, tokenHash: hashOf(tenantId, token) }),
    );
  }

  /**
   * Holds the actor's account until the end of the caller's transaction, where the session of this token still stands: what
   * ends both waits, or came first. Unauthenticated then, and where the account was closed.
   */
  async hold(tx: Transaction, { tenantId, accountId }: Actor, token: string | undefined): Promise<void> {
    const lock = { mode: 'pessimistic_read' } as const;
    const account = await tx.findOne(Account, { where: { tenantId, id: accountId! }, lock });
    const session = { tenantId, accountId: accountId!, tokenHash: hashOf(tenantId, token ?? '') };
    if (!account || !this.accounts.isOpen(account) || !(await tx.existsBy(Session, session)))
      throw new Unauthenticated(httpReasons.unauthenticated);
  }

  /** Ends every session of an account. */
  async endAllOf(tx: Transaction, tenantId: string, accountId: string): Promise<void> {
    await tx.delete(Session, { tenantId, accountId });
  }

  /**
   * Ends what the provider began: one sign-in there where its own session is named, or all of this person. A session
   * that was never told which it belongs to ends with the person's. Gives how many ended.
   */
  async endBegunThere(
    tx: Transaction,
    tenantId: string,
    { subjectHash, sidHash }: SignInThere,
  ): Promise<number> {
    if (!subjectHash && !sidHash) return 0;
    const whose = { tenantId, ...(subjectHash && { subjectHash }) };
    const which = !sidHash ? [{}] : subjectHash ? [{ sidHash }, { sidHash: IsNull() }] : [{ sidHash }];
    let ended = 0;
    for (const one of which) ended += (await tx.delete(Session, { ...whose, ...one })).affected ?? 0;
    return ended;
  }

  /**
   * The same in the caller's transaction, of a session of this account only: the cookie of a browser may be somebody
   * else's, and what they proved is not this account's.
   */
  proofIn(
    tx: Transaction,
    { tenantId, id: accountId }: Account,
    token: string,
  ): Promise<SessionProof | null> {
    return proofOfOne(tx, { tenantId, accountId, tokenHash: hashOf(tenantId, token) });
  }

  /** Whatever changes the account waits until the session stands, and ends it then. */
  private async holdOpen(tx: Transaction, { tenantId, id, passwordHash }: Account): Promise<Account> {
    const lock = { mode: 'pessimistic_read' } as const;
    const account = await tx.findOne(Account, { where: { tenantId, id }, lock });
    if (account?.passwordHash === passwordHash && this.accounts.isOpen(account)) return account;
    throw new Unauthenticated(identityReasons.sign_in_first);
  }
}

async function proofOfOne(tx: Transaction, one: FindOptionsWhere<Session>): Promise<SessionProof | null> {
  const session = await tx.findOneBy(Session, one);
  if (!session) return null;
  const { isFederated, isIdentityVerified, subjectHash, sidHash } = session;
  return { isFederated, isIdentityVerified, subjectHash, sidHash };
}

/**
 * The tenant is in the hash: a token of one tenant has no row in another, even if a statement forgot to ask for the
 * tenant or a row were copied.
 */
export function hashOf(tenantId: string, token: string): Buffer {
  return createHash('sha256').update(`${tenantId}/${token}`).digest();
}

const after = (instant: Date, ms: number): Date => new Date(instant.getTime() + ms);

interface Found {
  account_id: string;
  roles: string[];
  agency_code: string | null;
  seen_at: Date;
  is_demo: boolean;
}

const FIND_SESSION: Prepared = {
  name: 'find_session',
  text: `select account_id, roles, agency_code, seen_at, is_demo from identity.find_session($1, $2, $3)`,
};

const HOLDERS = `
  select place::int, account_id, roles, agency_code, is_demo
  from unnest($2::bytea[]) with ordinality as given (hash, place),
    lateral identity.find_session($1, given.hash, $3)`;
