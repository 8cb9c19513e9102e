import type { MigrationInterface, QueryRunner } from 'typeorm';

const DUE = `(case when due_on is null then date '9999-12-31' else due_on end)`;

const NEW = [
  `index concurrently cases_in_order on review.cases (tenant_id, is_settled, ${DUE}, idea_id)`,
  `index concurrently cases_of_agency_in_order on review.cases (tenant_id, agency_code, is_settled, ${DUE}, idea_id)`,
  `index concurrently cases_of_state_in_order on review.cases (tenant_id, state, ${DUE}, idea_id)`,
  `index concurrently cases_stopped on review.cases (tenant_id, agency_code) where clock_stopped_on is not null`,
];

/** What the new ones serve as well. */
const OLD = [
  `index cases_by_due on review.cases (tenant_id, agency_code, due_on, idea_id) where not is_settled`,
  `index cases_running on review.cases (tenant_id, due_on, agency_code)
     where due_on is not null and clock_stopped_on is null`,
];

/**
 * A page of the queue is read in the order of an index: of the tenant, of an agency or of the triage, of a state. The
 * date stands in them as it stands in the statement, so that cases without one come last there too.
 */
export class OrderQueues1766000009100 implements MigrationInterface {
  name = 'OrderQueues1766000009100';
  transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    for (const index of NEW) {
      // One that broke off stays, and is of no use.
      await runner.query(`drop index if exists review.${nameOf(index)}`);
      await runner.query(`create ${index}`);
    }
    for (const index of OLD) await runner.query(`drop index if exists review.${nameOf(index)}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const index of OLD) await runner.query(`create ${index}`);
    for (const index of NEW) await runner.query(`drop index review.${nameOf(index)}`);
  }
}

const nameOf = (index: string): string => /index (?:concurrently )?(\w+)/.exec(index)![1]!;
