import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  paginateListObjectsV2,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import type { S3Settings } from '../config/read-s3-settings.js';
import { newTrialName, RecordLog, requireLogName } from './record-log.js';
import { openBucket } from './s3-storage.js';

const READ_AT_ONCE = 16;

/** An object for each record. Names count backwards, so that a bucket tells the newest record first. */
export class S3RecordLog extends RecordLog {
  private readonly client: ReturnType<typeof openBucket>;
  private readonly bucket: string;

  constructor(settings: S3Settings) {
    super();
    this.bucket = settings.bucket;
    this.client = openBucket(settings);
  }

  async append(name: string, number: number, record: string): Promise<void> {
    const Key = keyOf(name, number);
    await this.client.send(
      new PutObjectCommand({ Bucket: this.bucket, Key, Body: record, ContentType: 'application/json' }),
    );
  }

  async last(name: string): Promise<string | null> {
    const asked = { Bucket: this.bucket, Prefix: folderOf(name), MaxKeys: 1 };
    const { Contents = [] } = await this.client.send(new ListObjectsV2Command(asked));
    return Contents[0]?.Key ? this.open(Contents[0].Key) : null;
  }

  async *read(name: string): AsyncIterable<string> {
    const keys: string[] = [];
    const asked = { Bucket: this.bucket, Prefix: folderOf(name) };
    for await (const { Contents = [] } of paginateListObjectsV2({ client: this.client }, asked))
      keys.push(...Contents.map(({ Key }) => Key!));
    keys.reverse();
    for (let at = 0; at < keys.length; at += READ_AT_ONCE)
      yield* await Promise.all(keys.slice(at, at + READ_AT_ONCE).map((key) => this.open(key)));
  }

  async tryOut(): Promise<void> {
    const name = newTrialName();
    await this.append(name, 0, '{}');
    await this.client.send(new DeleteObjectCommand({ Bucket: this.bucket, Key: keyOf(name, 0) }));
  }

  private async open(Key: string): Promise<string> {
    const { Body } = await this.client.send(new GetObjectCommand({ Bucket: this.bucket, Key }));
    return Body!.transformToString();
  }
}

const keyOf = (name: string, number: number): string =>
  `${folderOf(name)}${String(Number.MAX_SAFE_INTEGER - number).padStart(16, '0')}.json`;
const folderOf = (name: string): string => `logs/${requireLogName(name)}/`;
