import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tenants that are there already have been open since they were founded. */
export class KeepTenantsOpen1766000003100 implements MigrationInterface {
  name = 'KeepTenantsOpen1766000003100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`update tenancy.tenants set opened_at = created_at where opened_at is null`);
  }

  /** Without the column there is no closed tenant. */
  async down(): Promise<void> {}
}
