import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When a tenant was opened to citizens, and what was looked through before (docs/decisions/0028). */
export class OpenTenants1766000003000 implements MigrationInterface {
  name = 'OpenTenants1766000003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table tenancy.tenants
        add column opened_at timestamptz(3),
        add column looked_through text[] not null default '{}'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table tenancy.tenants drop column opened_at, drop column looked_through`);
  }
}
