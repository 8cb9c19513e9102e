import { Injectable } from '@nestjs/common';
import { type Actor, Clock, Database } from '@app/platform';
import { AccountsService } from '@app/identity';
import { seesAll } from '../cases/facts-of.js';
import { readCase } from '../opinions/opinions.queries.js';
import type { Doing, PresenceView } from './presence.dto.js';
import { notePresence, othersAt } from './presences.queries.js';

/** Two signs of life may be missed. */
const GONE_AFTER_MS = 50_000;

@Injectable()
export class PresencesService {
  constructor(
    private readonly database: Database,
    private readonly accounts: AccountsService,
    private readonly clock: Clock,
  ) {}

  /**
   * Notes that the actor is at a case, for a little while, and gives the colleagues of their agency who are there
   * too; whoever sees the whole tenant sees all of them. Nobody is kept from anything by it. Refuses a case that they
   * do not find.
   */
  come(actor: Actor, ideaId: string, doing: Doing): Promise<PresenceView[]> {
    const now = this.clock.now();
    const staleAt = new Date(now.getTime() - GONE_AFTER_MS);
    return this.database.enter(actor, async (tx) => {
      await readCase(tx, actor, ideaId);
      await notePresence(tx, actor, { ideaId, doing, now, staleAt });
      const agencyCode = seesAll(actor) ? null : actor.agencyCode;
      const others = await othersAt(tx, actor, ideaId, agencyCode, staleAt);
      const ids = others.map(({ accountId }) => accountId);
      const names = await this.accounts.namesOf(tx, actor.tenantId, ids);
      return others.flatMap(({ accountId, doing: theirs, since }) => {
        const name = names.get(accountId);
        return name ? [{ name, doing: theirs, since }] : [];
      });
    });
  }

  /** Notes that the actor has left a case. */
  leave(actor: Actor, ideaId: string): Promise<void> {
    const now = this.clock.now();
    return this.database.enter(actor, async (tx) => {
      await readCase(tx, actor, ideaId);
      await notePresence(tx, actor, { ideaId, doing: 'gone', now, staleAt: now });
    });
  }
}
