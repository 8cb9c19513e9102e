import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createSchema, protectTenantTable } from '@app/platform';

export class CreateExchange1765000010000 implements MigrationInterface {
  name = 'CreateExchange1765000010000';

  async up(runner: QueryRunner): Promise<void> {
    await createSchema(runner, 'exchange');
    await runner.query(`
      create table exchange.crossings (
        tenant_id uuid not null,
        id uuid not null,
        kind text not null check (kind in ('transfer', 'raise', 'recommend')),
        side text not null check (side in ('received', 'sent')),
        status text not null check (status in ('waiting', 'opened', 'declined')),
        other_id uuid not null,
        place jsonb not null,
        idea_id uuid,
        other_idea_id uuid,
        other_number text,
        title text not null,
        origin jsonb not null,
        reason jsonb,
        message text,
        answer_reason jsonb,
        answer text,
        better jsonb,
        copy jsonb,
        author_ref text,
        person_id uuid,
        consented_at timestamptz(3),
        sent_at timestamptz(3) not null,
        answered_at timestamptz(3),
        primary key (tenant_id, id),
        foreign key (tenant_id, idea_id) references intake.ideas (tenant_id, id),
        constraint elsewhere check (other_id <> tenant_id),
        constraint sent_of_an_idea check (side = 'received' or idea_id is not null)
      )`);
    await protectTenantTable(runner, 'exchange.crossings', ['select', 'insert', 'update']);
    await runner.query(`create index crossings_of_idea on exchange.crossings (tenant_id, idea_id)`);
    await runner.query(
      `create index crossings_by_time on exchange.crossings (tenant_id, side, sent_at desc)`,
    );
    await runner.query(`
      create table exchange.echoes (
        tenant_id uuid not null,
        crossing_id uuid not null,
        event_id uuid not null,
        place jsonb not null,
        occurred_at timestamptz(3) not null,
        name text not null,
        label jsonb not null,
        state text,
        state_label jsonb,
        message text,
        primary key (tenant_id, crossing_id, event_id),
        foreign key (tenant_id, crossing_id) references exchange.crossings (tenant_id, id)
      )`);
    await protectTenantTable(runner, 'exchange.echoes', ['select', 'insert']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop schema exchange cascade`);
  }
}
