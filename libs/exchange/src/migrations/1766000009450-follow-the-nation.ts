import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Which calls of a town are the nation's: their tasks and days follow it, and are not the town's to change. One that
 * went its own way before stays the town's.
 */
export class FollowTheNation1766000009450 implements MigrationInterface {
  name = 'FollowTheNation1766000009450';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table intake.calls add column nation_version integer`);
    await runner.query(`
      update intake.calls c set nation_version = n.version
      from exchange.call_adoptions a
      join intake.calls n on n.tenant_id = a.other_id and n.code = a.code
      where a.tenant_id = c.tenant_id and a.code = c.code and a.side = 'town'
        and (n.tasks, n.opens_on, n.closes_on, n.announces_on) = (c.tasks, c.opens_on, c.closes_on, c.announces_on)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table intake.calls drop column nation_version`);
  }
}
