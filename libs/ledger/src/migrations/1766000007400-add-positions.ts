import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * In which transaction an event was written. Transactions end in another order than they begin, so whoever reads on
 * from a place reads from the oldest one that was still under way.
 */
export class AddPositions1766000007400 implements MigrationInterface {
  name = 'AddPositions1766000007400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table ledger.events add column position xid8 not null default pg_current_xact_id()`,
    );
    await runner.query(`create index events_by_position on ledger.events (tenant_id, position)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table ledger.events drop column position`);
  }
}
