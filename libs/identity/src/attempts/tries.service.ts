import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config, Clock, Database, guestOf, TooMany, type Transaction } from '@app/platform';
import { identityReasons } from '../identity.errors.js';

/** What is counted, how often it may fail, and within how long. */
export interface Limit {
  what: string;
  most: number;
  withinMs: number;
}

/** Counts tries in the database, so that every process of the site sees them, and a restart forgets none. */
@Injectable()
export class TriesService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Counts one try against each limit before it is made, so that many at once are no more than so many. Refuses with
   * `identity.too_many_attempts` once a limit is passed; that ends by itself, counted from the first try.
   */
  async spend(tenantId: string, limits: Limit[]): Promise<void> {
    const now = this.clock.now();
    const rows = limits.map(({ what, withinMs }) => ({
      key: this.keyOf(what),
      endsAt: new Date(now.getTime() + withinMs),
    }));
    const counts = await this.database.enter(guestOf(tenantId), (tx) =>
      tx.query<Counted[]>(SPEND, [tenantId, JSON.stringify(rows), now]),
    );
    const byKey = new Map(counts.map((counted) => [counted.key, counted]));
    const passed = limits.flatMap(({ what, most }) => {
      const counted = byKey.get(this.keyOf(what))!;
      return counted.count > most ? [counted.endsAt.getTime() - now.getTime()] : [];
    });
    if (passed.length === 0) return;
    throw new TooMany(identityReasons.too_many_attempts, Math.ceil(Math.max(...passed) / 1000));
  }

  /** A try was right: the first limit is forgotten, of the others one try is given back. */
  async forgive(tenantId: string, [own, ...others]: Limit[]): Promise<void> {
    await this.database.enter(guestOf(tenantId), async (tx) => {
      await this.forget(tx, tenantId, [own!]);
      const keys = others.map(({ what }) => this.keyOf(what));
      await tx.query(GIVE_BACK, [tenantId, keys]);
    });
  }

  /** Starts counting anew. */
  async forget(tx: Transaction, tenantId: string, limits: Limit[]): Promise<void> {
    const keys = limits.map(({ what }) => this.keyOf(what));
    await tx.query(`delete from identity.tries where tenant_id = $1 and key in ${HEX_KEYS}`, [
      tenantId,
      keys,
    ]);
  }

  /** Neither a name nor a network address can be read from it, or tried out without the secret. */
  private keyOf(what: string): string {
    return createHmac('sha256', this.config.sessionSecret).update(`tries|${what}`).digest('hex');
  }
}

interface Counted {
  key: string;
  count: number;
  endsAt: Date;
}

const HEX_KEYS = `(select decode(hex, 'hex') from unnest($2::text[]) hex)`;

/** Always in the order of their keys, so that two never wait for each other. */
const SPEND = `
  insert into identity.tries as t (tenant_id, key, count, ends_at)
  select $1, decode(key, 'hex'), 1, "endsAt"
  from json_to_recordset($2) as given (key text, "endsAt" timestamptz) order by key
  on conflict (tenant_id, key) do update set
    count = case when t.ends_at <= $3 then 1 else t.count + 1 end,
    ends_at = case when t.ends_at <= $3 then excluded.ends_at else t.ends_at end
  returning encode(key, 'hex') as key, count, ends_at as "endsAt"`;

const GIVE_BACK = `
  update identity.tries t set count = greatest(count - 1, 0) from (
    select key from identity.tries where tenant_id = $1 and key in ${HEX_KEYS} order by key for update
  ) locked
  where t.tenant_id = $1 and t.key = locked.key`;
