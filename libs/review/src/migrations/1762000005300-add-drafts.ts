import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTenantTable } from '@app/platform';

/** A workflow is drafted before it is published, and a version says why it is there. */
export class AddDrafts1762000005300 implements MigrationInterface {
  name = 'AddDrafts1762000005300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table review.workflows
        add column note text not null default '',
        add column published_by uuid`);
    await runner.query(`
      create table review.workflow_drafts (
        tenant_id uuid not null,
        code text not null,
        revision integer not null check (revision > 0),
        definition jsonb not null,
        based_on integer not null,
        saved_at timestamptz(3) not null,
        saved_by uuid,
        primary key (tenant_id, code)
      )`);
    await protectTenantTable(runner, 'review.workflow_drafts');
    await runner.query(
      `create index cases_by_version on review.cases (tenant_id, workflow_code, workflow_version) where not is_settled`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index review.cases_by_version`);
    await runner.query(`drop table review.workflow_drafts`);
    await runner.query(`alter table review.workflows drop column note, drop column published_by`);
  }
}
