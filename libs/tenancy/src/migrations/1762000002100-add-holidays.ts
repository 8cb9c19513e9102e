import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTenantTable } from '@app/platform';

/** A tenant's own closed days. */
export class AddHolidays1762000002100 implements MigrationInterface {
  name = 'AddHolidays1762000002100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table tenancy.holidays (
        tenant_id uuid not null,
        day date not null,
        name_ko text not null,
        name_en text not null,
        added_at timestamptz(3) not null,
        primary key (tenant_id, day)
      )`);
    await protectTenantTable(runner, 'tenancy.holidays', ['select', 'insert', 'delete']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table tenancy.holidays`);
  }
}
