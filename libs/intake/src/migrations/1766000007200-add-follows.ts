import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTenantTable } from '@app/platform';

/** Who hears of the steps of which idea. Lists of one's own, of follows and of supports, begin at the newest idea. */
export class AddFollows1766000007200 implements MigrationInterface {
  name = 'AddFollows1766000007200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table intake.follows (
        tenant_id uuid not null,
        idea_id uuid not null,
        account_id uuid not null,
        id uuid not null,
        followed_at timestamptz(3) not null,
        primary key (tenant_id, idea_id, account_id),
        unique (tenant_id, id),
        foreign key (tenant_id, idea_id) references intake.ideas (tenant_id, id)
      )`);
    await protectTenantTable(runner, 'intake.follows', ['select', 'insert', 'delete']);
    await runner.query(`create index follows_of_account on intake.follows (tenant_id, account_id, idea_id)`);
    await runner.query(
      `create index supports_of_account on intake.supports (tenant_id, account_id, idea_id)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index intake.supports_of_account`);
    await runner.query(`drop table intake.follows`);
  }
}
