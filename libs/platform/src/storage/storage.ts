import type { Readable } from 'node:stream';

/** A key is `<tenant>/<id>`: nothing of it comes from a file's own name. */
const KEY = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What lies in the store, and since when. */
export interface Stored {
  key: string;
  writtenAt: Date;
}

/** There is a row for it, but the store has no such bytes. */
export class BytesMissing extends Error {}

/** Keeps bytes that no database should hold. Rows say whose they are; the store knows keys only. */
export abstract class Storage {
  /** Keeps the content of a local file under a key: whole, on disk, or not at all. The file may be gone afterwards. */
  abstract put(key: string, path: string): Promise<void>;
  /** What lies under the key. Throws `BytesMissing` where there is nothing. */
  abstract open(key: string): Promise<Readable>;
  /** Takes away what lies there; what is not there any more is no fault. */
  abstract remove(keys: string[]): Promise<void>;
  /** Everything a tenant has there. */
  abstract list(tenantId: string): AsyncIterable<Stored>;
}

/** Refuses what is no key: a path out of the store would be made of it. */
export function requireKey(key: string): string {
  if (!KEY.test(key)) throw new Error(`no key of the store: ${JSON.stringify(key)}`);
  return key;
}
