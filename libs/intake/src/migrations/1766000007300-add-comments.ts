import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTenantTable } from '@app/platform';

/** Comments on ideas, what people report, and what a tenant wants of both. */
export class AddComments1766000007300 implements MigrationInterface {
  name = 'AddComments1766000007300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table intake.comments (
        tenant_id uuid not null,
        id uuid not null,
        idea_id uuid not null,
        parent_id uuid,
        account_id uuid,
        speaker integer not null check (speaker > 0),
        is_official boolean not null,
        agency_code text,
        text text not null,
        salt bytea,
        written_at timestamptz(3) not null,
        edited_at timestamptz(3),
        gone_at timestamptz(3),
        held_until timestamptz(3),
        hidden_reason text,
        hidden_by uuid,
        object_by timestamptz(3),
        objection text,
        objected_at timestamptz(3),
        objection_outcome text check (objection_outcome in ('granted', 'refused')),
        primary key (tenant_id, id),
        foreign key (tenant_id, idea_id) references intake.ideas (tenant_id, id),
        foreign key (tenant_id, parent_id) references intake.comments (tenant_id, id),
        check (held_until is null or hidden_reason is null)
      )`);
    await protectTenantTable(runner, 'intake.comments');
    await runner.query(`create index comments_of_idea on intake.comments (tenant_id, idea_id, id)`);
    await runner.query(`create index comments_replies on intake.comments (tenant_id, parent_id, id)`);
    await runner.query(`create index comments_of_account on intake.comments (tenant_id, account_id)`);
    await runner.query(
      `create index comments_hidden on intake.comments (tenant_id, id) where hidden_reason is not null`,
    );
    await runner.query(`
      create table intake.reports (
        tenant_id uuid not null,
        id uuid not null,
        idea_id uuid not null,
        comment_id uuid,
        account_id uuid,
        ground text not null check (ground in ('spam', 'personal-data', 'insult', 'off-topic', 'other')),
        text text,
        reported_at timestamptz(3) not null,
        settled_at timestamptz(3),
        settlement text check (settlement in ('kept', 'hidden', 'lapsed', 'gone')),
        primary key (tenant_id, id),
        foreign key (tenant_id, idea_id) references intake.ideas (tenant_id, id),
        foreign key (tenant_id, comment_id) references intake.comments (tenant_id, id),
        check ((settled_at is null) = (settlement is null))
      )`);
    await protectTenantTable(runner, 'intake.reports');
    await runner.query(`
      create unique index reports_once on intake.reports (tenant_id, idea_id, comment_id, account_id)
      nulls not distinct where account_id is not null`);
    await runner.query(
      `create index reports_open on intake.reports (tenant_id, comment_id, idea_id) where settled_at is null`,
    );
    await runner.query(`create index reports_of_comment on intake.reports (tenant_id, comment_id)`);
    await runner.query(`create index reports_of_account on intake.reports (tenant_id, account_id)`);
    await runner.query(`
      create table intake.comment_rules (
        tenant_id uuid primary key,
        is_on boolean not null,
        reports_to_hold smallint not null check (reports_to_hold between 1 and 50),
        closed_calls text[] not null,
        version integer not null,
        changed_at timestamptz(3) not null
      )`);
    await protectTenantTable(runner, 'intake.comment_rules', ['select', 'insert', 'update']);
    await runner.query(`alter table intake.ideas add column comment_count integer not null default 0`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from ledger.due where kind = 'intake.comment_hold'`);
    await runner.query(`alter table intake.ideas drop column comment_count`);
    await runner.query(`drop table intake.comment_rules, intake.reports, intake.comments`);
  }
}
