import { createPostgresBackend, Queue, setDefaultBackendFactory, Worker } from 'bullmq';
import { Client, Pool } from 'pg';
import { migrations } from '../../../contexts.js';
import { anEmptyDatabase, serverUrl, testDataDir } from '../../../../test/support/a-database.js';
import { describeSchema } from '../../../../test/support/describe-schema.js';
import { eventually } from '../../../../test/support/eventually.js';
import { migrate, type Migrated } from './migrate.js';
import { revert, revertAll } from './revert.js';

let database: Awaited<ReturnType<typeof anEmptyDatabase>>;
let administrator: Client;
let app: Client;
let migrated: Migrated;
let said: string[];
let fresh: string[];

const up = (): Promise<Migrated> => {
  said = [];
  return migrate({
    adminUrl: database.adminUrl,
    dataDir: testDataDir(),
    redisUrl: null,
    say: (line) => said.push(line),
  });
};

/** SQLSTATE with which the server refuses this statement of the app role, in a transaction that is undone. */
async function refusal(sql: string): Promise<string | undefined> {
  await app.query('begin');
  try {
    await app.query(sql);
    return undefined;
  } catch (error) {
    return (error as { code: string }).code;
  } finally {
    await app.query('rollback');
  }
}

const rows = async <Row>(sql: string): Promise<Row[]> => (await administrator.query(sql)).rows as Row[];

beforeAll(async () => {
  database = await anEmptyDatabase();
  migrated = await up();
  administrator = new Client(database.adminUrl);
  app = new Client(migrated.appUrl);
  await administrator.connect();
  await app.connect();
  fresh = await describeSchema(administrator);
});

afterAll(async () => {
  await app.end();
  await administrator.end();
  await database.drop();
});

describe('up and down', () => {
  it('runs every migration once, in order, and says so', () => {
    expect(said.map((line) => line.split(': ')[1])).toEqual(migrations.map(({ name }) => name));
  });

  it('changes nothing when run again, also twice at once', async () => {
    await Promise.all([up(), up()]);
    expect(said).toEqual([]);
    expect(await describeSchema(administrator)).toEqual(fresh);
  });

  it('goes all the way down: no table of ours is left', async () => {
    expect(await revertAll(database.adminUrl)).toEqual(migrations.map(({ name }) => name).toReversed());
    expect(
      await rows(
        `select schemaname, tablename from pg_tables
         where schemaname !~ '^(pg_|information_schema$|bullmq$)' and tablename <> 'migrations'`,
      ),
    ).toEqual([]);
  });

  it('comes up again to the very same schema', async () => {
    await up();
    expect(said).toHaveLength(migrations.length);
    expect(await describeSchema(administrator)).toEqual(fresh);
  });

  it('takes single steps back and forth', async () => {
    const [last] = migrations.map(({ name }) => name).toReversed();
    expect(await revert(database.adminUrl, 1)).toEqual([last]);
    await up();
    expect(said).toHaveLength(1);
    expect(await describeSchema(administrator)).toEqual(fresh);
  });

  it('refuses a database that a newer program has changed', async () => {
    await rows(
      `insert into platform.migrations (timestamp, name) values (9999999999999, 'FromTheFuture9999999999999')`,
    );
    await expect(up()).rejects.toMatchObject({ name: 'StartupProblem', code: 'database.newer_data' });
    await rows(`delete from platform.migrations where name like 'FromTheFuture%'`);
    await up();
  });
});

describe('roles', () => {
  it('are four, and only the app role may sign in', async () => {
    expect(
      await rows(
        `select rolname, rolcanlogin, rolsuper, rolbypassrls, rolcreatedb, rolcreaterole, rolreplication
         from pg_roles where rolname like 'madang%' order by 1`,
      ),
    ).toEqual(
      [
        { rolname: 'madang_app', rolcanlogin: true, rolbypassrls: false },
        { rolname: 'madang_owner', rolcanlogin: false, rolbypassrls: true },
        { rolname: 'madang_remover', rolcanlogin: false, rolbypassrls: false },
        { rolname: 'madang_search', rolcanlogin: false, rolbypassrls: true },
      ].map((role) =>
        expect.objectContaining({ ...role, rolsuper: false, rolcreatedb: false, rolcreaterole: false }),
      ),
    );
  });

  it('keep the app role out of every other role', async () => {
    expect(
      await rows(`select roleid::regrole::text from pg_auth_members where member = 'madang_app'::regrole`),
    ).toEqual([]);
  });

  it('leave everything owned by the owner, and to the others only the functions handed to them', async () => {
    expect(
      await rows(
        `select relname, relowner::regrole::text from pg_class join pg_namespace n on n.oid = relnamespace
         where nspname !~ '^(pg_|information_schema$)' and relowner <> 'madang_owner'::regrole`,
      ),
    ).toEqual([]);
    expect(
      await rows(
        `select p.oid::regprocedure::text as name, prosecdef, proconfig::text as settings from pg_proc p
         where proowner in ('madang_search'::regrole, 'madang_remover'::regrole) order by 1`,
      ),
    ).toEqual(
      [
        'identity.break_seal(uuid)',
        'identity.find_session(uuid,bytea,timestamp with time zone)',
        'identity.open_seal(uuid,uuid,text,uuid,timestamp with time zone)',
        'intake.search_ideas(text[],text[],integer)',
        'notifications.count_unsettled()',
        'routing.similar_in_nation(tsquery,integer)',
        'routing.similar_in_tenant(tsquery,integer)',
        'routing.term_shares()',
        'tenancy.remove_rows(regclass,integer)',
      ].map((name) => ({
        name,
        prosecdef: true,
        settings: expect.stringContaining('search_path=pg_catalog'),
      })),
    );
    expect(
      await rows(`select nspname from pg_namespace where (has_schema_privilege('madang_search', oid, 'create') or has_schema_privilege('madang_remover', oid, 'create'))
                  and nspname !~ '^pg_'`),
    ).toEqual([]);
  });
});

describe('the app role', () => {
  it.each([
    ['make a schema', 'create schema mine'],
    ['make a table in public', 'create table public.mine (n int)'],
    ['make a table beside its own', 'create table intake.mine (n int)'],
    ['make a table beside the jobs', 'create table bullmq.mine (n int)'],
    ['make a temporary table', 'create temporary table mine (n int)'],
    ['make a function', `create function catalogue.mine() returns int language sql as 'select 1'`],
    ['change a table', 'alter table catalogue.topics add column extra int'],
    ['lift row security', 'alter table catalogue.topics disable row level security'],
    ['drop a policy', 'drop policy of_this_tenant on catalogue.topics'],
    ['empty a table', 'truncate catalogue.topics'],
    ['rewrite the ledger', `update ledger.events set kind = 'x'`],
    ['erase the ledger', 'delete from ledger.events'],
    ['edit a published workflow', 'update review.workflows set version = 2'],
    ['move a host to another tenant', 'update tenancy.hosts set tenant_id = gen_random_uuid()'],
    ['read which migrations ran', 'select * from platform.migrations'],
    ['touch the record of the jobs schema', 'delete from bullmq.migration'],
    ['become the owner', 'set role madang_owner'],
    ['become the search role', 'set role madang_search'],
    ['become the remover', 'set role madang_remover'],
    ['give a host up', 'delete from tenancy.hosts'],
    ['forget a deleted tenant', 'delete from tenancy.former_tenants'],
  ])('may not %s', async (_what, sql) => {
    expect(await refusal(sql)).toBe('42501');
  });

  it('sees no tenant’s row while no tenant is set, and may write none', async () => {
    const tables = await rows<{ name: string }>(
      `select format('%I.%I', nspname, relname) as name from pg_class c join pg_namespace n on n.oid = relnamespace
       join pg_attribute on attrelid = c.oid and attname = 'tenant_id'
       where relkind = 'r' and nspname not in ('bullmq') and relrowsecurity and relforcerowsecurity order by 1`,
    );
    expect(tables.length).toBeGreaterThan(15);
    for (const { name } of tables)
      expect([name, (await app.query(`select count(*)::int n from ${name}`)).rows]).toEqual([
        name,
        [{ n: 0 }],
      ]);
    expect(
      await refusal(
        `insert into catalogue.regions (tenant_id, code, name_ko, name_en, position)
         values (gen_random_uuid(), 'x', 'x', 'x', 1)`,
      ),
    ).toBe('42501');
  });

  it('meets row security on every table with a tenant but the five on the list', async () => {
    expect(
      await rows(
        `select format('%I.%I', nspname, relname) as name from pg_class c join pg_namespace n on n.oid = relnamespace
         join pg_attribute on attrelid = c.oid and attname = 'tenant_id'
         where relkind = 'r' and not (relrowsecurity and relforcerowsecurity) order by 1`,
      ),
    ).toEqual(
      [
        ...['ledger.due', 'ledger.outbox', 'ledger.standstills'],
        ...['tenancy.former_tenants', 'tenancy.hosts'],
      ].map((name) => ({ name })),
    );
  });
});

describe('jobs', () => {
  it('are added one by one and in bulk, and worked off, with no more rights than that', async () => {
    const connection = new Pool({ connectionString: migrated.appUrl, options: '-c search_path=bullmq' });
    setDefaultBackendFactory(createPostgresBackend);
    const queue = new Queue('trial', { connection });
    const seen: number[] = [];
    const worker = new Worker('trial', async ({ data }) => void seen.push(data.n), { connection });
    try {
      await queue.add('one', { n: 1 });
      await queue.addBulk([2, 3].map((n) => ({ name: 'bulk', data: { n }, opts: { jobId: `job-${n}` } })));
      await eventually(() => expect(seen.toSorted((a, b) => a - b)).toEqual([1, 2, 3]));
    } finally {
      await worker.close();
      await queue.close();
      await connection.end();
    }
  });

  it('run what makes a sequence or temporary table as the owner, with a pinned path', async () => {
    expect(
      await rows(
        `select proname, proowner::regrole::text as owner, proconfig from pg_proc
         where pronamespace = 'bullmq'::regnamespace and prosecdef order by 1`,
      ),
    ).toEqual(
      ['add_jobs_bulk_unlocked', 'next_job_id'].map((proname) => ({
        proname,
        owner: 'madang_owner',
        proconfig: ['search_path=bullmq, pg_temp'],
      })),
    );
  });
});

describe('refusals', () => {
  const at = (change: (url: URL) => void): string => {
    const url = new URL(serverUrl());
    change(url);
    return url.href;
  };
  const options = { dataDir: testDataDir(), redisUrl: null, say: () => undefined };

  it.each([
    ['a wrong password', at((url) => (url.password = 'wrong')), 'refuses the password'],
    ['a missing database', at((url) => (url.pathname = '/nowhere')), 'does not exist'],
    ['a server that is not there', at((url) => (url.port = '1')), 'cannot be reached'],
    ['an account without rights', '', 'lacks a privilege'],
  ])('say what to do about %s', async (_what, url, words) => {
    const adminUrl = url || migrated.appUrl.replace(/\/[^/]*$/, new URL(database.adminUrl).pathname);
    await expect(migrate({ ...options, adminUrl })).rejects.toMatchObject({
      code: 'database.refused',
      en: expect.stringContaining(words),
    });
  });

  it('name the role when the app’s address enters as another', async () => {
    await expect(
      migrate({ ...options, adminUrl: database.adminUrl, appUrl: database.adminUrl }),
    ).rejects.toMatchObject({ code: 'database.wrong_app_role' });
  });
});
