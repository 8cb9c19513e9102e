import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Ideas with most supporters are read in their order, and those of a month are counted. */
export class IndexSupports1766000007220 implements MigrationInterface {
  name = 'IndexSupports1766000007220';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create index cases_by_supports on review.cases (tenant_id, supports, idea_id)`);
    await runner.query(`create index cases_by_opening on review.cases (tenant_id, opened_at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index review.cases_by_opening`);
    await runner.query(`drop index review.cases_by_supports`);
  }
}
