import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTenantTable } from '@app/platform';

/** A tenant's colour, and the settings it had before, to be put back. */
export class AddSettings1765000008500 implements MigrationInterface {
  name = 'AddSettings1765000008500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table tenancy.tenants
        add column colour text check (colour ~ '^#[0-9a-f]{6}$'),
        add column settings_version integer not null default 1`);
    await runner.query(`
      create table tenancy.former_settings (
        tenant_id uuid not null references tenancy.tenants,
        version integer not null,
        name_ko text not null,
        name_en text not null,
        site_name_ko text not null,
        site_name_en text not null,
        languages text[] not null,
        colour text,
        replaced_at timestamptz(3) not null,
        primary key (tenant_id, version)
      )`);
    await protectTenantTable(runner, 'tenancy.former_settings', ['select', 'insert']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table tenancy.former_settings`);
    await runner.query(`alter table tenancy.tenants drop column colour, drop column settings_version`);
  }
}
