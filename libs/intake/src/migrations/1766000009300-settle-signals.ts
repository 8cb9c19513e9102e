import type { MigrationInterface, QueryRunner } from 'typeorm';

/** That somebody looked at a sign and found nothing wrong: it waits no more. */
export class SettleSignals1766000009300 implements MigrationInterface {
  name = 'SettleSignals1766000009300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table intake.support_signals add column settled_at timestamptz(3), add column settled_by uuid`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table intake.support_signals drop column settled_at, drop column settled_by`);
  }
}
