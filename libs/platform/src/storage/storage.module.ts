import { join } from 'node:path';
import { Global, Module } from '@nestjs/common';
import type { Config } from '../config/config.js';
import { CONFIG } from '../config/config.module.js';
import { LocalStorage } from './local-storage.js';
import { UploadLimit } from '../uploads/upload-limit.service.js';
import { Storage } from './storage.js';

/** Where files are kept, and how many may come. */
@Global()
@Module({
  providers: [
    {
      provide: Storage,
      inject: [CONFIG],
      useFactory: ({ dataDir }: Config): Storage => new LocalStorage(join(dataDir, 'files')),
    },
    UploadLimit,
  ],
  exports: [Storage, UploadLimit],
})
export class StorageModule {}
