import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTenantTable } from '@app/platform';

/** A tenant's identity provider, sign-ins on their way there and back, and who came from it. */
export class AddIdentityProviders1765000004400 implements MigrationInterface {
  name = 'AddIdentityProviders1765000004400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table identity.providers (
        tenant_id uuid not null,
        name_ko text not null,
        name_en text not null,
        issuer text not null,
        client_id text not null,
        sealed_secret text not null,
        scope text not null,
        subject_claim text not null,
        name_claim text not null,
        email_claim text not null,
        assurance_claim text,
        assurance_values text[] not null,
        is_enabled boolean not null,
        updated_at timestamptz not null,
        primary key (tenant_id)
      )`);
    await runner.query(`
      create table identity.sign_in_attempts (
        tenant_id uuid not null,
        state_hash bytea not null,
        browser_hash bytea not null,
        nonce text not null,
        code_verifier text not null,
        next text,
        account_id uuid,
        expires_at timestamptz not null,
        primary key (tenant_id, state_hash),
        foreign key (tenant_id, account_id) references identity.accounts (tenant_id, id) on delete cascade
      )`);
    await runner.query(
      `create index sign_in_attempts_by_expiry on identity.sign_in_attempts (tenant_id, expires_at)`,
    );
    await runner.query(`
      create table identity.subjects (
        tenant_id uuid not null,
        subject_hash bytea not null,
        account_id uuid not null,
        linked_at timestamptz not null,
        primary key (tenant_id, subject_hash),
        unique (tenant_id, account_id),
        foreign key (tenant_id, account_id) references identity.accounts (tenant_id, id) on delete cascade
      )`);
    await runner.query(`
      alter table identity.sessions
        add column is_federated boolean not null default false,
        add column is_identity_verified boolean not null default false`);
    for (const table of ['providers', 'sign_in_attempts', 'subjects'])
      await protectTenantTable(runner, `identity.${table}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table identity.sessions drop column is_federated, drop column is_identity_verified`,
    );
    for (const table of ['subjects', 'sign_in_attempts', 'providers'])
      await runner.query(`drop table identity.${table}`);
  }
}
