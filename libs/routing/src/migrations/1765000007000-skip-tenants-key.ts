import type { MigrationInterface, QueryRunner } from 'typeorm';

const SEARCH = 'function routing.similar_in_tenant(tsquery, integer)';

/**
 * Where a tenant has most of the texts, the planner would rather walk its primary key until enough of them match, and
 * unpack hundreds of thousands on the way.
 */
export class SkipTenantsKey1765000007000 implements MigrationInterface {
  name = 'SkipTenantsKey1765000007000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter ${SEARCH} set enable_indexscan = off`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter ${SEARCH} reset enable_indexscan`);
  }
}
