import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which calls of a town are the nation's: their tasks and days follow it, and are not the town's to change. */
export class FollowTheNation1766000009450 implements MigrationInterface {
  name = 'FollowTheNation1766000009450';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table intake.calls add column follows_nation boolean not null default false`);
    await runner.query(`
      update intake.calls c set follows_nation = true from exchange.call_adoptions a
      where a.tenant_id = c.tenant_id and a.code = c.code and a.side = 'town'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table intake.calls drop column follows_nation`);
  }
}
