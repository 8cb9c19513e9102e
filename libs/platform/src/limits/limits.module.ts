import { Global, Module } from '@nestjs/common';
import type { Config } from '../config/config.js';
import { CONFIG } from '../config/config.module.js';
import { openRedis } from '../redis/open-redis.js';
import { Limits, SHARED_REDIS } from './limits.service.js';
import { UploadLimit } from './upload-limit.service.js';

/** How often, and how much, anybody may. */
@Global()
@Module({
  providers: [
    {
      provide: SHARED_REDIS,
      inject: [CONFIG],
      useFactory: async ({ redisUrl }: Config) =>
        redisUrl ? openRedis(redisUrl, { maxRetriesPerRequest: 1, lazyConnect: true }) : null,
    },
    Limits,
    UploadLimit,
  ],
  exports: [Limits, UploadLimit],
})
export class LimitsModule {}
