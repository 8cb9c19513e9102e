import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTenantTable } from '@app/platform';

/** What officials write to each other about a case. */
export class AddNotes1766000007420 implements MigrationInterface {
  name = 'AddNotes1766000007420';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table review.notes (
        tenant_id uuid not null,
        id uuid not null,
        idea_id uuid not null,
        author_id uuid not null,
        text text,
        written_at timestamptz(3) not null,
        edited_at timestamptz(3),
        taken_back_at timestamptz(3),
        primary key (tenant_id, id),
        foreign key (tenant_id, idea_id) references review.cases (tenant_id, idea_id),
        check (text is null or taken_back_at is null)
      )`);
    await protectTenantTable(runner, 'review.notes', ['select', 'insert', 'update']);
    await runner.query(`create index notes_of_case on review.notes (tenant_id, idea_id, written_at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table review.notes`);
  }
}
