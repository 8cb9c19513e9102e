import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Each tenant names one agency that settles whose business a case is. */
export class NameCoordinators1763000003200 implements MigrationInterface {
  name = 'NameCoordinators1763000003200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table catalogue.agencies add column is_coordinator boolean not null default false`,
    );
    await runner.query(`
      create unique index one_coordinator on catalogue.agencies (tenant_id)
      where is_coordinator and valid_to is null`);
    await runner.query(
      `update catalogue.agencies set is_coordinator = true where code in ('mois', 'jj-planning')`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index catalogue.one_coordinator`);
    await runner.query(`alter table catalogue.agencies drop column is_coordinator`);
  }
}
