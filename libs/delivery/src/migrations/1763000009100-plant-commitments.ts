import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was promised before anyone counted promises is read by the listener, as if it had just been moved. */
export class PlantCommitments1763000009100 implements MigrationInterface {
  name = 'PlantCommitments1763000009100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      insert into ledger.outbox (queue, event_id, tenant_id)
      select distinct on (tenant_id, subject_id) 'commitments', id, tenant_id from ledger.events
      where kind = 'case.moved' and data ? 'promisedOn'
      order by tenant_id, subject_id, sequence
      on conflict do nothing`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from ledger.outbox where queue = 'commitments'`);
  }
}
