import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTenantTable } from '@app/platform';

/** Cases that are moved together, with what came of each; and who gave a case its agency, so that they may take it back. */
export class AddBatches1764000005700 implements MigrationInterface {
  name = 'AddBatches1764000005700';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table review.batches (
        tenant_id uuid not null,
        id uuid not null,
        actor_id uuid not null,
        transition text not null,
        request_hash text not null,
        begun_at timestamptz(3) not null,
        finished_at timestamptz(3),
        undone_at timestamptz(3),
        primary key (tenant_id, id)
      )`);
    await protectTenantTable(runner, 'review.batches', ['select', 'insert', 'update']);
    await runner.query(
      `create index batches_of_actor on review.batches (tenant_id, actor_id, begun_at desc)`,
    );
    await runner.query(`
      create table review.batch_items (
        tenant_id uuid not null,
        batch_id uuid not null,
        idea_id uuid not null,
        place integer not null,
        seen_version integer not null,
        outcome text not null check (outcome in ('waiting', 'moved', 'prepared', 'refused')),
        refusal jsonb,
        version_after integer,
        way_back text,
        undo_outcome text check (undo_outcome in ('undone', 'refused')),
        undo_refusal jsonb,
        primary key (tenant_id, batch_id, idea_id),
        foreign key (tenant_id, batch_id) references review.batches
      )`);
    await protectTenantTable(runner, 'review.batch_items', ['select', 'insert', 'update']);
    await runner.query(`alter table review.cases add column routed_by uuid`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table review.cases drop column routed_by`);
    await runner.query(`drop table review.batch_items, review.batches`);
  }
}
