import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createSchema, protectTenantTable } from '@app/platform';

export class CreateReview1761000005000 implements MigrationInterface {
  name = 'CreateReview1761000005000';

  async up(runner: QueryRunner): Promise<void> {
    await createSchema(runner, 'review');
    await runner.query(`
      create table review.workflows (
        tenant_id uuid not null,
        code text not null,
        version integer not null check (version > 0),
        definition jsonb not null,
        published_at timestamptz not null,
        primary key (tenant_id, code, version)
      )`);
    await protectTenantTable(runner, 'review.workflows', ['select', 'insert']);
    await runner.query(`
      create table review.cases (
        tenant_id uuid not null,
        idea_id uuid not null,
        tracking_number text not null,
        title text not null,
        topic_code text,
        region_code text,
        call_code text,
        agenda_code text,
        language text not null,
        is_withheld boolean not null,
        is_hidden boolean not null default false,
        supports integer not null default 0 check (supports >= 0),
        submitted_at timestamptz(3) not null,
        opened_at timestamptz(3) not null,
        workflow_code text not null,
        workflow_version integer not null,
        state text not null,
        is_final boolean not null default false,
        version integer not null default 1,
        due_on date,
        clock_stopped_on date,
        agency_code text,
        assignee_id uuid,
        reason_code text,
        reply text,
        promised_on date,
        decided_at timestamptz(3),
        primary key (tenant_id, idea_id),
        foreign key (tenant_id, workflow_code, workflow_version)
          references review.workflows (tenant_id, code, version)
      )`);
    await protectTenantTable(runner, 'review.cases', ['select', 'insert', 'update']);
    await runner.query(
      `create index cases_by_due on review.cases (tenant_id, agency_code, due_on, idea_id) where not is_final`,
    );
    await runner.query(`create index cases_by_state on review.cases (tenant_id, state, idea_id desc)`);
    await runner.query(
      `create index cases_by_assignee on review.cases (tenant_id, assignee_id, due_on) where assignee_id is not null`,
    );
    await runner.query(`
      create table review.acts (
        tenant_id uuid not null,
        event_id uuid not null,
        idea_id uuid not null,
        name text not null,
        from_state text,
        to_state text not null,
        is_public boolean not null,
        reason_code text,
        message text,
        agency_code text,
        occurred_at timestamptz(3) not null,
        primary key (tenant_id, event_id),
        foreign key (tenant_id, idea_id) references review.cases (tenant_id, idea_id)
      )`);
    await protectTenantTable(runner, 'review.acts', ['select', 'insert']);
    await runner.query(`create index acts_of_case on review.acts (tenant_id, idea_id, occurred_at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop schema review cascade`);
  }
}
