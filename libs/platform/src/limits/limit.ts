import { Logger } from '@nestjs/common';
import { RateLimiterMemory, RateLimiterRes, type RateLimiterAbstract } from 'rate-limiter-flexible';
import { TooMany } from '../errors/errors.js';
import { httpReasons } from '../http/http.errors.js';

/** So many points in so many seconds, counted from the first. */
export interface LimitRule {
  name: string;
  points: number;
  seconds: number;
}

/** The most that one process may not have told the others of, for each key. */
const MOST_UNTOLD = 10;

/**
 * One limit that all processes keep together, or one alone. Each counts for itself and tells the store in lumps: the store learns of
 * every tenth point, or of each where the limit is small, so a write seldom costs a statement. Once the store says that
 * a key has passed, this process refuses it without asking. If the store does not answer, each process keeps the limit alone.
 */
export class Limit {
  private readonly log = new Logger('limits');
  private readonly here: RateLimiterMemory;
  private readonly lump: number;

  constructor(
    { name, points, seconds }: LimitRule,
    private readonly shared?: { store: RateLimiterAbstract; hide: (key: string) => string },
  ) {
    this.here = new RateLimiterMemory({ points, duration: seconds, keyPrefix: name });
    this.lump = Math.max(1, Math.min(MOST_UNTOLD, Math.floor(points / 50)));
  }

  /** Counts points for this key. Refuses with 429, and with the seconds until the window ends. */
  async spend(key: string, points = 1): Promise<void> {
    try {
      const { consumedPoints } = await this.here.consume(key, points);
      const untold = (consumedPoints - points) % this.lump;
      const told = Math.floor((untold + points) / this.lump) * this.lump;
      if (told > 0) await this.tell(key, told);
    } catch (spent) {
      if (!(spent instanceof RateLimiterRes)) throw spent;
      throw new TooMany(httpReasons.too_many, Math.max(1, Math.ceil(spent.msBeforeNext / 1_000)));
    }
  }

  private async tell(key: string, points: number): Promise<void> {
    if (!this.shared) return;
    const { store, hide } = this.shared;
    try {
      await store.consume(hide(key), points);
    } catch (spent) {
      if (spent instanceof RateLimiterRes) {
        await this.here.block(key, Math.max(1, Math.ceil(spent.msBeforeNext / 1_000)));
        throw spent;
      }
      this.log.warn(`counted here alone: ${(spent as Error).message}`);
    }
  }
}
