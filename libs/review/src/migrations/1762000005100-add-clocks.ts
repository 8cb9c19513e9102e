import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTenantTable } from '@app/platform';

/** Clocks as rows, lanes, approval, and what a decision needs to know of earlier ideas and of a promise. */
export class AddClocks1762000005100 implements MigrationInterface {
  name = 'AddClocks1762000005100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table review.cases rename column is_final to is_settled`);
    await runner.query(`
      alter table review.cases
        add column lane text not null default 'ordinary',
        add column state_since timestamptz(3) not null default now(),
        add column proposer_id uuid,
        add column owner text`);
    await runner.query(`
      create table review.clocks (
        tenant_id uuid not null,
        id uuid not null,
        idea_id uuid not null,
        code text not null,
        started_at timestamptz(3) not null,
        due_at timestamptz(3) not null,
        stops jsonb not null default '[]',
        extended_by integer not null default 0 check (extended_by >= 0),
        given_on date,
        ended_at timestamptz(3),
        reminded_at timestamptz(3),
        breached_at timestamptz(3),
        escalated_at timestamptz(3),
        primary key (tenant_id, id),
        foreign key (tenant_id, idea_id) references review.cases (tenant_id, idea_id)
      )`);
    await protectTenantTable(runner, 'review.clocks', ['select', 'insert', 'update']);
    await runner.query(
      `create unique index one_running_clock on review.clocks (tenant_id, idea_id, code) where ended_at is null`,
    );
    await runner.query(`create index clocks_of_case on review.clocks (tenant_id, idea_id)`);
    await runner.query(`
      create table review.approvals (
        tenant_id uuid not null,
        id uuid not null,
        idea_id uuid not null,
        transition text not null,
        fields jsonb not null,
        prepared_by uuid not null,
        prepared_at timestamptz(3) not null,
        status text not null check (status in ('waiting', 'signed', 'returned', 'overtaken')),
        decided_by uuid check (decided_by <> prepared_by),
        decided_at timestamptz(3),
        remark text,
        primary key (tenant_id, id),
        foreign key (tenant_id, idea_id) references review.cases (tenant_id, idea_id)
      )`);
    await protectTenantTable(runner, 'review.approvals', ['select', 'insert', 'update']);
    await runner.query(
      `create unique index one_waiting_approval on review.approvals (tenant_id, idea_id) where status = 'waiting'`,
    );
    await runner.query(`
      alter table review.acts
        add column prepared_by uuid,
        add column actor_id uuid,
        add column facts jsonb not null default '{}'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table review.acts drop column prepared_by, drop column actor_id, drop column facts`,
    );
    await runner.query(`drop table review.approvals, review.clocks`);
    await runner.query(`
      alter table review.cases drop column lane, drop column state_since, drop column proposer_id, drop column owner`);
    await runner.query(`alter table review.cases rename column is_settled to is_final`);
  }
}
