import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTenantTable } from '@app/platform';

export class AddCallAdoptions1765000010200 implements MigrationInterface {
  name = 'AddCallAdoptions1765000010200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table exchange.call_adoptions (
        tenant_id uuid not null,
        code text not null,
        other_id uuid not null,
        side text not null check (side in ('nation', 'town')),
        place jsonb not null,
        adopted_at timestamptz(3) not null,
        ideas integer not null default 0 check (ideas >= 0),
        primary key (tenant_id, code, other_id),
        foreign key (tenant_id, code) references intake.calls (tenant_id, code),
        constraint elsewhere check (other_id <> tenant_id)
      )`);
    await protectTenantTable(runner, 'exchange.call_adoptions', ['select', 'insert', 'update']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table exchange.call_adoptions`);
  }
}
