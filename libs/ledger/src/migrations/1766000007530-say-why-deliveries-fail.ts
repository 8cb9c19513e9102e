import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Operators see why a delivery failed: the kind of error and its code, never its message, which may quote a person. */
export class SayWhyDeliveriesFail1766000007530 implements MigrationInterface {
  name = 'SayWhyDeliveriesFail1766000007530';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table ledger.outbox add column failed_with text check (failed_with ~ '^[A-Za-z0-9_ ]{1,80}$')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table ledger.outbox drop column failed_with`);
  }
}
