import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTenantTable } from '@app/platform';

/** By which way each message went, which ways a tenant opens, and what a person wishes for. */
export class AddChannels1766000007103 implements MigrationInterface {
  name = 'AddChannels1766000007103';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table notifications.attempts
        add column channel text not null default 'mail' check (channel in ('mail', 'sms', 'kakao', 'naver'))`);
    await runner.query(`alter table notifications.attempts alter column channel drop default`);
    await runner.query(`
      create table notifications.channels (
        tenant_id uuid not null,
        channel text not null check (channel in ('sms', 'kakao', 'naver')),
        is_on boolean not null,
        primary key (tenant_id, channel)
      )`);
    await protectTenantTable(runner, 'notifications.channels', ['select', 'insert', 'update']);
    await runner.query(`
      create table notifications.preferences (
        tenant_id uuid not null,
        person_id uuid not null,
        first_channel text not null check (first_channel in ('mail', 'sms', 'kakao', 'naver', 'site')),
        muted text[] not null,
        primary key (tenant_id, person_id)
      )`);
    await protectTenantTable(runner, 'notifications.preferences', ['select', 'insert', 'update']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table notifications.preferences, notifications.channels`);
    await runner.query(`alter table notifications.attempts drop column channel`);
  }
}
