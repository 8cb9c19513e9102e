import crypto from 'node:crypto';
import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import S3rver from 's3rver';
import { v7 } from 'uuid';
import { LocalRecordLog } from './local-record-log.js';
import { LocalStorage } from './local-storage.js';
import type { RecordLog } from './record-log.js';
import { S3RecordLog } from './s3-record-log.js';
import { S3Storage } from './s3-storage.js';
import { BytesMissing, type Storage, type Stored } from './storage.js';

const folder = mkdtempSync(join(tmpdir(), 'madang-storage-'));
const file = join(folder, 'a file');
/** More than one part of a stream. */
const CONTENT = '그늘막 '.repeat(40_000);

let server: S3rver;
let endpoint: string;
beforeAll(async () => {
  // The mark of where a list goes on is written with a cipher that OpenSSL no longer has.
  const { createCipheriv } = crypto;
  jest
    .spyOn(crypto, 'createCipheriv')
    .mockImplementation((name, key, iv) =>
      name === 'des'
        ? createCipheriv('aes-128-cbc', Buffer.alloc(16), Buffer.alloc(16))
        : createCipheriv(name, key, iv),
    );
  writeFileSync(file, CONTENT);
  const directory = join(folder, 's3');
  const configureBuckets = [{ name: 'files', configs: [] }];
  server = new S3rver({ address: '127.0.0.1', port: 0, silent: true, directory, configureBuckets });
  const { port } = (await server.run()) as AddressInfo;
  endpoint = `http://127.0.0.1:${port}`;
});
afterAll(async () => {
  jest.restoreAllMocks();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const bucket = (name: string): Storage =>
  new S3Storage({ bucket: name, region: 'ap-northeast-2', endpoint, keyId: 'S3RVER', secret: 'S3RVER' });

describe.each([
  ['a folder', () => new LocalStorage(join(folder, 'files'))],
  ['a bucket', () => bucket('files')],
])('files in %s', (_, open) => {
  let storage: Storage;
  beforeAll(() => (storage = open()));
  const [tenant, other] = [v7(), v7()];

  async function listed(tenantId: string): Promise<Stored[]> {
    const all: Stored[] = [];
    for await (const one of storage.list(tenantId)) all.push(one);
    return all;
  }

  it('are kept, read, listed by tenant and removed', async () => {
    const [key, second, foreign] = [`${tenant}/${v7()}`, `${tenant}/${v7()}`, `${other}/${v7()}`];
    for (const one of [key, second, foreign]) await storage.put(one, file);
    expect(await text(await storage.open(key))).toBe(CONTENT);
    const found = await listed(tenant);
    expect(found.map((one) => one.key).toSorted()).toEqual([key, second].toSorted());
    expect(Math.abs(found[0]!.writtenAt.getTime() - Date.now())).toBeLessThan(600_000);
    await storage.remove([key, `${tenant}/${v7()}`]);
    await storage.remove([]);
    await expect(storage.open(key)).rejects.toThrow(BytesMissing);
    expect((await listed(tenant)).map((one) => one.key)).toEqual([second]);
    expect(await listed(other)).toHaveLength(1);
    expect(await listed(v7())).toEqual([]);
  });

  it.each(['../secrets', `${tenant}/../${other}`, 'a/b', ''])('have no key like %s', async (key) => {
    await expect(storage.put(key, file)).rejects.toThrow('no key');
    await expect(storage.open(key)).rejects.toThrow('no key');
    await expect(storage.remove([key])).rejects.toThrow('no key');
  });
});

it('half a file, of whoever was killed while keeping it, is listed and removed like a whole one', async () => {
  const [storage, tenant, id] = [new LocalStorage(join(folder, 'files')), v7(), v7()];
  const place = join(folder, 'files', tenant);
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, `${id}.unfinished`), CONTENT);
  const keys: string[] = [];
  for await (const { key } of storage.list(tenant)) keys.push(key);
  expect(keys).toEqual([`${tenant}/${id}`]);
  await storage.remove(keys);
  expect(readdirSync(place)).toEqual([]);
});

const settings = { bucket: 'files', region: 'ap-northeast-2', keyId: 'S3RVER', secret: 'S3RVER' };

describe.each([
  ['a folder', () => new LocalRecordLog(join(folder, 'logs'))],
  ['a bucket', () => new S3RecordLog({ ...settings, endpoint })],
])('a log in %s', (_, open) => {
  let log: RecordLog;
  beforeAll(() => (log = open()));

  async function recordsOf(name: string): Promise<string[]> {
    const all: string[] = [];
    for await (const record of log.read(name)) all.push(record);
    return all;
  }

  it('gives its records in their order, and the newest without the others', async () => {
    const [name, other] = [v7(), v7()];
    expect([await log.last(name), await recordsOf(name)]).toEqual([null, []]);
    const records = [0, 9, 10, 1_000_000].map((number) => ({
      number,
      text: `${number} ${'나무'.repeat(40_000)}`,
    }));
    for (const { number, text: record } of records) {
      await log.append(name, number, record);
      expect(await log.last(name)).toBe(record);
    }
    await log.append(other, 3, 'of another');
    expect(await recordsOf(name)).toEqual(records.map((record) => record.text));
    expect([await log.last(other), await recordsOf(other)]).toEqual(['of another', ['of another']]);
  });

  it('can be tried out, and nothing of that stays', async () => {
    const written = (): string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const name = v7();
    await log.append(name, 0, 'one');
    const before = written();
    await log.tryOut();
    expect(written().filter((path) => path.includes('trial') && /json/.test(path))).toEqual([]);
    expect(written()).toEqual(expect.arrayContaining(before));
    expect(await recordsOf(name)).toEqual(['one']);
  });

  it.each(['../secrets', 'a/b', 'A', ''])('has no name like %s', async (name) => {
    await expect(log.append(name, 0, 'x')).rejects.toThrow('no name of a log');
    await expect(log.last(name)).rejects.toThrow('no name of a log');
  });
});

it('half a line, of whoever was killed while writing, is passed over and does not spoil the next', async () => {
  const [log, name] = [new LocalRecordLog(join(folder, 'logs')), v7()];
  const place = join(folder, 'logs', `${name}.jsonl`);
  const recordsOf = async (): Promise<string[]> => {
    const all: string[] = [];
    for await (const record of log.read(name)) all.push(record);
    return all;
  };
  await log.append(name, 0, 'one');
  appendFileSync(place, 'tw');
  expect([await log.last(name), await recordsOf()]).toEqual(['one', ['one']]);
  await log.append(name, 1, 'two');
  expect([await log.last(name), await recordsOf()]).toEqual(['two', ['one', 'tw', 'two']]);
  writeFileSync(place, 'tw');
  expect([await log.last(name), await recordsOf()]).toEqual([null, []]);
});

it('a bucket that is not there is no empty one', async () => {
  const storage = bucket('nowhere');
  await expect(storage.open(`${v7()}/${v7()}`)).rejects.toThrow('bucket');
  await expect(storage.put(`${v7()}/${v7()}`, file)).rejects.toThrow('bucket');
});
