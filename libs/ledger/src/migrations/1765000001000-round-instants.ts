import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An instant is taken by the very value that was read, which in a program has milliseconds: a row planted by SQL's
 * `now()` had more, and never came due.
 */
export class RoundInstants1765000001000 implements MigrationInterface {
  name = 'RoundInstants1765000001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table ledger.due alter column due_at type timestamptz(3)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table ledger.due alter column due_at type timestamptz`);
  }
}
