import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { type Actor, Clock, Database, guestOf, type Prepared, type Transaction } from '@app/platform';
import type { Account } from '../accounts/account.entity.js';
import { SecondFactors } from '../factors/second-factors.service.js';
import { limitSession } from './limit-session.js';
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
export type SessionProof = Pick<Session, 'isFederated' | 'isIdentityVerified'>;

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
    private readonly factors: SecondFactors,
    private readonly clock: Clock,
  ) {}

  /** Begins a session of this account. One that waits for the second factor lasts ten minutes and opens nothing else. */
  begin(account: Account, origin: Origin = {}): Promise<Begun> {
    return this.database.enter(guestOf(account.tenantId), (tx) => this.beginIn(tx, account, origin));
  }

  /** The same in the caller's transaction. */
  async beginIn(
    tx: Transaction,
    account: Account,
    { device = '', former, isProven = false, until, ...proof }: Origin = {},
  ): Promise<Begun> {
    const { tenantId, id: accountId, roles } = account;
    const pending = isProven ? null : await this.factors.awaited(tx, account);
    const { idleMs, absoluteMs } = pending ? BETWEEN_STEPS : limitSession(roles);
    const token = randomBytes(32).toString('base64url');
    const createdAt = this.clock.now();
    const idleEndsAt = after(createdAt, idleMs);
    const usual = after(createdAt, absoluteMs);
    const expiresAt = until && until < usual ? until : usual;
    // The second step of a sign-in proves what the first one did.
    const first = former && isProven ? await this.proofIn(tx, tenantId, former) : null;
    const { isFederated = false, isIdentityVerified = false } = { ...first, ...proof };
    if (former) await tx.delete(Session, { tenantId, tokenHash: hashOf(tenantId, former) });
    await tx.insert(Session, {
      ...{ tenantId, id: v7(), accountId, tokenHash: hashOf(tenantId, token), device, pending },
      ...{ createdAt, seenAt: createdAt, idleEndsAt, expiresAt, isFederated, isIdentityVerified },
    });
    return { token, expiresAt, due: pending };
  }

  /**
   * Who holds this token in this tenant: a guest where it is missing, foreign, ended, unused for too long or unknown,
   * and where the account is disabled. Notes once a minute that it was used.
   */
  async actorOf(tenantId: string, token: string | undefined): Promise<Actor> {
    if (!token) return guestOf(tenantId);
    const now = this.clock.now();
    const tokenHash = hashOf(tenantId, token);
    const [found] = await this.database.outsidePrepared<Found>(FIND_SESSION, [tenantId, tokenHash, now]);
    if (!found) return guestOf(tenantId);
    const { account_id: accountId, roles, agency_code: agencyCode, seen_at: seenAt } = found;
    if (now.getTime() - seenAt.getTime() >= SEEN_EVERY_MS) await this.note(tenantId, tokenHash, roles, now);
    return { tenantId, kind: 'account', accountId, roles, agencyCode };
  }

  /** How the session of this token came about; null where there is none. */
  proofOf(tenantId: string, token: string): Promise<SessionProof | null> {
    return this.database.enter(guestOf(tenantId), (tx) => this.proofIn(tx, tenantId, token));
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

  /** Ends every session of an account. */
  async endAllOf(tx: Transaction, tenantId: string, accountId: string): Promise<void> {
    await tx.delete(Session, { tenantId, accountId });
  }

  private async proofIn(tx: Transaction, tenantId: string, token: string): Promise<SessionProof | null> {
    const session = await tx.findOneBy(Session, { tenantId, tokenHash: hashOf(tenantId, token) });
    return session && { isFederated: session.isFederated, isIdentityVerified: session.isIdentityVerified };
  }

  private async note(tenantId: string, tokenHash: Buffer, roles: string[], now: Date): Promise<void> {
    const { idleMs } = limitSession(roles);
    await this.database.enter(guestOf(tenantId), (tx) =>
      tx.update(Session, { tenantId, tokenHash }, { seenAt: now, idleEndsAt: after(now, idleMs) }),
    );
  }
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
}

const FIND_SESSION: Prepared = {
  name: 'find_session',
  text: `select account_id, roles, agency_code, seen_at from identity.find_session($1, $2, $3)`,
};
