import {
  type CanActivate,
  type ExecutionContext,
  Inject,
  Injectable,
  type OnApplicationShutdown,
} from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Cluster, Redis } from 'ioredis';
import {
  RateLimiterMemory,
  RateLimiterRedis,
  RateLimiterRes,
  type RateLimiterAbstract,
} from 'rate-limiter-flexible';
import type { Config } from '../config/config.js';
import { CONFIG } from '../config/config.module.js';
import { TooMany } from '../errors/errors.js';
import { openRedis } from '../redis/open-redis.js';
import { httpReasons } from './http.errors.js';
import { addressPrefix } from './address-prefix.js';

/** Limits writes a minute for each account, or for each network where nobody is signed in. */
@Injectable()
export class WriteLimitGuard implements CanActivate, OnApplicationShutdown {
  private readonly limiter: RateLimiterAbstract;
  private readonly redis?: Redis | Cluster;

  constructor(@Inject(CONFIG) config: Config) {
    const rule = { points: config.writesPerMinute, duration: 60, keyPrefix: 'writes' };
    if (config.redisUrl) this.redis = openRedis(config.redisUrl, { maxRetriesPerRequest: 1 });
    this.limiter = this.redis
      ? new RateLimiterRedis({
          ...rule,
          storeClient: this.redis,
          insuranceLimiter: new RateLimiterMemory(rule),
        })
      : new RateLimiterMemory(rule);
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (request.method === 'GET' || request.method === 'HEAD') return true;
    const key = request.actor?.accountId ?? addressPrefix(request.ip);
    try {
      await this.limiter.consume(`${request.tenant?.tenantId ?? ''}/${key}`);
      return true;
    } catch (spent) {
      if (!(spent instanceof RateLimiterRes)) throw spent;
      throw new TooMany(httpReasons.too_many, Math.ceil(spent.msBeforeNext / 1000));
    }
  }

  onApplicationShutdown(): void {
    this.redis?.disconnect();
  }
}
