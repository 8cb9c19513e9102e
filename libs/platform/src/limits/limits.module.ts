import { Global, Module } from '@nestjs/common';
import { Limits } from './limits.service.js';
import { UploadLimit } from './upload-limit.service.js';

/** How often, and how much, anybody may. */
@Global()
@Module({ providers: [Limits, UploadLimit], exports: [Limits, UploadLimit] })
export class LimitsModule {}
