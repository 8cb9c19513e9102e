import type { MigrationInterface, QueryRunner } from 'typeorm';

/** So that the parts of the queue are counted without reading the rest of it. */
export class IndexQueues1766000007440 implements MigrationInterface {
  name = 'IndexQueues1766000007440';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index cases_unassigned on review.cases (tenant_id, agency_code)
        where assignee_id is null and not is_settled`);
    await runner.query(`
      create index cases_running on review.cases (tenant_id, due_on, agency_code)
        where due_on is not null and clock_stopped_on is null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of ['cases_unassigned', 'cases_running']) await runner.query(`drop index review.${name}`);
  }
}
