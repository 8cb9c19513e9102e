import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTenantTable } from '@app/platform';

/** Systems of agencies that are told of events, and each event on its way to one. */
export class AddWebhooks1766000007101 implements MigrationInterface {
  name = 'AddWebhooks1766000007101';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table notifications.webhooks (
        tenant_id uuid not null,
        id uuid not null,
        name text not null,
        address text not null,
        agency_code text,
        kinds text[] not null,
        sealed_secret bytea not null,
        registered_at timestamptz(3) not null,
        primary key (tenant_id, id)
      )`);
    await protectTenantTable(runner, 'notifications.webhooks', ['select', 'insert', 'delete']);
    await runner.query(`
      create table notifications.dispatches (
        tenant_id uuid not null,
        id uuid not null,
        webhook_id uuid not null,
        event_id uuid not null,
        kind text not null,
        idea_id uuid not null,
        agency_code text,
        status text not null check (status in ('composed', 'waiting', 'sent', 'failed')),
        tries smallint not null default 0,
        composed_at timestamptz(3) not null,
        tried_at timestamptz(3),
        next_try_at timestamptz(3),
        code text,
        primary key (tenant_id, id),
        unique (tenant_id, webhook_id, event_id),
        foreign key (tenant_id, webhook_id) references notifications.webhooks (tenant_id, id) on delete cascade
      )`);
    await runner.query(
      `create index dispatches_of_webhook on notifications.dispatches (tenant_id, webhook_id, id)`,
    );
    await protectTenantTable(runner, 'notifications.dispatches', ['select', 'insert', 'update']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from ledger.due where kind = 'dispatch.retry'`);
    await runner.query(`delete from ledger.outbox where queue in ('webhooks', 'webhook-posts')`);
    await runner.query(`drop table notifications.dispatches, notifications.webhooks`);
  }
}
