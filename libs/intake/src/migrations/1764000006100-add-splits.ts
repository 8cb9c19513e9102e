import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTenantTable } from '@app/platform';

export class AddSplits1764000006100 implements MigrationInterface {
  name = 'AddSplits1764000006100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table intake.splits (
        tenant_id uuid not null,
        idea_id uuid not null,
        whole_id uuid not null,
        split_at timestamptz(3) not null,
        primary key (tenant_id, idea_id),
        foreign key (tenant_id, idea_id) references intake.ideas (tenant_id, id),
        foreign key (tenant_id, whole_id) references intake.ideas (tenant_id, id),
        check (idea_id <> whole_id)
      )`);
    await protectTenantTable(runner, 'intake.splits', ['select', 'insert']);
    await runner.query(`create index splits_of_whole on intake.splits (tenant_id, whole_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table intake.splits`);
  }
}
