import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Cluster, Redis } from 'ioredis';
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterRedis,
  RateLimiterRes,
} from 'rate-limiter-flexible';
import type { Config } from '../config/config.js';
import { CONFIG } from '../config/config.module.js';
import { TooMany } from '../errors/errors.js';
import { addressPrefix } from '../http/address-prefix.js';
import { httpReasons } from '../http/http.errors.js';
import { openRedis } from '../redis/open-redis.js';

/** Limits what each account, or each network of guests, sends in files: nobody fills the disk of a government. */
@Injectable()
export class UploadLimit implements OnApplicationShutdown {
  private readonly limiter: RateLimiterAbstract;
  private readonly redis?: Redis | Cluster;

  constructor(@Inject(CONFIG) { redisUrl, uploadMegabytesPerHour }: Config) {
    const rule = { points: uploadMegabytesPerHour * 1_000, duration: 3_600, keyPrefix: 'uploads' };
    if (redisUrl) this.redis = openRedis(redisUrl, { maxRetriesPerRequest: 1, lazyConnect: true });
    const memory = new RateLimiterMemory(rule);
    this.limiter = this.redis
      ? new RateLimiterRedis({ ...rule, storeClient: this.redis, insuranceLimiter: memory })
      : memory;
  }

  /** Counts what the request says it brings. Refuses with 429 when the hour's share is used up. */
  async count(request: FastifyRequest): Promise<void> {
    const key = request.actor?.accountId ?? addressPrefix(request.ip);
    const kilobytes = Math.ceil((Number(request.headers['content-length']) || 0) / 1_000);
    try {
      await this.limiter.consume(`${request.tenant?.tenantId ?? ''}/${key}`, kilobytes);
    } catch (spent) {
      if (!(spent instanceof RateLimiterRes)) throw spent;
      throw new TooMany(httpReasons.too_many, Math.ceil(spent.msBeforeNext / 1_000));
    }
  }

  onApplicationShutdown(): void {
    this.redis?.disconnect();
  }
}
