import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTenantTable } from '@app/platform';

/** What became of a call after its notice. Rows are only added: what was told stays told. */
export class AddCallNotices1766000007230 implements MigrationInterface {
  name = 'AddCallNotices1766000007230';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table intake.call_notices (
        tenant_id uuid not null,
        id uuid not null,
        call_code text not null,
        kind text not null check (kind in ('extended', 'delayed', 'no_winner')),
        former_day date,
        day date,
        text_ko text not null,
        text_en text not null,
        given_at timestamptz(3) not null,
        primary key (tenant_id, id),
        foreign key (tenant_id, call_code) references intake.calls (tenant_id, code),
        check (kind <> 'no_winner' or day is null),
        check ((day is null) = (former_day is null))
      )`);
    await protectTenantTable(runner, 'intake.call_notices', ['select', 'insert']);
    await runner.query(
      `create index call_notices_of_call on intake.call_notices (tenant_id, call_code, given_at)`,
    );
    await runner.query(
      `create unique index call_notices_no_winner on intake.call_notices (tenant_id, call_code)
       where kind = 'no_winner'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table intake.call_notices`);
  }
}
