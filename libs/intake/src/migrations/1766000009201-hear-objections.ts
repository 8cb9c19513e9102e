import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTenantTable } from '@app/platform';

/** Who hid an idea, and what its author says against it. */
export class HearObjections1766000009201 implements MigrationInterface {
  name = 'HearObjections1766000009201';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table intake.hidings (
        tenant_id uuid not null,
        idea_id uuid not null,
        hidden_by uuid not null,
        object_by timestamptz(3) not null,
        objection text,
        objected_at timestamptz(3),
        outcome text check (outcome in ('granted', 'refused')),
        primary key (tenant_id, idea_id),
        foreign key (tenant_id, idea_id) references intake.ideas (tenant_id, id) on delete cascade
      )`);
    await protectTenantTable(runner, 'intake.hidings');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table intake.hidings`);
  }
}
