import { Global, Module } from '@nestjs/common';
import { CONFIG } from '../config/config.module.js';
import { UploadLimit } from '../uploads/upload-limit.service.js';
import { openStorage } from './open-storage.js';
import { Storage } from './storage.js';

/** Where files are kept, and how many may come. */
@Global()
@Module({
  providers: [{ provide: Storage, inject: [CONFIG], useFactory: openStorage }, UploadLimit],
  exports: [Storage, UploadLimit],
})
export class StorageModule {}
