import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The newest promises are read in their order. */
export class IndexPromises1766000006200 implements MigrationInterface {
  name = 'IndexPromises1766000006200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create index commitments_by_promise on delivery.commitments (tenant_id, promised_at, idea_id)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index delivery.commitments_by_promise`);
  }
}
