import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Actor, Clock, Database, guestOf, type Prepared } from '@app/platform';
import type { Account } from '../accounts/account.entity.js';
import { Session } from './session.entity.js';

/** A working day; whoever is still there signs in again. */
const LASTS_MS = 12 * 60 * 60 * 1000;

@Injectable()
export class SessionsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Begins a session of this account; the token is given once and only its hash is kept. */
  async begin(account: Account): Promise<{ token: string; expiresAt: Date }> {
    const { tenantId } = account;
    const token = randomBytes(32).toString('base64url');
    const createdAt = this.clock.now();
    const expiresAt = new Date(createdAt.getTime() + LASTS_MS);
    await this.database.enter(guestOf(tenantId), (tx) =>
      tx.insert(Session, { tenantId, tokenHash: hashOf(token), accountId: account.id, createdAt, expiresAt }),
    );
    return { token, expiresAt };
  }

  /** Who holds this token in this tenant: a guest where it is missing, foreign, ended or unknown. */
  async actorOf(tenantId: string, token: string | undefined): Promise<Actor> {
    if (!token) return guestOf(tenantId);
    const [found] = await this.database.outsidePrepared<{
      account_id: string;
      roles: string[];
      agency_code: string | null;
    }>(FIND_SESSION, [tenantId, hashOf(token), this.clock.now()]);
    if (!found) return guestOf(tenantId);
    const { account_id: accountId, roles, agency_code: agencyCode } = found;
    return { tenantId, kind: 'account', accountId, roles, agencyCode };
  }

  /** Ends a session; ending one that is over changes nothing. */
  async end(tenantId: string, token: string): Promise<void> {
    await this.database.enter(guestOf(tenantId), (tx) =>
      tx.delete(Session, { tenantId, tokenHash: hashOf(token) }),
    );
  }
}

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

const FIND_SESSION: Prepared = {
  name: 'find_session',
  text: `select account_id, roles, agency_code from identity.find_session($1, $2, $3)`,
};
