import { Injectable } from '@nestjs/common';
import { Timeline } from '@app/ledger';
import { type Actor, Database } from '@app/platform';
import { AccountsService } from '../accounts/accounts.service.js';
import type { RecordPage, RecordQuery } from './record.dto.js';

const PAGE = 50;

/** The ledger for whoever watches over the tenant. */
@Injectable()
export class RecordsService {
  constructor(
    private readonly database: Database,
    private readonly timeline: Timeline,
    private readonly accounts: AccountsService,
  ) {}

  list(actor: Actor, query: RecordQuery): Promise<RecordPage> {
    const { tenantId } = actor;
    return this.database.enter(actor, async (tx) => {
      const found = await this.timeline.latest(tx, tenantId, { ...query, take: PAGE + 1 });
      const page = found.slice(0, PAGE);
      const actors = page.flatMap(({ actorId }) => actorId ?? []);
      const names = await this.accounts.namesOf(tx, tenantId, [...new Set(actors)]);
      const items = page.map(
        ({ occurredAt: at, hash, tenantId: _tenant, previous: _previous, ...event }) => ({
          ...{ ...event, at, hash: hash.toString('hex') },
          actorName: names.get(event.actorId ?? '') ?? null,
        }),
      );
      return { items, next: found.length > PAGE ? page.at(-1)!.id : null };
    });
  }
}
