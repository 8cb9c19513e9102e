import { Client } from 'pg';
import { ImportService } from '@app/intake';
import { CheckpointsService, KeepCheckpoints } from '@app/ledger';
import { systemOf } from '@app/platform';
import { aCommand, type TestCommand } from '../../../../test/support/a-command.js';
import { eventually } from '../../../../test/support/eventually.js';
import { listTenants } from '../list-tenants.js';
import { verifyLedger } from './verify-ledger.js';

let command: TestCommand;
let administrator: Client;

const verify = (tenant?: string): Promise<boolean> => {
  command.printed.length = 0;
  return verifyLedger(command.app, tenant, command.terminal, new AbortController().signal);
};

/** Does what no program may: past the trigger that keeps the ledger append-only. Undone afterwards. */
async function tamper(sql: string, check: () => Promise<void>): Promise<void> {
  const tables = ['ledger.events', 'review.cases'];
  for (const table of tables)
    await administrator.query(`create table kept_${table.split('.')[1]} as table ${table}`);
  await administrator.query(`set session_replication_role = replica`);
  try {
    await administrator.query(sql);
    await check();
  } finally {
    for (const table of tables) {
      const kept = `kept_${table.split('.')[1]}`;
      await administrator.query(
        `delete from ${table}; insert into ${table} table ${kept}; drop table ${kept}`,
      );
    }
    await administrator.query(`set session_replication_role = origin`);
  }
}

beforeAll(async () => {
  command = await aCommand();
  administrator = new Client(command.database.adminUrl);
  await administrator.connect();
  for (const { tenantId } of await listTenants(command.app))
    for (let n = 1; n <= 5; n++)
      await command.app.get(ImportService).importLine(systemOf(tenantId), 'spec', {
        petition_idx: `${n}`,
        title: `제안 ${n}`,
        content: '내용',
      });
  for (const { tenantId } of await listTenants(command.app)) {
    await eventually(async () => {
      await command.app.get(KeepCheckpoints).keep(systemOf(tenantId));
      const { size } = await command.app.get(CheckpointsService).latest(systemOf(tenantId));
      expect(size).toBe(12);
    });
  }
});

afterAll(async () => {
  await administrator.end();
  await command.close();
});

describe('ledger verify', () => {
  it('finds nothing in a ledger that nobody touched, tenant by tenant', async () => {
    expect(await verify()).toBe(true);
    expect(command.printed).toEqual([
      expect.stringMatching(
        /^✔ 전주시 \/ Jeonju: .*12 events, 5 cases, 0 texts \(0 erased\), 0 comments, 12 events under [12] signatures, 0 faults, \d+ events\/s$/,
      ),
      expect.stringMatching(
        /^✔ 대한민국 \/ Korea: .*12 events, 5 cases, 0 texts \(0 erased\), 0 comments, 12 events under [12] signatures, 0 faults, \d+ events\/s$/,
      ),
    ]);
  });

  it.each([
    [
      'an event edited',
      `update ledger.events set data = data || '{"x": 1}' where sequence = 1 and tenant_id =
         (select tenant_id from tenancy.tenants where code = 'jeonju')
         and subject_id = (select min(subject_id::text)::uuid from ledger.events e join tenancy.tenants using (tenant_id) where code = 'jeonju' and e.kind not like 'tenant.%')`,
      'event was changed',
    ],
    [
      'an event taken out of the middle',
      `delete from ledger.events where sequence = 1 and subject_id =
         (select min(subject_id::text)::uuid from ledger.events e join tenancy.tenants using (tenant_id) where code = 'jeonju' and e.kind not like 'tenant.%')`,
      'event is missing',
    ],
    [
      'the events of a whole file cut off',
      `delete from ledger.events where subject_id =
         (select max(subject_id::text)::uuid from ledger.events e join tenancy.tenants using (tenant_id) where code = 'jeonju' and e.kind not like 'tenant.%')`,
      'event is missing',
    ],
    [
      'the newest event cut off',
      `delete from ledger.events where sequence = 2 and subject_id =
         (select min(subject_id::text)::uuid from ledger.events e join tenancy.tenants using (tenant_id) where code = 'jeonju' and e.kind not like 'tenant.%')`,
      'version differs from the ledger',
    ],
    [
      'a case moved behind the ledger’s back',
      `update review.cases set state = 'adopted' where idea_id =
         (select min(idea_id::text)::uuid from review.cases join tenancy.tenants using (tenant_id) where code = 'jeonju')`,
      'state differs from the ledger',
    ],
    [
      'a deadline put off',
      `update review.cases set due_on = due_on + 30 where idea_id =
         (select min(idea_id::text)::uuid from review.cases join tenancy.tenants using (tenant_id) where code = 'jeonju')`,
      'due date differs from the ledger',
    ],
    [
      'votes that nobody gave',
      `update review.cases set supports = 7 where idea_id =
         (select min(idea_id::text)::uuid from review.cases join tenancy.tenants using (tenant_id) where code = 'jeonju')`,
      '7 supports, 0 counted',
    ],
  ])('finds %s, in the tenant it happened in', (_what, sql, fault) =>
    tamper(sql, async () => {
      expect(await verify()).toBe(false);
      expect(command.printed.filter((line) => line.startsWith('✖ jeonju')).join('\n')).toContain(fault);
      expect(command.printed.at(-1)).toMatch(/^✔ 대한민국/);
      expect(await verify('nation')).toBe(true);
      expect(await verify('jeonju')).toBe(false);
    }),
  );

  it('is whole again afterwards, and refuses a tenant that is not there', async () => {
    expect(await verify()).toBe(true);
    await expect(verify('nowhere')).rejects.toMatchObject({ code: 'tenancy.unknown_tenant' });
  });
});
