import { Client } from 'pg';
import { migrations } from '../../apps/contexts.js';
import { openMigrationSource } from '../../apps/cli/src/migrate/migration-source.js';
import { migrate } from '../../apps/cli/src/migrate/migrate.js';
import { revert } from '../../apps/cli/src/migrate/revert.js';
import { anEmptyDatabase, testDataDir } from '../support/a-database.js';
import { newIndexes, readUsed, stumblesOf, type Used } from './what-old-code-uses.js';
import { sourcesIn } from './sources.js';

/**
 * The newest migration of the version that installations run. Its processes still serve while those of this one start,
 * so nothing they use may go. Set it anew with each release; docs/operation.md has the rules.
 */
const RELEASED = 'SayWhyDeliveriesFail1766000007530';

let database: Awaited<ReturnType<typeof anEmptyDatabase>>;
let client: Client;
let before: Used;
let after: Used;

const newer = migrations
  .slice(migrations.findIndex(({ name }) => name === RELEASED) + 1)
  .map(({ name }) => name);

beforeAll(async () => {
  database = await anEmptyDatabase();
  const { adminUrl } = database;
  const up = (): Promise<unknown> =>
    migrate({ adminUrl, dataDir: testDataDir(), redisUrl: null, say: () => undefined });
  await up();
  client = new Client(adminUrl);
  await client.connect();
  if (newer.length > 0) await revert(adminUrl, newer.length);
  before = await readUsed(client);
  await up();
  after = await readUsed(client);
}, 120_000);

afterAll(async () => {
  await client?.end();
  await database?.drop();
});

/** What old code would stumble over after this statement, which is undone. */
async function stumblesAfter(sql: string): Promise<string[]> {
  await client.query('begin');
  try {
    await client.query(sql);
    return stumblesOf(after, await readUsed(client));
  } finally {
    await client.query('rollback');
  }
}

describe('migrations since the last release', () => {
  it('know which that was', () => {
    expect(migrations.map(({ name }) => name)).toContain(RELEASED);
    expect(Object.keys(before.columns).length).toBeGreaterThan(300);
  });

  it('leave the code of before all that it uses, and write no table anew', () => {
    expect(stumblesOf(before, after)).toEqual([]);
  });

  it('make indexes of tables in use while others write', () => {
    const texts = sourcesIn('libs')
      .filter(({ path }) => path.includes('/migrations/'))
      .map(({ text }) => text);
    const isConcurrent = (index: string): boolean =>
      texts.some((text) =>
        new RegExp(`index concurrently (if not exists )?${index.split(' ')[1]}\\b`).test(text),
      );
    expect(newIndexes(before, after).filter((index) => !isConcurrent(index))).toEqual([]);
  });

  it('wait two seconds for a lock at most', async () => {
    const source = await openMigrationSource(database.adminUrl);
    const silenced = jest.spyOn(console, 'log').mockImplementation();
    await client.query('begin; select count(*) from intake.ideas');
    const begin = performance.now();
    try {
      await expect(source.query('alter table intake.ideas add column meanwhile int')).rejects.toMatchObject({
        code: '55P03',
      });
      expect(performance.now() - begin).toBeLessThan(5_000);
    } finally {
      await client.query('rollback');
      silenced.mockRestore();
      await source.destroy();
    }
  });
});

describe('the rules', () => {
  it.each([
    [
      'a column that goes',
      'alter table intake.ideas drop column situation',
      'intake.ideas.situation is gone',
    ],
    [
      'a column that is renamed',
      'alter table intake.ideas rename situation to state_of_things',
      'situation is gone',
    ],
    ['a table that goes', 'drop table notifications.webhooks cascade', 'notifications.webhooks.id is gone'],
    ['another type', 'alter table intake.ideas alter title type varchar(200)', 'was text and is'],
    [
      'a column that must be filled now',
      'alter table intake.ideas alter situation set not null',
      'must be filled',
    ],
    [
      'a new column without a default',
      'alter table intake.ideas add more int not null',
      'is new and must be filled',
    ],
    [
      'a function that goes',
      'drop function notifications.count_unsettled()',
      'is gone or gives something else',
    ],
    [
      'a right that is taken',
      'revoke select on intake.ideas from madang_app',
      'no more SELECT on intake.ideas',
    ],
    ['a constraint', `alter table intake.ideas add constraint short check (title <> 'x')`, 'asks for more'],
    [
      'a value less',
      `alter table intake.ideas drop constraint ideas_status_check,
         add constraint ideas_status_check check (status in ('submitted', 'withdrawn', 'new')) not valid`,
      'asks for more',
    ],
    [
      'a table written anew',
      'alter table intake.ideas add drawn uuid default gen_random_uuid()',
      'is written anew',
    ],
  ])('find %s', async (_what, sql, words) => {
    expect((await stumblesAfter(sql)).join('; ')).toContain(words);
  });

  it.each([
    ['a column that may stay empty', 'alter table intake.ideas add more int'],
    ['a column with a default', 'alter table intake.ideas add more int not null default 0'],
    ['a table', 'create table intake.more (id int primary key)'],
    [
      'a value more',
      `alter table intake.held_ideas drop constraint held_ideas_sign_check, add constraint held_ideas_sign_check
         check (sign in ('no_proof', 'trap', 'no_stamp', 'old_stamp', 'used_stamp', 'too_fast', 'new'))`,
    ],
    ['a check that is dropped', 'alter table intake.ideas alter improvement drop not null'],
  ])('let %s pass', async (_what, sql) => {
    expect(await stumblesAfter(sql)).toEqual([]);
  });

  it('find an index that holds up who writes', async () => {
    await client.query('begin; create index of_titles on intake.ideas (title)');
    expect(newIndexes(after, await readUsed(client))).toEqual(['intake.ideas of_titles']);
    await client.query('rollback');
  });
});
