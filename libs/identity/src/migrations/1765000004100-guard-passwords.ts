import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTenantTable } from '@app/platform';

/** Tries are counted where every process sees them; a forgotten password is set anew by mail. */
export class GuardPasswords1765000004100 implements MigrationInterface {
  name = 'GuardPasswords1765000004100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table identity.tries (
        tenant_id uuid not null,
        key bytea not null,
        count integer not null,
        ends_at timestamptz not null,
        primary key (tenant_id, key)
      )`);
    await runner.query(`
      create table identity.password_resets (
        tenant_id uuid not null,
        id uuid not null,
        account_id uuid not null,
        asked_at timestamptz not null,
        expires_at timestamptz not null,
        used_at timestamptz,
        primary key (tenant_id, id),
        foreign key (tenant_id, account_id) references identity.accounts (tenant_id, id) on delete cascade
      )`);
    await runner.query(
      `create index password_resets_of_account on identity.password_resets (tenant_id, account_id, asked_at)`,
    );
    for (const table of ['tries', 'password_resets']) await protectTenantTable(runner, `identity.${table}`);
    await runner.query(`
      insert into ledger.due (tenant_id, kind, subject_id, due_at)
      select tenant_id, 'identity.spent_expires', tenant_id, now() from tenancy.tenants on conflict do nothing`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from ledger.due where kind = 'identity.spent_expires'`);
    await runner.query(`drop table identity.tries, identity.password_resets`);
  }
}
