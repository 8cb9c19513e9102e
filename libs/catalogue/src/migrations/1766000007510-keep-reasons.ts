import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Administrators keep the grounds of decisions: each change counts a version, and one is retired, never removed. */
export class KeepReasons1766000007510 implements MigrationInterface {
  name = 'KeepReasons1766000007510';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table catalogue.reasons
        add column version integer not null default 1,
        add column retired_on date`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table catalogue.reasons drop column version, drop column retired_on`);
  }
}
