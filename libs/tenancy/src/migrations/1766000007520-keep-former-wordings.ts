import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTenantTable } from '@app/platform';

/** What a tenant's own word took the place of, to be put back; where there was none, the shipped one. */
export class KeepFormerWordings1766000007520 implements MigrationInterface {
  name = 'KeepFormerWordings1766000007520';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table tenancy.former_wordings (
        tenant_id uuid not null references tenancy.tenants,
        key text not null,
        version integer not null check (version >= 0),
        ko text,
        en text,
        replaced_at timestamptz(3) not null,
        primary key (tenant_id, key, version),
        check ((ko is null) = (en is null))
      )`);
    await protectTenantTable(runner, 'tenancy.former_wordings', ['select', 'insert']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table tenancy.former_wordings`);
  }
}
