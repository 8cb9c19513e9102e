import { Client } from 'pg';
import { aDatabase, type TestDatabase } from '../support/a-database.js';

/** Outside row-level security on purpose: ids only, or looked up before the tenant is known. */
const OUTSIDE = [
  ...['ledger.due', 'ledger.outbox', 'ledger.standstills', 'platform.limits', 'platform.migrations'],
  ...['tenancy.former_tenants', 'tenancy.hosts'],
];
/** BullMQ's own schema: jobs hold ids only. */
const FOREIGN_SCHEMAS = ['bullmq'];
/** The one name that must be unique among all tenants. */
const UNIQUE_AMONG_ALL = ['tenancy.tenants (code)'];

/** One row for each event that waits, and names that lead to a tenant (docs/scaling.md). */
const KEYED_OTHERWISE = ['ledger.outbox', 'tenancy.hosts'];
/** Unique among all tenants. */
const LOOKED_UP_BEFORE = ['tenancy.tenants tenants_code_key'];
/** Without a tenant: the same for all. */
const ON_EVERY_MACHINE = ['platform.limits', 'platform.migrations'];
/** Numbers that one machine gives out. */
const COUNTED = ['platform.migrations_id_seq'];

let database: TestDatabase;
let admin: Client;

const rows = async <Row = Record<string, unknown>>(sql: string, parameters: unknown[] = []): Promise<Row[]> =>
  (await admin.query(sql, parameters)).rows as Row[];
const names = async (sql: string, parameters: unknown[] = []): Promise<string[]> =>
  (await rows<{ name: string }>(sql, parameters)).map(({ name }) => name).toSorted();

/** Every schema but PostgreSQL's own. */
const SCHEMAS = `nspname !~ '^pg_' and nspname <> 'information_schema'`;
const TABLES = `
  select c.*, n.nspname, n.nspname || '.' || c.relname as name,
    exists (select 1 from pg_attribute where attrelid = c.oid and attname = 'tenant_id') as has_tenant
  from pg_class c join pg_namespace n on n.oid = relnamespace
  where relkind in ('r', 'p') and ${SCHEMAS}`;
const TENANT_TABLES = `
  select * from (${TABLES}) t where has_tenant and name <> all (array['${OUTSIDE.join(`','`)}'])`;

beforeAll(async () => {
  database = await aDatabase();
  admin = new Client(database.adminUrl);
  await admin.connect();
});

afterAll(async () => {
  await admin?.end();
  await database?.drop();
});

describe('a migrated database', () => {
  it('holds the tables of every context', async () => {
    expect((await names(TENANT_TABLES)).length).toBeGreaterThanOrEqual(20);
  });

  it('forces row security on every table of tenants, for reading and for writing', async () => {
    const open = await names(
      `select * from (${TENANT_TABLES}) t where not (relrowsecurity and relforcerowsecurity)`,
    );
    expect(open).toEqual([]);
    const own = `%current_setting('app.tenant'%`;
    const unprotected = await names(
      `select name from (${TENANT_TABLES}) t where not exists (
         select 1 from pg_policy p where polrelid = t.oid and polcmd = '*' and polpermissive and polroles = '{0}'
           and pg_get_expr(polqual, polrelid) like $1 and pg_get_expr(polwithcheck, polrelid) like $1)`,
      [own],
    );
    expect(unprotected).toEqual([]);
    const widened = await names(
      `select name from (${TENANT_TABLES}) t join pg_policy p on polrelid = t.oid
       where polpermissive and coalesce(pg_get_expr(polqual, polrelid), '') not like $1`,
      [own],
    );
    expect(widened).toEqual([]);
  });

  it('leaves no table outside row security but those on the list', async () => {
    const outside = `select * from (${TABLES}) t where not relrowsecurity and nspname <> all ($1)`;
    expect(await names(outside, [FOREIGN_SCHEMAS])).toEqual(OUTSIDE);
  });

  it('lets a key be unique in its tenant only, so that nobody learns of another’s', async () => {
    const strange = await names(
      `select format('%s (%s)', t.name, string_agg(a.attname, ', ' order by k.place)) as name,
         (array_agg(a.attname::text order by k.place))[1] as first
       from (${TENANT_TABLES}) t
       join pg_index i on i.indrelid = t.oid and i.indisunique
       cross join unnest(i.indkey) with ordinality k(attnum, place)
       join pg_attribute a on a.attrelid = t.oid and a.attnum = k.attnum
       group by t.name, i.indexrelid
       having (array_agg(a.attname::text order by k.place))[1] <> 'tenant_id'`,
    );
    expect(strange).toEqual(UNIQUE_AMONG_ALL);
  });

  it('lets no foreign key lead into another tenant', async () => {
    const keys = `
      select format('%s %s', t.name, pg_get_constraintdef(k.oid)) as name,
        (select array_agg(attname::text) from pg_attribute where attrelid = conrelid and attnum = any (conkey)) as from_,
        (select array_agg(attname::text) from pg_attribute where attrelid = confrelid and attnum = any (confkey)) as to_
      from pg_constraint k join (${TENANT_TABLES}) t on t.oid = conrelid where contype = 'f'`;
    expect((await names(keys)).length).toBeGreaterThan(5);
    expect(
      await names(
        `select * from (${keys}) k where not ('tenant_id' = any (from_) and 'tenant_id' = any (to_))`,
      ),
    ).toEqual([]);
  });

  it('could be spread over machines by tenant: rows meet rows of their own tenant only', async () => {
    const here = `select * from (${TABLES}) t where has_tenant and nspname <> all ($1)`;
    const keyed = await names(
      `select name from (${here}) t where not exists (
         select 1 from pg_index i join pg_attribute a on attrelid = indrelid and attnum = any (indkey)
         where indrelid = t.oid and indisprimary and attname = 'tenant_id')`,
      [FOREIGN_SCHEMAS],
    );
    expect(keyed).toEqual(KEYED_OTHERWISE);
    const loose = await names(
      `select format('%s %s', t.name, conname) as name from pg_constraint k join (${here}) t on t.oid = conrelid
       where contype in ('u', 'x') and not exists (
         select 1 from pg_attribute where attrelid = conrelid and attnum = any (conkey) and attname = 'tenant_id')`,
      [FOREIGN_SCHEMAS],
    );
    expect(loose).toEqual(LOOKED_UP_BEFORE);
    // Paired with the other table's tenant, not with another of its columns.
    const crossed = await names(
      `select format('%s %s', t.name, conname) as name from pg_constraint k join (${here}) t on t.oid = conrelid
       where contype = 'f' and confrelid in (select oid from (${here}) o) and not exists (
         select 1 from unnest(conkey, confkey) pair (mine, theirs)
         join pg_attribute a on a.attrelid = conrelid and a.attnum = mine and a.attname = 'tenant_id'
         join pg_attribute b on b.attrelid = confrelid and b.attnum = theirs and b.attname = 'tenant_id')`,
      [FOREIGN_SCHEMAS],
    );
    expect(crossed).toEqual([]);
    const everywhere = await names(
      `select name from (${TABLES}) t where not has_tenant and nspname <> all ($1)`,
      [FOREIGN_SCHEMAS],
    );
    expect(everywhere).toEqual(ON_EVERY_MACHINE);
    // A sequence counts on one machine alone.
    const counting = await names(
      `select n.nspname || '.' || relname as name from pg_class c join pg_namespace n on n.oid = relnamespace
       where relkind = 'S' and ${SCHEMAS} and nspname <> all ($1)`,
      [FOREIGN_SCHEMAS],
    );
    expect(counting).toEqual(COUNTED);
  });

  it('gives views and security-definer functions no way around', async () => {
    const views = await names(
      `select n.nspname || '.' || relname as name from pg_class c join pg_namespace n on n.oid = relnamespace
       where relkind in ('v', 'm') and ${SCHEMAS} and nspname <> all ($1)
         and not coalesce(reloptions @> '{security_invoker=true}', false)`,
      [FOREIGN_SCHEMAS],
    );
    expect(views).toEqual([]);
    const functions = await rows<{ name: string; owner: string; path: string | null; isPublic: boolean }>(
      `select p.oid::regprocedure::text as name, proowner::regrole::text as owner,
         (select c from unnest(proconfig) c where c like 'search_path=%') as path,
         exists (select 1 from aclexplode(coalesce(proacl, acldefault('f', proowner))) where grantee = 0) as "isPublic"
       from pg_proc p join pg_namespace n on n.oid = pronamespace
       where prosecdef and ${SCHEMAS} and nspname <> all ($1) order by 1`,
      [FOREIGN_SCHEMAS],
    );
    expect(functions.map(({ name }) => name.split('(')[0])).toEqual([
      'identity.break_seal',
      'identity.find_session',
      'identity.open_seal',
      'intake.search_ideas',
      'notifications.count_unsettled',
      'routing.similar_in_nation',
      'routing.similar_in_tenant',
      'routing.term_shares',
      'tenancy.remove_rows',
    ]);
    for (const { name, owner, path, isPublic } of functions) {
      const expected = name.startsWith('tenancy.remove_rows(') ? 'madang_remover' : 'madang_search';
      expect({ owner, isPublic }).toEqual({ owner: expected, isPublic: false });
      expect(path).toMatch(/^search_path=pg_catalog, (public, )?pg_temp$/);
    }
  });
});

describe('the role that removes what a deleted tenant had', () => {
  it('may read and delete in every table of tenants, and do nothing else anywhere', async () => {
    const rights = await rows<{ name: string; rights: string }>(
      `select t.name, string_agg(lower(privilege_type), ' ' order by privilege_type) as rights
       from (${TABLES}) t cross join aclexplode(relacl) where grantee = 'madang_remover'::regrole group by 1`,
    );
    expect(new Set(rights.map((table) => table.rights))).toEqual(new Set(['delete select']));
    const tables = await names(
      `select name from (${TABLES}) t where has_tenant and name <> 'tenancy.former_tenants'`,
    );
    expect(rights.map(({ name }) => name).toSorted()).toEqual(tables);
    expect(
      await names(
        `select nspname as name from pg_namespace where has_schema_privilege('madang_remover', oid, 'create')`,
      ),
    ).toEqual([]);
  });

  it('is bound by row security, and nobody but the owner of the tables becomes it', async () => {
    expect(
      await rows(`select rolcanlogin, rolsuper, rolbypassrls from pg_roles where rolname = 'madang_remover'`),
    ).toEqual([{ rolcanlogin: false, rolsuper: false, rolbypassrls: false }]);
    expect(
      await names(
        `select member::regrole::text as name from pg_auth_members where roleid = 'madang_remover'::regrole`,
      ),
    ).toEqual(['madang_owner']);
  });
});

describe('the app role', () => {
  it('is no superuser, passes no row security, is nobody else, and owns nothing', async () => {
    const [role] = await rows(
      `select rolsuper, rolbypassrls, rolcreatedb, rolcreaterole, rolreplication from pg_roles where rolname = 'madang_app'`,
    );
    expect(Object.values(role!)).toEqual([false, false, false, false, false]);
    expect(await rows(`select 1 from pg_auth_members where member = 'madang_app'::regrole`)).toEqual([]);
    expect(
      await rows(`select 1 from pg_shdepend where refobjid = 'madang_app'::regrole and deptype = 'o'`),
    ).toEqual([]);
  });

  it('makes nothing: no schema, table or temporary table anywhere', async () => {
    expect(
      await names(
        `select nspname as name from pg_namespace where has_schema_privilege('madang_app', oid, 'create')`,
      ),
    ).toEqual([]);
    const [on] = await rows(
      `select has_database_privilege('madang_app', current_database(), 'create') as creates,
         has_database_privilege('madang_app', current_database(), 'temporary') as temporary`,
    );
    expect(on).toEqual({ creates: false, temporary: false });
    expect(
      await names(
        `select name from (${TABLES}) t where has_table_privilege('madang_app', oid, 'truncate, references, trigger')`,
      ),
    ).toEqual([]);
  });

  it.each(['update ledger.events set kind = kind where false', 'delete from ledger.events where false'])(
    'cannot change the ledger, and neither can its owner or a superuser: %s',
    async (statement) => {
      for (const role of ['madang_app', 'madang_owner', 'postgres']) await refuses(role, statement);
    },
  );

  it('cannot empty the ledger either', async () => {
    for (const role of ['madang_app', 'madang_owner', 'postgres'])
      await refuses(role, 'truncate ledger.events');
  });

  async function refuses(role: string, statement: string): Promise<void> {
    await admin.query(`begin; set local role ${role}`);
    const outcome = await admin.query(statement).then(
      () => 'done',
      (error: { code: string }) => error.code,
    );
    await admin.query(`rollback`);
    expect([role, outcome]).toEqual([role, '42501']);
  }
});
