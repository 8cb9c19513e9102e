import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTenantTable } from '@app/platform';

/** Reports as they were closed; nobody changes one, the application neither. */
export class AddReports1766000007010 implements MigrationInterface {
  name = 'AddReports1766000007010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table insight.closed_reports (
        tenant_id uuid not null,
        id uuid not null,
        period text not null,
        columns json not null,
        rows json not null,
        closed_at timestamptz(3) not null,
        primary key (tenant_id, id),
        unique (tenant_id, period)
      )`);
    await protectTenantTable(runner, 'insight.closed_reports', ['select', 'insert']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table insight.closed_reports`);
  }
}
