import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTenantTable } from '@app/platform';

/** Vectors of cases by embedding model, and which suggestions had to do without one. */
export class AddEmbeddings1764000007500 implements MigrationInterface {
  name = 'AddEmbeddings1764000007500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table routing.embeddings (
        tenant_id uuid not null,
        idea_id uuid not null,
        model text not null,
        digest bytea not null,
        vector bytea not null,
        primary key (tenant_id, idea_id, model)
      )`);
    await protectTenantTable(runner, 'routing.embeddings', ['select', 'insert', 'update']);
    await runner.query(
      `alter table routing.suggestions add column lacks_vector boolean not null default false`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table routing.suggestions drop column lacks_vector`);
    await runner.query(`drop table routing.embeddings`);
  }
}
