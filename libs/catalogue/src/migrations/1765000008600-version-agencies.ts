import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Agencies are edited by several administrators: each change counts a version further, so that none is lost. */
export class VersionAgencies1765000008600 implements MigrationInterface {
  name = 'VersionAgencies1765000008600';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table catalogue.agencies add column version integer not null default 1`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table catalogue.agencies drop column version`);
  }
}
