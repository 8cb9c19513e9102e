import { join } from 'node:path';
import type { Config } from '../config/config.js';
import { LocalStorage } from './local-storage.js';
import type { Storage } from './storage.js';

/** The store that the configuration names: a bucket, or a folder of the data. */
export async function openStorage({ dataDir, s3 }: Pick<Config, 'dataDir' | 's3'>): Promise<Storage> {
  if (!s3) return new LocalStorage(join(dataDir, 'files'));
  // What speaks to Amazon is large, and few need it.
  const { S3Storage } = await import('./s3-storage.js');
  return new S3Storage(s3);
}
