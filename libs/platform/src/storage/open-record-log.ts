import type { Config } from '../config/config.js';
import { LocalRecordLog } from './local-record-log.js';
import type { RecordLog } from './record-log.js';

/** The log that the configuration names: a folder, or a bucket. */
export async function openRecordLog({
  checkpointsDir,
  s3,
}: Pick<Config, 'checkpointsDir' | 's3'>): Promise<RecordLog> {
  if (checkpointsDir || !s3) return new LocalRecordLog(checkpointsDir!);
  const { S3RecordLog } = await import('./s3-record-log.js');
  return new S3RecordLog(s3);
}
