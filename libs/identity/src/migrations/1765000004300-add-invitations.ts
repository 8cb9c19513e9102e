import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTenantTable } from '@app/platform';

/** Who is asked to join, as what, until they have or the time is over. */
export class AddInvitations1765000004300 implements MigrationInterface {
  name = 'AddInvitations1765000004300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table identity.invitations (
        tenant_id uuid not null,
        id uuid not null,
        person_id uuid not null,
        roles text[] not null,
        agency_code text,
        invited_at timestamptz not null,
        expires_at timestamptz not null,
        primary key (tenant_id, id),
        foreign key (tenant_id, person_id) references identity.persons (tenant_id, id)
      )`);
    await runner.query(`create index invitations_of_person on identity.invitations (tenant_id, person_id)`);
    await protectTenantTable(runner, 'identity.invitations');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table identity.invitations`);
  }
}
