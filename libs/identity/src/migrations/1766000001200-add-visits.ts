import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE, protectTenantTable } from '@app/platform';

/** Which platform operators came to a tenant, why, and for how long. Neither who nor why is ever changed. */
export class AddVisits1766000001200 implements MigrationInterface {
  name = 'AddVisits1766000001200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table identity.visits (
        tenant_id uuid not null,
        id uuid not null,
        account_id uuid not null,
        reason text not null,
        began_at timestamptz(3) not null,
        ends_at timestamptz(3) not null check (ends_at >= began_at),
        entered_at timestamptz(3),
        primary key (tenant_id, id),
        foreign key (tenant_id, account_id) references identity.accounts (tenant_id, id)
      )`);
    await protectTenantTable(runner, 'identity.visits', ['select', 'insert']);
    await runner.query(`grant update (entered_at) on identity.visits to ${APP_ROLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table identity.visits`);
    await runner.query(`delete from identity.sessions s using identity.accounts a
      where a.tenant_id = s.tenant_id and a.id = s.account_id and 'visitor' = any (a.roles)`);
    await runner.query(`delete from identity.accounts where 'visitor' = any (roles)`);
  }
}
