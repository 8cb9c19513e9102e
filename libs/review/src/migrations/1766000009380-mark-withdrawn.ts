import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What its proposer took back is left out of lists whatever state the workflow has for that: in some it is one that
 * everybody sees.
 */
export class MarkWithdrawn1766000009380 implements MigrationInterface {
  name = 'MarkWithdrawn1766000009380';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table review.cases add column is_withdrawn boolean not null default false`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table review.cases drop column is_withdrawn`);
  }
}
