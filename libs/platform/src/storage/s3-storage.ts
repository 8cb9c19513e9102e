import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import {
  DeleteObjectsCommand,
  GetObjectCommand,
  NoSuchKey,
  paginateListObjectsV2,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import type { S3Settings } from '../config/read-s3-settings.js';
import { BytesMissing, requireKey, Storage, type Stored } from './storage.js';

/** As many as one request may name. */
const MOST_REMOVED = 1_000;

export function openBucket({ region, endpoint, keyId, secret }: S3Settings): S3Client {
  return new S3Client({
    region,
    ...(endpoint && { endpoint, forcePathStyle: true }),
    ...(keyId && secret && { credentials: { accessKeyId: keyId, secretAccessKey: secret } }),
    // Services beside Amazon's own know no trailing checksums; the signature covers the content without them.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });
}

/** A bucket of an S3 service: one store for any number of machines. Nobody but Madang needs to reach it. */
export class S3Storage extends Storage {
  private readonly client: S3Client;
  private readonly bucket: string;

  constructor(settings: S3Settings) {
    super();
    this.bucket = settings.bucket;
    this.client = openBucket(settings);
  }

  async put(key: string, path: string): Promise<void> {
    const { size } = await stat(path);
    await this.client.send(
      new PutObjectCommand({
        ...this.placeOf(key),
        Body: createReadStream(path),
        ContentLength: size,
        ContentType: 'application/octet-stream',
      }),
    );
  }

  async open(key: string): Promise<Readable> {
    try {
      const { Body } = await this.client.send(new GetObjectCommand(this.placeOf(key)));
      return Body as Readable;
    } catch (error) {
      if (error instanceof NoSuchKey) throw new BytesMissing(key);
      throw error;
    }
  }

  async remove(keys: string[]): Promise<void> {
    for (let at = 0; at < keys.length; at += MOST_REMOVED) {
      const Objects = keys.slice(at, at + MOST_REMOVED).map((key) => ({ Key: requireKey(key) }));
      const { Errors = [] } = await this.client.send(
        new DeleteObjectsCommand({ Bucket: this.bucket, Delete: { Objects, Quiet: true } }),
      );
      // What is not there any more is told as removed; anything else has to be tried again.
      if (Errors.length > 0) throw new Error(`not removed: ${Errors[0]!.Code} ${Errors[0]!.Key}`);
    }
  }

  async *list(tenantId: string): AsyncIterable<Stored> {
    const asked = { Bucket: this.bucket, Prefix: `${tenantId}/` };
    for await (const { Contents = [] } of paginateListObjectsV2({ client: this.client }, asked))
      for (const { Key, LastModified } of Contents)
        if (Key && LastModified) yield { key: Key, writtenAt: LastModified };
  }

  private placeOf(key: string): { Bucket: string; Key: string } {
    return { Bucket: this.bucket, Key: requireKey(key) };
  }
}
