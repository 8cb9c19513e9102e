import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The first checkpoint of each tenant; every further one is planted by the one before. */
export class PlantCheckpoints1766000008110 implements MigrationInterface {
  name = 'PlantCheckpoints1766000008110';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      insert into ledger.due (tenant_id, kind, subject_id, due_at)
      select tenant_id, 'ledger.checkpoint', tenant_id, date_trunc('milliseconds', now())
      from tenancy.tenants on conflict do nothing`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from ledger.due where kind = 'ledger.checkpoint'`);
  }
}
