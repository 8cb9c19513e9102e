import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTenantTable } from '@app/platform';

/** What beside the password shows who somebody is. */
export class AddSecondFactors1765000004200 implements MigrationInterface {
  name = 'AddSecondFactors1765000004200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table identity.second_factors (
        tenant_id uuid not null,
        account_id uuid not null,
        sealed_secret bytea not null,
        begun_at timestamptz not null,
        confirmed_at timestamptz,
        last_step bigint,
        primary key (tenant_id, account_id),
        foreign key (tenant_id, account_id) references identity.accounts (tenant_id, id) on delete cascade
      )`);
    await runner.query(`
      create table identity.recovery_codes (
        tenant_id uuid not null,
        account_id uuid not null,
        code_hash bytea not null,
        primary key (tenant_id, account_id, code_hash),
        foreign key (tenant_id, account_id) references identity.second_factors (tenant_id, account_id)
          on delete cascade
      )`);
    for (const table of ['second_factors', 'recovery_codes'])
      await protectTenantTable(runner, `identity.${table}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table identity.recovery_codes, identity.second_factors`);
  }
}
