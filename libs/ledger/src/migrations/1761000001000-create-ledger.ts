import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE, createSchema, protectTenantTable } from '@app/platform';

export class CreateLedger1761000001000 implements MigrationInterface {
  name = 'CreateLedger1761000001000';

  async up(runner: QueryRunner): Promise<void> {
    await createSchema(runner, 'ledger');
    await runner.query(`
      create table ledger.events (
        tenant_id uuid not null,
        id uuid not null,
        subject_id uuid not null,
        sequence integer not null check (sequence > 0),
        kind text not null,
        actor_kind text not null,
        actor_id uuid,
        data jsonb not null,
        occurred_at timestamptz(3) not null,
        previous bytea,
        hash bytea not null,
        primary key (tenant_id, id),
        unique (tenant_id, subject_id, sequence),
        check ((sequence = 1) = (previous is null))
      )`);
    await protectTenantTable(runner, 'ledger.events', ['select', 'insert']);
    await runner.query(`
      create function ledger.refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception 'the ledger is append-only: % refused', tg_op using errcode = 'insufficient_privilege';
      end $$`);
    await runner.query(`
      create trigger append_only before update or delete or truncate on ledger.events
      for each statement execute function ledger.refuse_change()`);

    // Ids only and outside row-level security: the relay serves every tenant.
    await runner.query(`
      create table ledger.outbox (
        queue text not null,
        event_id uuid not null,
        tenant_id uuid not null,
        created_at timestamptz not null default now(),
        relayed_at timestamptz,
        attempts integer not null default 0,
        primary key (queue, event_id)
      )`);
    await runner.query(`create index outbox_waiting on ledger.outbox (created_at) where relayed_at is null`);
    await runner.query(`grant select, insert, update, delete on ledger.outbox to ${APP_ROLE}`);
    await runner.query(`
      create table ledger.due (
        tenant_id uuid not null,
        kind text not null,
        subject_id uuid not null,
        due_at timestamptz not null,
        primary key (tenant_id, kind, subject_id)
      )`);
    await runner.query(`create index due_soonest on ledger.due (due_at)`);
    await runner.query(`grant select, insert, update, delete on ledger.due to ${APP_ROLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop schema ledger cascade`);
  }
}
