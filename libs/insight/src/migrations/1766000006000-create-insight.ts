import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createSchema, protectTenantTable } from '@app/platform';

export class CreateInsight1766000006000 implements MigrationInterface {
  name = 'CreateInsight1766000006000';

  async up(runner: QueryRunner): Promise<void> {
    await createSchema(runner, 'insight');
    await runner.query(`
      create table insight.open_files (
        tenant_id uuid not null,
        dataset text not null,
        format text not null check (format in ('csv', 'json')),
        rows bigint not null,
        bytes bigint not null,
        measured_at timestamptz(3) not null,
        primary key (tenant_id, dataset, format)
      )`);
    await protectTenantTable(runner, 'insight.open_files', ['select', 'insert', 'update']);
    await runner.query(`
      insert into ledger.due (tenant_id, kind, subject_id, due_at)
      select tenant_id, 'insight.measure_open_data', tenant_id, date_trunc('milliseconds', now())
      from tenancy.tenants on conflict do nothing`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from ledger.due where kind = 'insight.measure_open_data'`);
    await runner.query(`delete from ledger.outbox where queue = 'open-data'`);
    await runner.query(`drop schema insight cascade`);
  }
}
