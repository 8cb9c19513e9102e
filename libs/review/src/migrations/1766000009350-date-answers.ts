import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When the present answer was given: one after a re-examination comes later than the first decision. */
export class DateAnswers1766000009350 implements MigrationInterface {
  name = 'DateAnswers1766000009350';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table review.cases add column answered_at timestamptz(3)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table review.cases drop column answered_at`);
  }
}
