import { Global, Module } from '@nestjs/common';
import type { Config } from '../config/config.js';
import { CONFIG } from '../config/config.module.js';
import { LocalRecordLog } from './local-record-log.js';
import { LimitsModule } from '../limits/limits.module.js';
import { openStorage } from './open-storage.js';
import { RecordLog } from './record-log.js';
import { Storage } from './storage.js';

/** Where files are kept, and how many may come. */
@Global()
@Module({
  imports: [LimitsModule],
  providers: [
    { provide: Storage, inject: [CONFIG], useFactory: openStorage },
    {
      provide: RecordLog,
      inject: [CONFIG],
      useFactory: async ({ checkpointsDir, s3 }: Config): Promise<RecordLog> => {
        if (checkpointsDir || !s3) return new LocalRecordLog(checkpointsDir!);
        const { S3RecordLog } = await import('./s3-record-log.js');
        return new S3RecordLog(s3);
      },
    },
  ],
  exports: [Storage, RecordLog],
})
export class StorageModule {}
