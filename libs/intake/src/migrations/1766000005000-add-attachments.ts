import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTenantTable } from '@app/platform';

/** Files that go with ideas. Their bytes lie in the store of the installation, under tenant and id. */
export class AddAttachments1766000005000 implements MigrationInterface {
  name = 'AddAttachments1766000005000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table intake.attachments (
        tenant_id uuid not null,
        id uuid not null,
        idea_id uuid,
        account_id uuid,
        position smallint not null default 0,
        name text not null,
        kind text not null,
        bytes integer not null check (bytes > 0),
        sha256 bytea not null,
        state text not null check (state in ('waiting', 'clean', 'quarantined')),
        finding text,
        is_closed boolean not null default false,
        added_at timestamptz(3) not null,
        primary key (tenant_id, id),
        foreign key (tenant_id, idea_id) references intake.ideas (tenant_id, id),
        check ((state = 'quarantined') = (finding is not null))
      )`);
    await protectTenantTable(runner, 'intake.attachments');
    await runner.query(
      `create index attachments_of_idea on intake.attachments (tenant_id, idea_id, position)`,
    );
    await runner.query(
      `create index attachments_unsent on intake.attachments (tenant_id, account_id) where idea_id is null`,
    );
    await runner.query(`
      insert into ledger.due (tenant_id, kind, subject_id, due_at)
      select tenant_id, 'intake.stray_files', tenant_id, now() from tenancy.tenants`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `delete from ledger.due where kind in ('intake.stray_files', 'intake.unsent_file', 'intake.file_bytes')`,
    );
    await runner.query(`drop table intake.attachments`);
  }
}
