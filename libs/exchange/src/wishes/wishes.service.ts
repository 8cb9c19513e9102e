import { Inject, Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { Clock, CONFIG, type Config, openSealed, seal, systemOf, type Transaction } from '@app/platform';
import { Ledger } from '@app/ledger';
import type { Crossing } from '../crossings/crossing.entity.js';
import { lockCrossing } from '../crossings/crossings.queries.js';
import { exchangeEvents } from '../exchange.events.js';
import { Wish } from './wish.entity.js';

@Injectable()
export class WishesService {
  constructor(
    private readonly ledger: Ledger,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Sends a wish after the copy that went by this crossing; which of several proposers it is of, null for the author. */
  async send(
    tx: Transaction,
    { tenantId, id: crossingId }: Crossing,
    proposerId: string | null,
    known: string[],
  ): Promise<void> {
    const id = v7();
    const sentAt = this.clock.now();
    await lockCrossing(tx, tenantId, crossingId);
    const sealed = seal(this.config.identityKey, contextOf(id), Buffer.from(JSON.stringify(known)));
    await tx.insert(Wish, { tenantId, id, crossingId, proposerId, known: sealed, sentAt });
    await this.ledger.record(tx, systemOf(tenantId), {
      kind: exchangeEvents['wish.sent'],
      subjectId: crossingId,
      at: sentAt,
      data: { wish: id },
    });
  }

  /** Writes down a wish that was brought to this tenant. Twice is once. */
  async arrive(tx: Transaction, tenantId: string, wish: Wish): Promise<void> {
    const { id, crossingId, sentAt } = wish;
    await lockCrossing(tx, tenantId, crossingId);
    if (await tx.existsBy(Wish, { tenantId, id })) return;
    await tx.insert(Wish, { ...wish, tenantId });
    await this.ledger.record(tx, systemOf(tenantId), {
      kind: exchangeEvents['wish.arrived'],
      subjectId: crossingId,
      at: sentAt,
      data: { wish: id },
    });
  }

  /** What the person of a wish is known by; null once that was forgotten. */
  knownBy({ id, known }: Wish): string[] | null {
    return known && JSON.parse(openSealed(this.config.identityKey, contextOf(id), known).toString());
  }

  /** Forgets what the person is known by: the wish has been passed on, or carried out. */
  async end(tx: Transaction, tenantId: string, id: string): Promise<void> {
    await tx.update(Wish, { tenantId, id }, { known: null });
  }
}

const contextOf = (id: string): string => `wish|${id}`;
