import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createSchema, protectTenantTable } from '@app/platform';

export class CreateDelivery1763000009000 implements MigrationInterface {
  name = 'CreateDelivery1763000009000';

  async up(runner: QueryRunner): Promise<void> {
    await createSchema(runner, 'delivery');
    await runner.query(`
      create table delivery.commitments (
        tenant_id uuid not null,
        idea_id uuid not null,
        agency_code text,
        owner text,
        promised_at timestamptz(3) not null,
        first_promised_on date not null,
        promised_on date not null,
        slips integer not null,
        kept_on date,
        dropped_on date,
        effect_from date,
        effect_grade text,
        effect_won bigint,
        sequence integer not null,
        primary key (tenant_id, idea_id),
        constraint ended_once check (kept_on is null or dropped_on is null)
      )`);
    await protectTenantTable(runner, 'delivery.commitments', ['select', 'insert', 'update']);
    await runner.query(
      `create index commitments_of_agency on delivery.commitments (tenant_id, agency_code, idea_id)`,
    );
    await runner.query(`
      create table delivery.milestones (
        tenant_id uuid not null,
        id uuid not null,
        idea_id uuid not null,
        title text not null,
        due_on date not null,
        reason text,
        done_on date,
        note text,
        primary key (tenant_id, id)
      )`);
    await protectTenantTable(runner, 'delivery.milestones');
    await runner.query(`create index milestones_of_idea on delivery.milestones (tenant_id, idea_id, due_on)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop schema delivery cascade`);
  }
}
