import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE, protectTenantTable } from '@app/platform';

/** What tells one supporter from another, what is odd about support, and support that was found invalid. */
export class WatchSupports1766000009060 implements MigrationInterface {
  name = 'WatchSupports1766000009060';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table intake.supports add column mailbox text, add column mail_domain text, add column network text,
        add column account_since timestamptz(3), add column invalidation_id uuid`);
    await runner.query(`grant update on intake.supports to ${APP_ROLE}`);
    await runner.query(`
      create table intake.support_signals (
        tenant_id uuid not null,
        id uuid not null,
        idea_id uuid not null,
        kind text not null check (kind in ('network', 'fresh')),
        network text not null,
        supports integer not null,
        from_at timestamptz(3) not null,
        until_at timestamptz(3) not null,
        found_at timestamptz(3) not null,
        primary key (tenant_id, id),
        unique (tenant_id, idea_id, kind, network),
        foreign key (tenant_id, idea_id) references intake.ideas (tenant_id, id) on delete cascade
      )`);
    await protectTenantTable(runner, 'intake.support_signals');
    await runner.query(`
      create table intake.invalidations (
        tenant_id uuid not null,
        id uuid not null,
        status text not null check (status in ('running', 'stopped', 'done', 'undoing', 'undone')),
        reason text not null,
        idea_id uuid,
        network text,
        mail_domain text,
        given_from timestamptz(3),
        given_until timestamptz(3),
        account_hours integer,
        expected integer not null,
        removed integer not null check (removed >= 0),
        begun_by uuid not null,
        begun_at timestamptz(3) not null,
        primary key (tenant_id, id)
      )`);
    await protectTenantTable(runner, 'intake.invalidations', ['select', 'insert', 'update']);
    await runner.query(`
      insert into ledger.due (tenant_id, kind, subject_id, due_at)
      select tenant_id, 'intake.supports_watched', tenant_id, date_trunc('milliseconds', now())
      from tenancy.tenants on conflict do nothing`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from ledger.due where kind = 'intake.supports_watched'`);
    await runner.query(`drop table intake.support_signals, intake.invalidations`);
    await runner.query(`revoke update on intake.supports from ${APP_ROLE}`);
    await runner.query(`
      alter table intake.supports drop column mailbox, drop column mail_domain, drop column network,
        drop column account_since, drop column invalidation_id`);
  }
}
