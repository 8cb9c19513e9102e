import { Global, Module } from '@nestjs/common';
import { CONFIG } from '../config/config.module.js';
import { LimitsModule } from '../limits/limits.module.js';
import { openRecordLog } from './open-record-log.js';
import { openStorage } from './open-storage.js';
import { RecordLog } from './record-log.js';
import { Storage } from './storage.js';

/** Where files are kept, and how many may come. */
@Global()
@Module({
  imports: [LimitsModule],
  providers: [
    { provide: Storage, inject: [CONFIG], useFactory: openStorage },
    { provide: RecordLog, inject: [CONFIG], useFactory: openRecordLog },
  ],
  exports: [Storage, RecordLog],
})
export class StorageModule {}
