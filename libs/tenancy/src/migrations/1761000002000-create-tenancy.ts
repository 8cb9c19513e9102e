import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE, createSchema, protectTenantTable } from '@app/platform';

export class CreateTenancy1761000002000 implements MigrationInterface {
  name = 'CreateTenancy1761000002000';

  async up(runner: QueryRunner): Promise<void> {
    await createSchema(runner, 'tenancy');
    await runner.query(`
      create table tenancy.tenants (
        tenant_id uuid primary key,
        code text not null unique,
        kind text not null check (kind in ('nation', 'town')),
        name_ko text not null,
        name_en text not null,
        region_code text,
        created_at timestamptz not null
      )`);
    await protectTenantTable(runner, 'tenancy.tenants', ['select', 'insert', 'update']);

    // Outside row-level security: the name a request came by is looked up before its tenant is known.
    await runner.query(`create table tenancy.hosts (name text primary key, tenant_id uuid not null)`);
    await runner.query(`grant select, insert on tenancy.hosts to ${APP_ROLE}`);

    await runner.query(`
      create table tenancy.wordings (
        tenant_id uuid not null references tenancy.tenants,
        key text not null,
        ko text not null,
        en text not null,
        primary key (tenant_id, key)
      )`);
    await protectTenantTable(runner, 'tenancy.wordings');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop schema tenancy cascade`);
  }
}
