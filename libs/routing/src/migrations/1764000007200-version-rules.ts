import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rules are edited by several administrators: each change counts a version further, so that none is lost. */
export class VersionRules1764000007200 implements MigrationInterface {
  name = 'VersionRules1764000007200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table routing.rules
        add column version integer not null default 1,
        add column updated_at timestamptz(3) not null default now()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table routing.rules drop column version, drop column updated_at`);
  }
}
