import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tenants that are there already have their provisional deadlines counted anew each day, as new ones do. */
export class PlantRecounts1762000005400 implements MigrationInterface {
  name = 'PlantRecounts1762000005400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      insert into ledger.due (tenant_id, kind, subject_id, due_at)
      select tenant_id, 'review.recount', tenant_id, now() from tenancy.tenants on conflict do nothing`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from ledger.due where kind = 'review.recount'`);
  }
}
