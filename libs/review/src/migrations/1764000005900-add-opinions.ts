import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTenantTable } from '@app/platform';

/** Opinions that other agencies are asked for, with every version of them, and answers in points beside replies. */
export class AddOpinions1764000005900 implements MigrationInterface {
  name = 'AddOpinions1764000005900';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table review.cases add column points jsonb`);
    await runner.query(`
      create table review.opinions (
        tenant_id uuid not null,
        id uuid not null,
        idea_id uuid not null,
        agency_code text not null,
        part text not null check (part in ('co_owner', 'consulted')),
        question text not null,
        asked_at timestamptz(3) not null,
        asked_by uuid not null,
        answer_by date not null,
        status text not null check (status in ('asked', 'silent', 'answered', 'released')),
        reminded_at timestamptz(3),
        ended_at timestamptz(3),
        primary key (tenant_id, id),
        foreign key (tenant_id, idea_id) references review.cases (tenant_id, idea_id),
        check (status <> 'released' or ended_at is not null)
      )`);
    await protectTenantTable(runner, 'review.opinions', ['select', 'insert', 'update']);
    await runner.query(`
      create unique index one_open_opinion on review.opinions (tenant_id, idea_id, agency_code)
        where ended_at is null`);
    await runner.query(`create index opinions_of_case on review.opinions (tenant_id, idea_id, asked_at)`);
    await runner.query(`
      create index opinions_of_agency on review.opinions (tenant_id, agency_code, answer_by)
        where ended_at is null`);
    await runner.query(`
      create table review.opinion_versions (
        tenant_id uuid not null,
        opinion_id uuid not null,
        number integer not null check (number > 0),
        stance text not null check (stance in ('agree', 'conditional', 'disagree', 'not_ours')),
        text text not null,
        is_late boolean not null,
        given_at timestamptz(3) not null,
        given_by uuid not null,
        primary key (tenant_id, opinion_id, number),
        foreign key (tenant_id, opinion_id) references review.opinions (tenant_id, id)
      )`);
    await protectTenantTable(runner, 'review.opinion_versions', ['select', 'insert']);
    await runner.query(`
      create table review.points (
        tenant_id uuid not null,
        id uuid not null,
        idea_id uuid not null,
        position integer not null check (position >= 0),
        heading text not null,
        text text not null,
        agency_code text not null,
        decision text not null check (decision in ('taken_up', 'partly', 'not_taken_up')),
        done_by date,
        consent text not null check (consent in ('own', 'asked', 'confirmed', 'objected')),
        confirm_by date,
        reason text,
        answered_at timestamptz(3),
        answered_by uuid,
        drafted_at timestamptz(3) not null,
        ended_at timestamptz(3),
        primary key (tenant_id, id),
        foreign key (tenant_id, idea_id) references review.cases (tenant_id, idea_id),
        check (consent = 'own' or confirm_by is not null),
        check ((consent = 'objected') = (reason is not null))
      )`);
    await protectTenantTable(runner, 'review.points', ['select', 'insert', 'update']);
    await runner.query(
      `create index points_of_case on review.points (tenant_id, idea_id, position) where ended_at is null`,
    );
    await runner.query(`
      create index points_of_agency on review.points (tenant_id, agency_code, confirm_by)
        where ended_at is null and consent = 'asked'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table review.points, review.opinion_versions, review.opinions`);
    await runner.query(`alter table review.cases drop column points`);
  }
}
