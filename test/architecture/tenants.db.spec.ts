import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { Topic } from '@app/catalogue';
import { type Actor, CONNECTION, Database, Replica, systemOf, type Transaction } from '@app/platform';
import { aDatabase, type TestDatabase } from '../support/a-database.js';
import { plantRows } from './plant-rows.js';

const ROUNDS = 2_000;
const POOL = 4;

let database: TestDatabase;
let admin: Client;
let app: Client;
let tables: string[];
let nation: string;
let jeonju: string;

const enterAs = (tenantId: string): Promise<unknown> =>
  app.query(`select set_config('app.tenant', $1, true)`, [tenantId]);

/** What a statement comes to inside a transaction that is undone: how many rows, or why not. */
async function outcomeOf(tenantId: string | null, statement: string, parameters: unknown[] = []) {
  await app.query('begin');
  try {
    if (tenantId !== null) await enterAs(tenantId);
    return (await app.query(statement, parameters)).rowCount;
  } catch (error) {
    const { code, message } = error as { code: string; message: string };
    return /row-level security/.test(message) ? 'row security' : code;
  } finally {
    await app.query('rollback');
  }
}

beforeAll(async () => {
  database = await aDatabase();
  admin = new Client(database.adminUrl);
  app = new Client(database.appUrl);
  await Promise.all([admin.connect(), app.connect()]);
  const hosts = await admin.query(`select name, tenant_id from tenancy.hosts`);
  const idOf = (name: string): string => hosts.rows.find((host) => host.name === name).tenant_id;
  [nation, jeonju] = [idOf('nation'), idOf('jeonju')];
  const found = await admin.query(
    `select format('%I.%I', nspname, relname) as name from pg_class c join pg_namespace n on n.oid = relnamespace
     where relkind = 'r' and relrowsecurity order by 1`,
  );
  tables = found.rows.map(({ name }) => name);
  for (const table of tables) await plantRows(admin, table, [nation, jeonju]);
});

afterAll(async () => {
  await app?.end();
  await admin?.end();
  await database?.drop();
});

/** Tables that the app role may act on in this way. */
async function tablesFor(privilege: string): Promise<string[]> {
  const { rows } = await admin.query(
    `select t as name from unnest($1::text[]) t where has_table_privilege('madang_app', t, $2)`,
    [tables, privilege],
  );
  return rows.map(({ name }) => name);
}

describe('rows of two tenants, in every table', () => {
  it('are there to be seen', async () => {
    expect(tables.length).toBeGreaterThanOrEqual(20);
    for (const table of tables) {
      const { rows } = await admin.query(`select count(distinct tenant_id)::int as tenants from ${table}`);
      expect([table, rows[0].tenants]).toEqual([table, 2]);
    }
  });

  it('are hidden while no tenant is set, or an empty one', async () => {
    for (const table of await tablesFor('select')) {
      expect([table, await outcomeOf(null, `select 1 from ${table}`)]).toEqual([table, 0]);
      expect([table, await outcomeOf('', `select 1 from ${table}`)]).toEqual([table, 0]);
    }
  });

  it('are seen by their own tenant only, all of them', async () => {
    for (const table of await tablesFor('select'))
      for (const tenantId of [nation, jeonju]) {
        const own = await admin.query(`select 1 from ${table} where tenant_id = $1`, [tenantId]);
        expect([table, await outcomeOf(tenantId, `select 1 from ${table}`)]).toEqual([table, own.rowCount]);
        const foreign = await outcomeOf(tenantId, `select 1 from ${table} where tenant_id <> $1`, [tenantId]);
        expect([table, foreign]).toEqual([table, 0]);
      }
  });

  it('cannot be written for another tenant', async () => {
    for (const table of await tablesFor('insert')) {
      const forged = `insert into ${table}
        select (jsonb_populate_record(t, jsonb_build_object('tenant_id', $1::text))).* from ${table} t limit 1`;
      expect([table, await outcomeOf(nation, forged, [jeonju])]).toEqual([table, 'row security']);
    }
    for (const table of await tablesFor('update')) {
      const moved = `update ${table} set tenant_id = $1`;
      expect([table, await outcomeOf(nation, moved, [jeonju])]).toEqual([table, 'row security']);
    }
  });

  it('cannot be changed or deleted by another tenant', async () => {
    for (const table of await tablesFor('update')) {
      const changed = `update ${table} set tenant_id = tenant_id where tenant_id = $1`;
      expect([table, await outcomeOf(nation, changed, [jeonju])]).toEqual([table, 0]);
    }
    for (const table of await tablesFor('delete')) {
      const deleted = `delete from ${table} where tenant_id = $1`;
      expect([table, await outcomeOf(nation, deleted, [jeonju])]).toEqual([table, 0]);
    }
  });
});

describe('two tenants on one small pool of connections', () => {
  let source: DataSource;

  beforeAll(async () => {
    source = new DataSource({
      type: 'postgres',
      url: database.appUrl,
      poolSize: POOL,
      extra: CONNECTION,
      entities: [Topic],
    });
    await source.initialize();
  });

  afterAll(() => source.destroy());

  /** How many of 2,000 interleaved visits saw another tenant's rows, or none. */
  async function countWrong(
    visit: (tenantId: string, isFailing: boolean) => Promise<string[]>,
  ): Promise<number> {
    let wrong = 0;
    await Promise.all(
      Array.from({ length: ROUNDS }, async (_, round) => {
        const tenantId = round % 2 ? nation : jeonju;
        // Every seventh visit ends in a rollback: the connection goes back to the pool all the same.
        const seen = await visit(tenantId, round % 7 === 0).catch(() => null);
        if (seen && (seen.length !== 1 || seen[0] !== tenantId)) wrong++;
      }),
    );
    return wrong;
  }

  const SEEN = `select distinct tenant_id as id from catalogue.topics`;
  const idsOf = (found: { id: string }[]): string[] => found.map(({ id }) => id);

  /** A transaction is told by its own number on its own connection: two may begin in the same instant. */
  const numberOf = async (tx: Transaction): Promise<string> =>
    (
      await tx.query(`select pg_backend_pid() || '/' || virtualxid as number from pg_locks
      where pid = pg_backend_pid() and locktype = 'virtualxid'`)
    )[0].number;

  it(`never mixes them up in ${ROUNDS} visits through the door, and leaves no tenant behind`, async () => {
    const door = new Database(source, new Replica(source, null));
    const wrong = await countWrong((tenantId, isFailing) =>
      door.enter(systemOf(tenantId), async (tx) => {
        const found = await tx.query(SEEN);
        if (isFailing) await tx.query('select 1 / 0');
        return idsOf(found);
      }),
    );
    expect(wrong).toBe(0);
    const afterwards = await Promise.all(Array.from({ length: POOL * 4 }, () => door.outside(SEEN)));
    expect(afterwards.flat()).toEqual([]);
  });

  it('lets what is read together share a transaction, and whoever reads as another tenant have one of their own', async () => {
    const door = new Database(source, new Replica(source, null));
    const [own, other] = [systemOf(nation), systemOf(jeonju)];
    const wrong = await countWrong((tenantId, isFailing) =>
      door.readTogether(systemOf(tenantId), async (reader) => {
        const asked = [1, 2, 3].map(() => door.enter(reader, (tx) => tx.query(SEEN)));
        if (isFailing) await door.enter(reader, (tx) => tx.query('select 1 / 0'));
        return [...new Set((await Promise.all(asked)).flatMap(idsOf))];
      }),
    );
    expect(wrong).toBe(0);
    const readers: Actor[] = [];
    const numbers = await door.readTogether(own, (reader) => {
      readers.push(reader);
      return Promise.all([reader, reader, own, other].map((actor) => door.enter(actor, numberOf)));
    });
    expect(numbers[1]).toEqual(numbers[0]);
    expect(new Set(numbers.map(String)).size).toBe(3);
    // Whoever keeps the reader has no more than what it was made from.
    expect(await door.enter(readers[0]!, (tx) => tx.query(SEEN))).toEqual(
      await door.enter(own, (tx) => tx.query(SEEN)),
    );
  });

  it('asks for the same thing once while it reads, and anew the next time', async () => {
    const door = new Database(source, new Replica(source, null));
    const [own, other] = [systemOf(nation), systemOf(jeonju)];
    const nameOf = (actor: Actor, code = 'asked-twice') =>
      door.enter(
        actor,
        async (tx) => (await tx.findOneBy(Topic, { tenantId: actor.tenantId, code }))?.nameKo,
      );
    const rename = (name: string) =>
      admin.query(`update catalogue.topics set name_ko = $1 where code = 'asked-twice' and tenant_id = $2`, [
        name,
        nation,
      ]);
    await admin.query(
      `insert into catalogue.topics (tenant_id, code, name_ko, name_en, position)
       values ($1, 'asked-twice', '처음', 'first', 99)`,
      [nation],
    );
    const read = await door.readTogether(own, async (reader) => {
      const before = await nameOf(reader);
      await rename('다음');
      return [before, await nameOf(reader), await nameOf(other), await nameOf(reader, 'asked-thrice')];
    });
    expect(read).toEqual(['처음', '처음', undefined, undefined]);
    expect(await door.readTogether(own, nameOf)).toBe('다음');
    await rename('그다음');
    expect(await nameOf(own)).toBe('그다음');
  });

  it('writes nothing while it reads', async () => {
    const door = new Database(source, new Replica(source, null));
    const written = door.readTogether(systemOf(nation), (reader) =>
      door.enter(reader, (tx) => tx.query(`update catalogue.topics set position = position`)),
    );
    await expect(written).rejects.toThrow(/read-only transaction/);
  });

  it('would notice a tenant that is set for longer than a transaction', async () => {
    const wrong = await countWrong(async (tenantId) => {
      await source.query(`select set_config('app.tenant', $1, $2)`, [tenantId, false]);
      return idsOf(await source.query(SEEN));
    });
    expect(wrong).toBeGreaterThan(ROUNDS / 20);
  });
});
