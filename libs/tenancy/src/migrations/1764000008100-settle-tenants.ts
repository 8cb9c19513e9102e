import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A tenant's languages, a host of its own, and whether it is suspended. */
export class SettleTenants1764000008100 implements MigrationInterface {
  name = 'SettleTenants1764000008100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table tenancy.tenants
        add column languages text[] not null default '{ko,en}'
          check (cardinality(languages) > 0 and languages <@ array['ko', 'en']),
        add column host text,
        add column suspended_at timestamptz`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table tenancy.tenants drop column languages, drop column host, drop column suspended_at`,
    );
  }
}
