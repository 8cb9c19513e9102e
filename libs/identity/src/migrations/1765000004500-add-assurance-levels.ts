import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTenantTable } from '@app/platform';

/** How sure a tenant wants to be of who does what, where it asks for more or less than is usual. */
export class AddAssuranceLevels1765000004500 implements MigrationInterface {
  name = 'AddAssuranceLevels1765000004500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table identity.assurance_levels (
        tenant_id uuid not null,
        action text not null,
        level text not null check (level in ('anonymous', 'contact_confirmed', 'identity_verified')),
        updated_at timestamptz not null,
        primary key (tenant_id, action)
      )`);
    await protectTenantTable(runner, 'identity.assurance_levels');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table identity.assurance_levels`);
  }
}
