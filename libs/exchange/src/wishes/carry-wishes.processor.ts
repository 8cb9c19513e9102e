import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database, systemOf, type Transaction } from '@app/platform';
import { type LedgerEvent, Listens, type Sender } from '@app/ledger';
import { TenantsService } from '@app/tenancy';
import { Crossing } from '../crossings/crossing.entity.js';
import { exchangeEvents } from '../exchange.events.js';
import { Wish } from './wish.entity.js';
import { WishesService } from './wishes.service.js';

interface Post {
  wish: Wish;
  to: string;
}

/** Brings a wish to be forgotten to the government that has a copy; there it waits like whatever arrives. */
@Injectable()
@Listens('post', [exchangeEvents['wish.sent']])
export class CarryWishes implements Sender<Map<string, Post>, void> {
  constructor(
    private readonly database: Database,
    private readonly tenants: TenantsService,
    private readonly wishes: WishesService,
  ) {}

  async gather(tx: Transaction, events: LedgerEvent[]): Promise<Map<string, Post>> {
    const { tenantId } = events[0]!;
    const ids = events.map(({ data }) => String(data.wish));
    const posts = new Map<string, Post>();
    for (const wish of await tx.findBy(Wish, { tenantId, id: In(ids) })) {
      const { otherId: to } = await tx.findOneByOrFail(Crossing, { tenantId, id: wish.crossingId });
      posts.set(wish.id, { wish, to });
    }
    return posts;
  }

  async perform({ data }: LedgerEvent, posts: Map<string, Post>): Promise<void> {
    const { wish, to } = posts.get(String(data.wish))!;
    if (wish.known && (await this.tenants.stands(to)))
      await this.database.enter(systemOf(to), (tx) => this.wishes.arrive(tx, to, wish));
  }

  settle(tx: Transaction, { tenantId, data }: LedgerEvent): Promise<void> {
    return this.wishes.end(tx, tenantId, String(data.wish));
  }
}
