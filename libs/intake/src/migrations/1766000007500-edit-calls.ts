import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTenantTable } from '@app/platform';

/**
 * Administrators keep the calls: drafts, versions, topics, who leads, why one closed early; and what a call asks beside
 * the four statutory fields, each version of which stays for the ideas that answered it.
 */
export class EditCalls1766000007500 implements MigrationInterface {
  name = 'EditCalls1766000007500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table intake.calls
        add column is_published boolean not null default true,
        add column version integer not null default 1,
        add column topic_codes text[] not null default '{}',
        add column agency_code text,
        add column closed_why_ko text,
        add column closed_why_en text,
        add check ((closed_why_ko is null) = (closed_why_en is null))`);
    await runner.query(`
      create table intake.call_forms (
        tenant_id uuid not null,
        call_code text not null,
        version integer not null check (version > 0),
        schema json not null,
        created_at timestamptz(3) not null,
        primary key (tenant_id, call_code, version),
        foreign key (tenant_id, call_code) references intake.calls (tenant_id, code) on delete cascade
      )`);
    await protectTenantTable(runner, 'intake.call_forms', ['select', 'insert']);
    await runner.query(`
      alter table intake.ideas
        add column answers jsonb,
        add column form_version integer,
        add foreign key (tenant_id, call_code, form_version)
          references intake.call_forms (tenant_id, call_code, version)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table intake.ideas drop column answers, drop column form_version`);
    await runner.query(`drop table intake.call_forms`);
    await runner.query(`delete from intake.calls where not is_published`);
    await runner.query(`
      alter table intake.calls drop column is_published, drop column version, drop column topic_codes,
        drop column agency_code, drop column closed_why_ko, drop column closed_why_en`);
  }
}
