import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The first morning of each tenant; every further one is planted by the one before. */
export class PlantDigests1766000007104 implements MigrationInterface {
  name = 'PlantDigests1766000007104';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      insert into ledger.due (tenant_id, kind, subject_id, due_at)
      select tenant_id, 'notifications.digest', tenant_id, date_trunc('milliseconds', now())
      from tenancy.tenants on conflict do nothing`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from ledger.due where kind = 'notifications.digest'`);
  }
}
