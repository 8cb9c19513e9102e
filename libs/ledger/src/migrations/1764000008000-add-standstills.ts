import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '@app/platform';

/** Tenants whose deliveries and instants wait. Ids only and outside row-level security: relay and sweep serve all. */
export class AddStandstills1764000008000 implements MigrationInterface {
  name = 'AddStandstills1764000008000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table ledger.standstills (tenant_id uuid primary key)`);
    await runner.query(`grant select, insert, delete on ledger.standstills to ${APP_ROLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table ledger.standstills`);
  }
}
