import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Cluster, Redis } from 'ioredis';
import { type RateLimiterAbstract, RateLimiterPostgres, RateLimiterRedis } from 'rate-limiter-flexible';
import type { Config } from '../config/config.js';
import { CONFIG } from '../config/config.module.js';
import { Database } from '../database/database.js';
import { keyedHash } from '../signing/keyed-hash.js';
import { Limit, type LimitRule } from './limit.js';

/** Where jobs live in Redis, limits do too; otherwise null. */
export const SHARED_REDIS = Symbol('shared redis');

/** Opens limits on the store that all processes share: Redis where jobs live there, otherwise PostgreSQL. */
@Injectable()
export class Limits implements OnApplicationShutdown {
  private isCleared = false;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(SHARED_REDIS) private readonly redis: Redis | Cluster | null,
    private readonly database: Database,
  ) {}

  /** The limit of this rule; its name must be its own. */
  open(rule: LimitRule): Limit {
    const hide = (key: string): string => keyedHash(this.config.sessionSecret, 'limit', key);
    return new Limit(rule, { store: this.storeOf(rule), hide });
  }

  /** The same, kept by this process alone. */
  openHere(rule: LimitRule): Limit {
    return new Limit(rule);
  }

  onApplicationShutdown(): void {
    this.redis?.disconnect();
  }

  private storeOf({ name, points, seconds }: LimitRule): RateLimiterAbstract {
    const rule = { points, duration: seconds, keyPrefix: name };
    if (this.redis) return new RateLimiterRedis({ ...rule, storeClient: this.redis });
    const clearExpiredByTimeout = !this.isCleared;
    this.isCleared = true;
    return new RateLimiterPostgres({
      ...rule,
      storeClient: { query: (asked: Asked) => this.query(asked) },
      storeType: 'client',
      schemaName: 'platform',
      tableName: 'limits',
      tableCreated: true,
      // One of them clears the table for all.
      clearExpiredByTimeout,
    });
  }

  private async query({ name, text, values }: Asked): Promise<{ rows: unknown[]; rowCount: number }> {
    const rows = await this.database.outsidePrepared<unknown>({ name, text }, values);
    return { rows, rowCount: rows.length };
  }
}

/** What the library asks of a client of pg. */
interface Asked {
  name: string;
  text: string;
  values: unknown[];
}
