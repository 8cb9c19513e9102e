import pg from 'pg';
import { DataSource } from 'typeorm';
import { aDatabase, type TestDatabase } from '../../../../test/support/a-database.js';
import { CONNECTION } from './database.module.js';
import { Database } from './database.js';
import { type Prepared, runPrepared, sendPrepared } from './prepared.js';
import { Replica } from './replica.js';
import { guestOf, systemOf } from './actor.js';

const ADD: Prepared = {
  name: 'add_topic',
  text: `insert into catalogue.topics (tenant_id, code, name_ko, name_en, position) values ($1, $2, '새것', 'new', $3)`,
};
const FIND: Prepared = {
  name: 'find_topics',
  text: `select code from catalogue.topics where tenant_id = $1 and code like 'sent-%' order by code`,
};

let database: TestDatabase;
let source: DataSource;
let door: Database;
let tenantId: string;

beforeAll(async () => {
  database = await aDatabase();
  source = new DataSource({ type: 'postgres', url: database.appUrl, poolSize: 1, extra: CONNECTION });
  await source.initialize();
  door = new Database(source, new Replica(source, null));
  [{ tenant_id: tenantId }] = await source.query(`select tenant_id from tenancy.hosts where name = 'nation'`);
});

afterAll(async () => {
  await source?.destroy();
  await database?.drop();
});

const found = () =>
  door.enter(systemOf(tenantId), (tx) => runPrepared<{ code: string }>(tx, FIND, [tenantId]));

describe('a statement that is sent without waiting', () => {
  it('has been carried out before whatever is asked after it', async () => {
    const seen = await door.enter(systemOf(tenantId), async (tx) => {
      await sendPrepared(tx, ADD, [tenantId, 'sent-a', 1]);
      await sendPrepared(tx, ADD, [tenantId, 'sent-b', 2]);
      return runPrepared(tx, FIND, [tenantId]);
    });
    expect(seen).toEqual([{ code: 'sent-a' }, { code: 'sent-b' }]);
    expect(await found()).toEqual(seen);
  });

  it.each([
    ['at the end', () => undefined],
    ['while others are waited for', (tx) => runPrepared(tx, FIND, [tenantId])],
    ['while the work gives up', () => Promise.reject(new Error('something else'))],
  ] as [string, (tx: Parameters<typeof sendPrepared>[0]) => unknown][])(
    'undoes everything with its own error where it fails, %s',
    async (_, rest) => {
      const failing = door.enter(systemOf(tenantId), async (tx) => {
        await sendPrepared(tx, ADD, [tenantId, 'sent-c', 3]);
        await sendPrepared(tx, ADD, [tenantId, 'sent-c', 4]);
        await sendPrepared(tx, ADD, [tenantId, 'sent-d', 5]);
        await rest(tx);
      });
      await expect(failing).rejects.toThrow(/duplicate key/);
      expect(await found()).toEqual([{ code: 'sent-a' }, { code: 'sent-b' }]);
    },
  );

  it('is undone with the work that gives up', async () => {
    const failing = door.enter(systemOf(tenantId), async (tx) => {
      await sendPrepared(tx, ADD, [tenantId, 'sent-e', 6]);
      throw new Error('given up');
    });
    await expect(failing).rejects.toThrow('given up');
    expect(await found()).toHaveLength(2);
  });

  it('is waited for where the transaction did not come through the door', async () => {
    const failing = source.transaction(async (tx) => {
      await tx.query(`select set_config('app.tenant', $1, true)`, [tenantId]);
      await sendPrepared(tx, ADD, [tenantId, 'sent-a', 7]);
    });
    await expect(failing).rejects.toThrow(/duplicate key/);
  });
});

describe('a transaction of somebody who waits for its answer', () => {
  it('goes on before it is told that it has begun, and is one all the same', async () => {
    const given = new Error('given up');
    const failing = door.enter(guestOf(tenantId), async (tx) => {
      await runPrepared(tx, ADD, [tenantId, 'sent-f', 8]);
      throw given;
    });
    await expect(failing).rejects.toBe(given);
    await door.enter(guestOf(tenantId), (tx) => sendPrepared(tx, ADD, [tenantId, 'sent-g', 9]));
    expect(await found()).toEqual([{ code: 'sent-a' }, { code: 'sent-b' }, { code: 'sent-g' }]);
  });

  it('leaves nothing behind where it never began, and says why', async () => {
    const query = pg.Client.prototype.query as (...given: unknown[]) => unknown;
    const spy = jest.spyOn(pg.Client.prototype, 'query').mockImplementation(function (
      this: unknown,
      ...given: unknown[]
    ) {
      return query.apply(this, given[0] === 'START TRANSACTION' ? ['start nothing'] : given);
    } as never);
    const failing = door.enter(guestOf(tenantId), async (tx) => {
      await sendPrepared(tx, ADD, [tenantId, 'sent-h', 10]);
      await sendPrepared(tx, ADD, [tenantId, 'sent-i', 11]);
    });
    await expect(failing).rejects.toThrow(/syntax error/);
    spy.mockRestore();
    expect(await found()).toHaveLength(3);
  });
});
