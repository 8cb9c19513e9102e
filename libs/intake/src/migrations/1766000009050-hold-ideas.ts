import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTenantTable } from '@app/platform';

const STATUSES = `check (status in ('held', 'rejected', 'unconfirmed', 'submitted', 'withdrawn'))`;

/** Ideas that a machine may have sent wait for a person; proofs that a person sent one are good once. */
export class HoldIdeas1766000009050 implements MigrationInterface {
  name = 'HoldIdeas1766000009050';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table intake.ideas drop constraint ideas_status_check,
        add constraint ideas_status_check ${STATUSES} not valid`);
    await runner.query(`alter table intake.ideas validate constraint ideas_status_check`);
    await runner.query(`
      create table intake.held_ideas (
        tenant_id uuid not null,
        idea_id uuid not null,
        sign text not null check (sign in ('no_proof', 'trap', 'no_stamp', 'old_stamp', 'used_stamp', 'too_fast')),
        held_at timestamptz(3) not null,
        release_at timestamptz(3) not null,
        primary key (tenant_id, idea_id),
        foreign key (tenant_id, idea_id) references intake.ideas (tenant_id, id) on delete cascade
      )`);
    await protectTenantTable(runner, 'intake.held_ideas');
    await runner.query(`
      create table intake.used_proofs (
        tenant_id uuid not null,
        nonce text not null,
        expires_at timestamptz(3) not null,
        primary key (tenant_id, nonce)
      )`);
    await protectTenantTable(runner, 'intake.used_proofs');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table intake.used_proofs, intake.held_ideas`);
    await runner.query(`delete from intake.ideas where status in ('held', 'rejected')`);
    await runner.query(`
      alter table intake.ideas drop constraint ideas_status_check,
        add constraint ideas_status_check check (status in ('unconfirmed', 'submitted', 'withdrawn'))`);
  }
}
