import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How a case came from another government, and whether another one is told of it. */
export class AddCrossings1765000005000 implements MigrationInterface {
  name = 'AddCrossings1765000005000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table review.cases
        add column came_by text check (came_by in ('transfer', 'raise', 'recommend')),
        add column is_shared boolean not null default false`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table review.cases drop column came_by, drop column is_shared`);
  }
}
