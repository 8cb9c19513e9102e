import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Ideas that were taken back before the index heard of that are no longer found from other governments. */
export class ForgetWithdrawn1766000009390 implements MigrationInterface {
  name = 'ForgetWithdrawn1766000009390';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      update routing.similar_texts t set is_public = false from review.cases c
      where c.tenant_id = t.tenant_id and c.idea_id = t.idea_id and c.is_withdrawn and t.is_public`);
  }

  async down(): Promise<void> {}
}
