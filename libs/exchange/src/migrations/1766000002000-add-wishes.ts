import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE, protectTenantTable } from '@app/platform';

/** Wishes to be forgotten follow an idea to where it went; what it was hidden for there, and what was heard last. */
export class AddWishes1766000002000 implements MigrationInterface {
  name = 'AddWishes1766000002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table exchange.wishes (
        tenant_id uuid not null,
        id uuid not null,
        crossing_id uuid not null,
        proposer_id uuid,
        known bytea,
        sent_at timestamptz(3) not null,
        primary key (tenant_id, id),
        foreign key (tenant_id, crossing_id) references exchange.crossings (tenant_id, id)
      )`);
    await protectTenantTable(runner, 'exchange.wishes', ['select', 'insert', 'update']);
    await runner.query(`
      alter table exchange.crossings
        add column hidden_reason text, add column heard_sequence integer not null default 0`);
    // An answer to a recommendation may name the proposer, and then the name is covered.
    await runner.query(`grant update (message) on exchange.echoes to ${APP_ROLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`revoke update (message) on exchange.echoes from ${APP_ROLE}`);
    await runner.query(
      `alter table exchange.crossings drop column hidden_reason, drop column heard_sequence`,
    );
    await runner.query(`drop table exchange.wishes`);
  }
}
