import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { DateTime } from 'luxon';
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
  NotFound,
  type Prepared,
  Refused,
  runPrepared,
  seoulDay,
  STAFF,
  type Transaction,
  Unauthenticated,
} from '@app/platform';
import { SessionsService } from '../sessions/sessions.service.js';
import type { IssuedToken, NewTokenDto, TokenView } from './api-token.dto.js';
import { ApiToken } from './api-token.entity.js';
import { type Scope, scopesFor } from './scopes.policy.js';
import { tokenReasons } from './tokens.errors.js';
import { tokenEvents } from './tokens.events.js';

const PREFIX = 'mdg_';
const MOST_VALID = 20;
/** More exactly than this nobody asks, and each request would write. */
const NOTED_EVERY_MS = 60 * 60 * 1_000;

/** Who a token stands for, and what for. */
export interface TokenHolder {
  actor: Actor;
  scopes: Scope[];
}

@Injectable()
export class ApiTokensService {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionsService,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The actor's own tokens, newest first. */
  list(actor: Actor): Promise<TokenView[]> {
    const { tenantId } = actor;
    return this.database.enter(actor, async (tx) => {
      const tokens = await tx.find(ApiToken, {
        where: { tenantId, accountId: actor.accountId! },
        order: { id: 'DESC' },
      });
      return tokens.map(viewOf);
    });
  }

  /** One of the actor's own tokens. */
  find(actor: Actor, id: string): Promise<TokenView> {
    const { tenantId } = actor;
    return this.database.enter(actor, async (tx) => {
      const token = await tx.findOneBy(ApiToken, { tenantId, id, accountId: actor.accountId! });
      if (!token) throw new NotFound(tokenReasons.token_not_found);
      return viewOf(token);
    });
  }

  /** The scopes that the actor may give a token. */
  scopesOf({ roles }: Actor): readonly Scope[] {
    return scopesFor(STAFF.some((role) => roles.includes(role)));
  }

  /**
   * Makes a token of the actor, whose `session` must not have ended meanwhile. Refuses an end that is past or over a year
   * away, a scope that is not for them, and a twenty-first that is valid. A form that is sent again comes with the same
   * id: it makes nothing twice.
   */
  issue(
    actor: Actor,
    { name, scopes, expiresOn }: NewTokenDto,
    session: string | undefined,
    id = v7(),
  ): Promise<IssuedToken> {
    const { tenantId } = actor;
    const offered = this.scopesOf(actor);
    if (!scopes.every((scope) => offered.includes(scope)))
      throw Refused.field('scopes', tokenReasons.scope_not_offered);
    const accountId = actor.accountId!;
    const createdAt = this.clock.now();
    const expiresAt = endOf(expiresOn, createdAt);
    const token = PREFIX + randomBytes(32).toString('base64url');
    const row: ApiToken = {
      ...{ tenantId, id, accountId, name, tokenHash: hashOf(token), ending: token.slice(-4) },
      ...{ scopes: [...new Set(scopes)], createdAt, expiresAt, lastUsedAt: null, revokedAt: null },
    };
    return this.database.enter(actor, async (tx) => {
      await this.sessions.hold(tx, actor, session);
      if (await tx.existsBy(ApiToken, { tenantId, id })) throw new Refused(tokenReasons.token_made_already);
      const valid = { tenantId, accountId, revokedAt: IsNull(), expiresAt: MoreThan(createdAt) };
      if ((await tx.countBy(ApiToken, valid)) >= MOST_VALID) throw new Refused(tokenReasons.too_many_tokens);
      await tx.insert(ApiToken, row);
      await this.ledger.record(tx, actor, {
        kind: tokenEvents['token.issued'],
        subjectId: row.id,
        at: createdAt,
        data: { account: accountId, scopes: row.scopes, expiresOn },
      });
      return { ...viewOf(row), token };
    });
  }

  /** Ends one of the actor's tokens at once; ending it twice changes nothing. */
  revoke(actor: Actor, id: string): Promise<void> {
    const { tenantId } = actor;
    return this.database.enter(actor, async (tx) => {
      const own = { tenantId, id, accountId: actor.accountId! };
      const token = await tx.findOne(ApiToken, { where: own, lock: { mode: 'pessimistic_write' } });
      if (!token) throw new NotFound(tokenReasons.token_not_found);
      if (!token.revokedAt) await this.end(tx, actor, token);
    });
  }

  /** Ends every token of an account in the caller's transaction. */
  async endAllOf(tx: Transaction, actor: Actor, accountId: string): Promise<void> {
    const { tenantId } = actor;
    for (const token of await tx.findBy(ApiToken, { tenantId, accountId, revokedAt: IsNull() }))
      await this.end(tx, actor, token);
  }

  /**
   * Whose token it is, with the roles they have now. Unauthenticated where it is unknown in this tenant, over or
   * revoked, its owner's account is closed, or it is a demo account and this is production: a program is never taken
   * for a guest.
   */
  async holderOf(tenantId: string, token: string): Promise<TokenHolder> {
    const now = this.clock.now();
    const { isProduction } = this.config;
    const [found] = await this.database.enter(guestOf(tenantId), async (tx) => {
      const rows = await runPrepared<Found>(tx, FIND, [tenantId, hashOf(token), now, isProduction]);
      const last = rows[0]?.last_used_at;
      if (rows[0] && !(last && now.getTime() - last.getTime() < NOTED_EVERY_MS))
        await tx.update(ApiToken, { tenantId, id: rows[0].id }, { lastUsedAt: now });
      return rows;
    });
    if (!found) throw new Unauthenticated(tokenReasons.token_not_valid);
    const { account_id: accountId, roles, agency_code: agencyCode, scopes } = found;
    return { actor: { tenantId, kind: 'account', accountId, roles, agencyCode }, scopes };
  }

  private async end(tx: Transaction, actor: Actor, { tenantId, id }: ApiToken): Promise<void> {
    const at = this.clock.now();
    await tx.update(ApiToken, { tenantId, id }, { revokedAt: at });
    await this.ledger.record(tx, actor, { kind: tokenEvents['token.revoked'], subjectId: id, at });
  }
}

interface Found {
  id: string;
  account_id: string;
  roles: string[];
  agency_code: string | null;
  scopes: Scope[];
  last_used_at: Date | null;
}

/** The end of a day in Seoul, which must be tomorrow's at least and within a year. */
function endOf(day: string, now: Date): Date {
  const end = DateTime.fromISO(day, { zone: 'Asia/Seoul' }).endOf('day').startOf('second');
  const latest = DateTime.fromISO(seoulDay(now), { zone: 'Asia/Seoul' }).plus({ years: 1 }).endOf('day');
  if (day <= seoulDay(now) || end > latest) throw Refused.field('expiresOn', tokenReasons.token_too_long);
  return end.toJSDate();
}

function viewOf({
  id,
  name,
  ending,
  scopes,
  createdAt,
  expiresAt,
  lastUsedAt,
  revokedAt,
}: ApiToken): TokenView {
  return { id, name, ending, scopes, createdAt, expiresAt, lastUsedAt, revokedAt };
}

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

const FIND: Prepared = {
  name: 'find_api_token',
  text: `
  select t.id, a.id as account_id, a.roles, a.agency_code, t.scopes, t.last_used_at
  from identity.api_tokens t
  join identity.accounts a on a.tenant_id = t.tenant_id and a.id = t.account_id
  where t.tenant_id = $1 and t.token_hash = $2 and t.expires_at > $3 and t.revoked_at is null
    and a.disabled_at is null and not (a.is_demo and $4)`,
};
