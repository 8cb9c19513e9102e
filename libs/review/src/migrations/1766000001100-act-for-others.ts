import type { MigrationInterface, QueryRunner } from 'typeorm';

/** For whom, who was away, something was prepared or done. */
export class ActForOthers1766000001100 implements MigrationInterface {
  name = 'ActForOthers1766000001100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table review.acts add column on_behalf_of uuid`);
    await runner.query(`alter table review.approvals add column prepared_for uuid`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table review.approvals drop column prepared_for`);
    await runner.query(`alter table review.acts drop column on_behalf_of`);
  }
}
