import type { MigrationInterface, QueryRunner } from 'typeorm';

// As insight reads it, in feeds/entries.queries.ts.
const BY_ARRIVAL = `index concurrently cases_by_arrival on review.cases (tenant_id, greatest(opened_at,
  to_timestamp(('x' || translate(left(idea_id::text, 13), '-', ''))::bit(48)::bigint / 1000.0)), idea_id)`;

/** The newest ideas are read in the order in which they came to be known here. */
export class OrderArrivals1766000009540 implements MigrationInterface {
  name = 'OrderArrivals1766000009540';
  transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    // One that broke off stays, and is of no use.
    await runner.query(`drop index if exists review.cases_by_arrival`);
    await runner.query(`create ${BY_ARRIVAL}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index review.cases_by_arrival`);
  }
}
