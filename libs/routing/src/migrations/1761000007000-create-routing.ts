import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createSchema, protectTenantTable } from '@app/platform';

export class CreateRouting1761000007000 implements MigrationInterface {
  name = 'CreateRouting1761000007000';

  async up(runner: QueryRunner): Promise<void> {
    await createSchema(runner, 'routing');
    await runner.query(`
      create table routing.rules (
        tenant_id uuid not null,
        code text not null,
        position integer not null,
        topics text[] not null default '{}',
        keywords text[] not null default '{}',
        regions text[] not null default '{}',
        calls text[] not null default '{}',
        agency_code text not null,
        note_ko text not null default '',
        is_active boolean not null default true,
        primary key (tenant_id, code)
      )`);
    await protectTenantTable(runner, 'routing.rules');
    await runner.query(`
      create table routing.routes (
        tenant_id uuid not null,
        event_id uuid not null,
        idea_id uuid not null,
        agency_code text,
        rule_code text,
        matched jsonb not null,
        routed_at timestamptz(3) not null,
        primary key (tenant_id, event_id)
      )`);
    await protectTenantTable(runner, 'routing.routes', ['select', 'insert']);
    await runner.query(`create index routes_of_idea on routing.routes (tenant_id, idea_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop schema routing cascade`);
  }
}
