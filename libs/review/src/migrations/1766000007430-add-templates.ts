import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTenantTable } from '@app/platform';

/** Texts that answers begin with, of the whole tenant or of one agency. */
export class AddTemplates1766000007430 implements MigrationInterface {
  name = 'AddTemplates1766000007430';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table review.templates (
        tenant_id uuid not null,
        id uuid not null,
        agency_code text,
        name text not null,
        text text not null,
        version integer not null check (version > 0),
        changed_at timestamptz(3) not null,
        changed_by uuid not null,
        primary key (tenant_id, id),
        unique nulls not distinct (tenant_id, agency_code, name)
      )`);
    await protectTenantTable(runner, 'review.templates');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table review.templates`);
  }
}
