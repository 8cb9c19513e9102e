import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTenantTable } from '@app/platform';

/** Each try to hand a message over, what came of it, and the states of one that waits, failed or was left. */
export class AddAttempts1766000007100 implements MigrationInterface {
  name = 'AddAttempts1766000007100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table notifications.messages
        drop constraint messages_status_check,
        add constraint messages_status_check check (status in
          ('composed', 'sending', 'waiting', 'sent', 'uncertain', 'failed', 'left', 'dropped')),
        add column tries smallint not null default 0,
        add column next_try_at timestamptz(3)`);
    await runner.query(`create index messages_by_status on notifications.messages (tenant_id, status, id)`);
    await runner.query(`
      create table notifications.attempts (
        tenant_id uuid not null,
        message_id uuid not null,
        number smallint not null,
        started_at timestamptz(3) not null,
        ended_at timestamptz(3),
        outcome text check (outcome in ('sent', 'refused', 'put_off', 'unknown')),
        code text,
        primary key (tenant_id, message_id, number),
        foreign key (tenant_id, message_id) references notifications.messages (tenant_id, id) on delete cascade
      )`);
    await protectTenantTable(runner, 'notifications.attempts', ['select', 'insert', 'update']);
    // What was being sent when this runs keeps its claim and is looked at when that ends.
    await runner.query(`
      insert into ledger.due (tenant_id, kind, subject_id, due_at)
      select tenant_id, 'message.claim', id, claimed_at + interval '5 minutes'
      from notifications.messages where status = 'sending'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from ledger.due where kind in ('message.claim', 'message.retry')`);
    await runner.query(`drop table notifications.attempts`);
    await runner.query(`drop index notifications.messages_by_status`);
    await runner.query(`
      update notifications.messages set status = case status when 'waiting' then 'composed' else 'dropped' end
      where status in ('waiting', 'failed', 'left')`);
    await runner.query(`
      alter table notifications.messages
        drop constraint messages_status_check,
        add constraint messages_status_check check (status in
          ('composed', 'sending', 'sent', 'uncertain', 'dropped')),
        drop column tries,
        drop column next_try_at`);
  }
}
