import { Injectable } from '@nestjs/common';
import { IsNull, MoreThan, Not } from 'typeorm';
import { type Actor, Clock, Database, NotFound } from '@app/platform';
import { identityReasons } from '../identity.errors.js';
import type { OwnSessionView } from './session.dto.js';
import { Session } from './session.entity.js';
import { hashOf } from './sessions.service.js';

/** What a person sees and ends of their own sign-ins. */
@Injectable()
export class OwnSessions {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The actor's sessions, the one used last first. `token` is the one that asks. */
  async list(actor: Actor, token: string | undefined): Promise<OwnSessionView[]> {
    const { tenantId, accountId } = actor;
    const now = this.clock.now();
    const current = hashOf(tenantId, token ?? '');
    const sessions = await this.database.enter(actor, (tx) =>
      tx.find(Session, {
        where: {
          ...{ tenantId, accountId: accountId!, pending: IsNull() },
          ...{ expiresAt: MoreThan(now), idleEndsAt: MoreThan(now) },
        },
        order: { seenAt: 'DESC', id: 'DESC' },
      }),
    );
    return sessions.map(({ id, device, createdAt, seenAt, tokenHash }) => ({
      ...{ id, device, beganAt: createdAt, seenAt },
      isCurrent: tokenHash.equals(current),
    }));
  }

  /** Ends one of the actor's sessions. Refuses `identity.session_not_found` for any other. */
  async end(actor: Actor, id: string): Promise<void> {
    const { tenantId, accountId } = actor;
    const { affected } = await this.database.enter(actor, (tx) =>
      tx.delete(Session, { tenantId, accountId: accountId!, id }),
    );
    if (!affected) throw new NotFound(identityReasons.session_not_found);
  }

  /** Ends all of the actor's sessions but the one that asks. */
  async endOthers(actor: Actor, token: string | undefined): Promise<void> {
    const { tenantId, accountId } = actor;
    const tokenHash = Not(hashOf(tenantId, token ?? ''));
    await this.database.enter(actor, (tx) =>
      tx.delete(Session, { tenantId, accountId: accountId!, tokenHash }),
    );
  }
}
