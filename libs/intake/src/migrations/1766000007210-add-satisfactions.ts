import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTenantTable } from '@app/platform';

/** How content proposers are with their answers. The index holds all that the figures of agencies count. */
export class AddSatisfactions1766000007210 implements MigrationInterface {
  name = 'AddSatisfactions1766000007210';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table intake.satisfactions (
        tenant_id uuid not null,
        id uuid not null,
        idea_id uuid not null,
        answer_id uuid not null,
        agency_code text,
        score smallint not null check (score between 1 and 5),
        reason text,
        given_at timestamptz(3) not null,
        changed_at timestamptz(3),
        primary key (tenant_id, id),
        unique (tenant_id, idea_id, answer_id),
        foreign key (tenant_id, idea_id) references intake.ideas (tenant_id, id)
      )`);
    await protectTenantTable(runner, 'intake.satisfactions', ['select', 'insert', 'update']);
    await runner.query(
      `create index satisfactions_by_agency on intake.satisfactions (tenant_id, agency_code) include (score)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table intake.satisfactions`);
  }
}
