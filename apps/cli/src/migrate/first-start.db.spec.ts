import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '@app/platform';
import { migrate, type Migrated } from './migrate.js';

/** A server of its own: roles belong to the whole server, and other suites use those of the common one. */
let server: EmbeddedPostgres;
let dataDir: string;
let migrated: Migrated;
const say = () => undefined;

const ask = async <Row>(url: string, sql: string): Promise<Row[]> => {
  const client = new Client(url);
  await client.connect();
  try {
    return (await client.query(sql)).rows as Row[];
  } finally {
    await client.end();
  }
};

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'madang-first-start-'));
  server = await startEmbeddedPostgres({ dataDir, say, settings: { fsync: 'off' } });
}, 60_000);

afterAll(async () => {
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

describe('on a server that has nothing yet', () => {
  it('two starts at once make the roles and one database', async () => {
    const options = { adminUrl: server.url, dataDir, redisUrl: null, say };
    const [one, other] = await Promise.all([migrate(options), migrate(options)]);
    expect(one).toEqual(other);
    migrated = one;
    expect(new URL(migrated.appUrl)).toMatchObject({ username: 'madang_app', pathname: '/madang' });
    expect(await ask(migrated.appUrl, 'select current_database() as db, current_user as me')).toEqual([
      { db: 'madang', me: 'madang_app' },
    ]);
  });

  it('starts in several databases at once do not trip over the roles they share', async () => {
    const names = ['one', 'two', 'three', 'four'];
    for (const name of names) await ask(server.url, `create database ${name}`);
    for (let round = 0; round < 3; round++) {
      await ask(server.url, `alter role madang_app password null createdb`);
      await ask(server.url, `revoke madang_search from madang_owner`);
      const addresses = await Promise.all(
        names.map((name) =>
          migrate({ adminUrl: server.url.replace(/postgres$/, name), dataDir, redisUrl: null, say }),
        ),
      );
      for (const { appUrl } of addresses) await ask(appUrl, 'select 1');
    }
  });

  it('lets nobody else into the database, nor the app role into making temporary tables', async () => {
    expect(
      await ask(server.url, `select datacl::text[] as acl from pg_database where datname = 'madang'`),
    ).toEqual([{ acl: ['postgres=CTc/postgres', 'madang_owner=CTc/postgres', 'madang_app=c/postgres'] }]);
  });

  it('leaves BullMQ’s tables out where jobs live in Redis', async () => {
    await ask(server.url, 'create database with_redis');
    const adminUrl = server.url.replace(/postgres$/, 'with_redis');
    await migrate({ adminUrl, dataDir, redisUrl: 'redis://127.0.0.1', say });
    expect(await ask(adminUrl, `select to_regnamespace('bullmq') as jobs`)).toEqual([{ jobs: null }]);
    expect(await ask(adminUrl, `select to_regclass('review.cases')::text as cases`)).toEqual([
      { cases: 'review.cases' },
    ]);
  });

  it('sets the app role’s password anew where the secrets hold another', async () => {
    await ask(server.url, `alter role madang_app password 'another'`);
    await expect(ask(migrated.appUrl, 'select 1')).rejects.toMatchObject({ code: '28P01' });
    await migrate({ adminUrl: server.url, dataDir, redisUrl: null, say });
    expect(await ask(migrated.appUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('takes the password from the address that the operator names', async () => {
    const named = Object.assign(new URL(migrated.appUrl), { password: '마당 p@ss/word' }).href;
    const { appUrl } = await migrate({ adminUrl: server.url, dataDir, redisUrl: null, say, appUrl: named });
    expect(appUrl).toBe(named);
    expect(await ask(named, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('puts right a role that was given too much', async () => {
    await ask(server.url, 'alter role madang_app superuser bypassrls createdb');
    await migrate({ adminUrl: server.url, dataDir, redisUrl: null, say });
    expect(
      await ask(
        server.url,
        `select rolsuper, rolbypassrls, rolcreatedb from pg_roles where rolname = 'madang_app'`,
      ),
    ).toEqual([{ rolsuper: false, rolbypassrls: false, rolcreatedb: false }]);
  });

  it('works for an administrator who is no superuser but may make roles and databases', async () => {
    await ask(server.url, `create role dba login password 'dba' createrole createdb bypassrls`);
    await ask(server.url, `create database theirs owner dba`);
    await ask(server.url, `grant madang_owner, madang_search, madang_app to dba with admin option`);
    const adminUrl = Object.assign(new URL(server.url), {
      username: 'dba',
      password: 'dba',
      pathname: '/theirs',
    }).href;
    await migrate({ adminUrl, dataDir, redisUrl: null, say });
    expect(
      await ask(
        adminUrl,
        `select nspowner::regrole::text as owner from pg_namespace where nspname = 'review'`,
      ),
    ).toEqual([{ owner: 'madang_owner' }]);
  });
});
