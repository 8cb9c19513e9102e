import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTenantTable } from '@app/platform';

/** Public services that exist, so that whoever asks for one again is told. */
export class AddServices1764000003300 implements MigrationInterface {
  name = 'AddServices1764000003300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table catalogue.services (
        tenant_id uuid not null,
        code text not null,
        name_ko text not null,
        name_en text not null,
        summary_ko text not null,
        summary_en text not null,
        agency_code text not null,
        link text,
        primary key (tenant_id, code)
      )`);
    await protectTenantTable(runner, 'catalogue.services');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table catalogue.services`);
  }
}
