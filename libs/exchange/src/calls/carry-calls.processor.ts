import { Injectable } from '@nestjs/common';
import { Database, systemOf, type Transaction } from '@app/platform';
import { Ledger, type LedgerEvent, Listens, type Sender } from '@app/ledger';
import { reviewEvents } from '@app/review';
import { Tenant } from '@app/tenancy';
import type { Place } from '../crossings/crossing.entity.js';
import { placeOf } from '../crossings/place-of.js';
import { exchangeEvents } from '../exchange.events.js';
import { CallAdoption } from './call-adoption.entity.js';
import { CallAdoptionsService } from './call-adoptions.service.js';
import { callChain } from './call-chain.js';

/** What the nation is told of a call that a town holds too. */
interface Told {
  adoption: CallAdoption;
  place: Place;
  ideas: number;
}

/**
 * Tells the nation that a town holds its call, once that town is open, and after each idea how many there are. The
 * number is counted anew each time and only grows, so that it does not matter how often or in which order it is told.
 */
@Injectable()
@Listens(
  'calls',
  [exchangeEvents['call.adopted'], reviewEvents['case.opened']],
  ({ call }) => typeof call === 'string',
)
export class CarryCalls implements Sender<Map<string, Told[]>, void> {
  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
    private readonly adoptions: CallAdoptionsService,
  ) {}

  async gather(tx: Transaction, events: LedgerEvent[]): Promise<Map<string, Told[]>> {
    const told = new Map<string, Told[]>();
    for (const { id: eventId, tenantId, data } of events) {
      const town = await tx.findOneByOrFail(Tenant, { tenantId });
      if (town.openedAt === null) continue;
      // An opening names none: it concerns all that were adopted before.
      const calls = typeof data.call === 'string' ? { code: data.call } : {};
      const adoptions = await tx.findBy(CallAdoption, { tenantId, side: 'town', ...calls });
      const ofEvent: Told[] = [];
      for (const adoption of adoptions) {
        const ideas = await this.adoptions.countIdeas(tx, tenantId, adoption.code);
        ofEvent.push({ adoption, place: placeOf(town), ideas });
      }
      told.set(eventId, ofEvent);
    }
    return told;
  }

  async perform({ id, occurredAt: at }: LedgerEvent, all: Map<string, Told[]>): Promise<void> {
    for (const told of all.get(id) ?? []) await this.tell(told, at);
  }

  async settle(): Promise<void> {}

  private async tell({ adoption, place, ideas }: Told, at: Date): Promise<void> {
    const { code, otherId: tenantId, tenantId: otherId, adoptedAt } = adoption;
    await this.database.enter(systemOf(tenantId), async (tx) => {
      const stored = await tx
        .createQueryBuilder()
        .insert()
        .into(CallAdoption)
        .values({ tenantId, code, otherId, side: 'nation', place, adoptedAt, ideas })
        .orIgnore()
        .returning('code')
        .execute();
      const isNew = (stored.raw as unknown[]).length > 0;
      const lock = { mode: 'pessimistic_write' } as const;
      const known = await tx.findOneOrFail(CallAdoption, { where: { tenantId, code, otherId }, lock });
      if (!isNew && ideas <= known.ideas) return;
      await tx.update(CallAdoption, { tenantId, code, otherId }, { ideas });
      await this.ledger.record(tx, systemOf(tenantId), {
        kind: exchangeEvents['call.counted'],
        subjectId: callChain(tenantId, `${code}/${otherId}`),
        at,
        data: { call: code, town: otherId, ideas, ...(isNew && { isNew }) },
      });
    });
  }
}
