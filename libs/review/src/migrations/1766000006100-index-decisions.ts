import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The newest decisions are read in their order, among a million cases too. */
export class IndexDecisions1766000006100 implements MigrationInterface {
  name = 'IndexDecisions1766000006100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index cases_by_decision on review.cases (tenant_id, decided_at, idea_id)
      where reply is not null and decided_at is not null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index review.cases_by_decision`);
  }
}
