import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTenantTable } from '@app/platform';

export class AddJointProposers1765000006400 implements MigrationInterface {
  name = 'AddJointProposers1765000006400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table intake.joint_proposers (
        tenant_id uuid not null,
        id uuid not null,
        idea_id uuid not null,
        person_id uuid,
        account_id uuid,
        position smallint not null,
        share smallint not null check (share between 1 and 100),
        is_lead boolean not null,
        is_author boolean not null,
        status text not null check (status in ('asked', 'agreed', 'declined')),
        stated_at timestamptz(3) not null,
        answered_at timestamptz(3),
        primary key (tenant_id, id),
        unique (tenant_id, idea_id, position),
        foreign key (tenant_id, idea_id) references intake.ideas (tenant_id, id),
        check ((status = 'asked') = (answered_at is null))
      )`);
    await protectTenantTable(runner, 'intake.joint_proposers');
    await runner.query(
      `create unique index joint_proposers_lead on intake.joint_proposers (tenant_id, idea_id) where is_lead`,
    );
    await runner.query(
      `create index joint_proposers_of_account on intake.joint_proposers (tenant_id, account_id)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table intake.joint_proposers`);
  }
}
