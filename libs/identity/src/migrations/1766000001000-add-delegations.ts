import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE, protectTenantTable } from '@app/platform';

/** Who stands in for whom while they are away. */
export class AddDelegations1766000001000 implements MigrationInterface {
  name = 'AddDelegations1766000001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table identity.delegations (
        tenant_id uuid not null,
        id uuid not null,
        absent_id uuid not null,
        delegate_id uuid not null check (delegate_id <> absent_id),
        from_on date not null,
        until_on date not null check (until_on >= from_on),
        named_at timestamptz(3) not null,
        revoked_at timestamptz(3),
        primary key (tenant_id, id),
        foreign key (tenant_id, absent_id) references identity.accounts (tenant_id, id) on delete cascade,
        foreign key (tenant_id, delegate_id) references identity.accounts (tenant_id, id) on delete cascade
      )`);
    await runner.query(
      `create index delegations_of_delegate on identity.delegations (tenant_id, delegate_id, until_on)
       where revoked_at is null`,
    );
    await runner.query(
      `create index delegations_of_absent on identity.delegations (tenant_id, absent_id, until_on)`,
    );
    await protectTenantTable(runner, 'identity.delegations', ['select', 'insert']);
    await runner.query(`grant update (revoked_at) on identity.delegations to ${APP_ROLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table identity.delegations`);
  }
}
