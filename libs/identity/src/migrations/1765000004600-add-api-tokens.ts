import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTenantTable } from '@app/platform';

/** Tokens that members of staff make for their programs. */
export class AddApiTokens1765000004600 implements MigrationInterface {
  name = 'AddApiTokens1765000004600';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table identity.api_tokens (
        tenant_id uuid not null,
        id uuid not null,
        account_id uuid not null,
        name text not null,
        token_hash bytea not null,
        ending text not null,
        scopes text[] not null,
        created_at timestamptz not null,
        expires_at timestamptz not null,
        last_used_at timestamptz,
        revoked_at timestamptz,
        primary key (tenant_id, id),
        unique (tenant_id, token_hash),
        foreign key (tenant_id, account_id) references identity.accounts (tenant_id, id) on delete cascade
      )`);
    await runner.query(`create index api_tokens_of_account on identity.api_tokens (tenant_id, account_id)`);
    await protectTenantTable(runner, 'identity.api_tokens');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table identity.api_tokens`);
  }
}
