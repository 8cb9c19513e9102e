import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createSchema, protectTenantTable } from '@app/platform';

export class CreateIntake1761000006000 implements MigrationInterface {
  name = 'CreateIntake1761000006000';

  async up(runner: QueryRunner): Promise<void> {
    await createSchema(runner, 'intake');
    await runner.query(`
      create table intake.calls (
        tenant_id uuid not null,
        code text not null,
        title_ko text not null,
        title_en text not null,
        summary_ko text not null,
        summary_en text not null,
        tasks jsonb not null default '[]',
        opens_on date not null,
        closes_on date not null,
        announces_on date not null,
        primary key (tenant_id, code),
        check (opens_on <= closes_on and closes_on <= announces_on)
      )`);
    await protectTenantTable(runner, 'intake.calls');
    await runner.query(`
      create table intake.ideas (
        tenant_id uuid not null,
        id uuid not null,
        tracking_number text not null,
        status text not null check (status in ('unconfirmed', 'submitted', 'withdrawn')),
        person_id uuid,
        account_id uuid,
        title text not null,
        situation text,
        improvement text not null,
        effect text,
        call_code text,
        topic_code text,
        agenda_code text,
        region_code text,
        is_withheld boolean not null default false,
        language text not null,
        submitted_at timestamptz(3) not null,
        confirmed_at timestamptz(3),
        hidden_reason text,
        primary key (tenant_id, id),
        unique (tenant_id, tracking_number),
        foreign key (tenant_id, call_code) references intake.calls (tenant_id, code)
      )`);
    await protectTenantTable(runner, 'intake.ideas');
    await runner.query(
      `create index ideas_of_account on intake.ideas (tenant_id, account_id, id desc) where account_id is not null`,
    );
    await runner.query(`
      create table intake.revisions (
        tenant_id uuid not null,
        idea_id uuid not null,
        number integer not null check (number > 0),
        text text not null,
        submitted_at timestamptz(3) not null,
        primary key (tenant_id, idea_id, number),
        foreign key (tenant_id, idea_id) references intake.ideas (tenant_id, id)
      )`);
    await protectTenantTable(runner, 'intake.revisions', ['select', 'insert']);
    await runner.query(`
      create table intake.drafts (
        tenant_id uuid not null,
        id uuid not null,
        account_id uuid not null,
        content jsonb not null,
        updated_at timestamptz(3) not null,
        primary key (tenant_id, id)
      )`);
    await protectTenantTable(runner, 'intake.drafts');
    await runner.query(
      `create index drafts_of_account on intake.drafts (tenant_id, account_id, updated_at desc)`,
    );
    await runner.query(`
      create table intake.supports (
        tenant_id uuid not null,
        idea_id uuid not null,
        account_id uuid not null,
        id uuid not null,
        given_at timestamptz(3) not null,
        primary key (tenant_id, idea_id, account_id),
        foreign key (tenant_id, idea_id) references intake.ideas (tenant_id, id)
      )`);
    await protectTenantTable(runner, 'intake.supports', ['select', 'insert', 'delete']);
    await runner.query(`
      create table intake.idempotency_keys (
        tenant_id uuid not null,
        principal text not null,
        key text not null,
        fingerprint bytea not null,
        answer json,
        created_at timestamptz not null,
        primary key (tenant_id, principal, key)
      )`);
    await protectTenantTable(runner, 'intake.idempotency_keys');
    await runner.query(
      `create index idempotency_keys_by_age on intake.idempotency_keys (tenant_id, created_at)`,
    );
    await runner.query(`
      create table intake.imports (
        tenant_id uuid not null,
        source text not null,
        source_key text not null,
        idea_id uuid not null,
        primary key (tenant_id, source, source_key),
        foreign key (tenant_id, idea_id) references intake.ideas (tenant_id, id)
      )`);
    await protectTenantTable(runner, 'intake.imports', ['select', 'insert']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop schema intake cascade`);
  }
}
