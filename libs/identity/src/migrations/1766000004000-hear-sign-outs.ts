import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTenantTable } from '@app/platform';

/** Sessions know which sign-in at the provider they came from, so that its end there ends them here. */
export class HearSignOuts1766000004000 implements MigrationInterface {
  name = 'HearSignOuts1766000004000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table identity.sessions add subject_hash bytea, add sid_hash bytea`);
    await runner.query(`
      create index sessions_of_subject on identity.sessions (tenant_id, subject_hash)
        where subject_hash is not null`);
    await runner.query(
      `create index sessions_of_sid on identity.sessions (tenant_id, sid_hash) where sid_hash is not null`,
    );
    await runner.query(`
      create table identity.logout_tokens (
        tenant_id uuid not null,
        token_hash bytea not null,
        expires_at timestamptz not null,
        primary key (tenant_id, token_hash)
      )`);
    await protectTenantTable(runner, 'identity.logout_tokens');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table identity.logout_tokens`);
    await runner.query(`alter table identity.sessions drop subject_hash, drop sid_hash`);
  }
}
