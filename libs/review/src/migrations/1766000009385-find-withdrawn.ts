import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Marks what was withdrawn before, without holding up whoever reads cases meanwhile. Twice is once. */
export class FindWithdrawn1766000009385 implements MigrationInterface {
  name = 'FindWithdrawn1766000009385';
  transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      update review.cases c set is_withdrawn = true from review.acts a
      where a.tenant_id = c.tenant_id and a.idea_id = c.idea_id and a.name = 'withdraw' and not c.is_withdrawn`);
  }

  async down(): Promise<void> {}
}
