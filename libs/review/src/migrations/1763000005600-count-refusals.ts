import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How often a case was passed on, and refused by those who received it. */
export class CountRefusals1763000005600 implements MigrationInterface {
  name = 'CountRefusals1763000005600';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table review.cases
        add column transfers integer not null default 0 check (transfers >= 0),
        add column refusals integer not null default 0 check (refusals >= 0)`);
    await runner.query(`
      update review.cases c set transfers = counted.times
      from (
        select tenant_id, idea_id, count(*)::int as times from review.acts
        where name in ('transfer', 'transfer_petition') group by tenant_id, idea_id
      ) counted
      where c.tenant_id = counted.tenant_id and c.idea_id = counted.idea_id`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table review.cases drop column transfers, drop column refusals`);
  }
}
