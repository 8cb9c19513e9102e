import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTenantTable } from '@app/platform';

/** Who looks at a case just now, for colleagues who look at it too. Rows are worth nothing after a minute. */
export class AddPresences1766000007410 implements MigrationInterface {
  name = 'AddPresences1766000007410';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table review.presences (
        tenant_id uuid not null,
        account_id uuid not null,
        idea_id uuid not null,
        agency_code text,
        doing text not null check (doing in ('reading', 'answering', 'gone')),
        since timestamptz(3) not null,
        seen_at timestamptz(3) not null,
        position xid8 not null default pg_current_xact_id(),
        primary key (tenant_id, account_id, idea_id),
        foreign key (tenant_id, idea_id) references review.cases (tenant_id, idea_id)
      )`);
    await protectTenantTable(runner, 'review.presences');
    await runner.query(`create index presences_of_case on review.presences (tenant_id, idea_id, seen_at)`);
    await runner.query(`create index presences_by_position on review.presences (tenant_id, position)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table review.presences`);
  }
}
