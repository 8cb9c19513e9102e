import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTenantTable } from '@app/platform';

/** Rounds of review with their evaluators; definitions say by which criteria. */
export class AddRounds1763000005500 implements MigrationInterface {
  name = 'AddRounds1763000005500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table review.cases add column round text check (round in ('open', 'closed'))`);
    await runner.query(`
      create table review.rounds (
        tenant_id uuid not null,
        id uuid not null,
        idea_id uuid not null,
        number integer not null check (number > 0),
        criteria jsonb not null,
        status text not null check (status in ('open', 'closed', 'abandoned')),
        opened_at timestamptz(3) not null,
        opened_by uuid not null,
        verdict text check (verdict in ('adopt', 'decline')),
        remark text,
        ended_at timestamptz(3),
        closed_by uuid,
        primary key (tenant_id, id),
        unique (tenant_id, idea_id, number),
        foreign key (tenant_id, idea_id) references review.cases (tenant_id, idea_id),
        check ((status = 'closed') = (verdict is not null))
      )`);
    await protectTenantTable(runner, 'review.rounds', ['select', 'insert', 'update']);
    await runner.query(
      `create unique index one_open_round on review.rounds (tenant_id, idea_id) where status = 'open'`,
    );
    await runner.query(`
      create table review.evaluations (
        tenant_id uuid not null,
        round_id uuid not null,
        account_id uuid not null,
        status text not null check (status in ('asked', 'scored', 'recused', 'excused')),
        scores jsonb,
        recommends text check (recommends in ('adopt', 'decline')),
        remark text,
        answered_at timestamptz(3),
        primary key (tenant_id, round_id, account_id),
        foreign key (tenant_id, round_id) references review.rounds (tenant_id, id)
      )`);
    await protectTenantTable(runner, 'review.evaluations', ['select', 'insert', 'update']);
    await runner.query(`create index evaluations_of_account on review.evaluations (tenant_id, account_id)`);
    // An empty rubric means what none meant.
    for (const table of ['workflows', 'workflow_drafts'])
      await runner.query(`update review.${table} set definition = definition || '{"rubric": []}'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['workflows', 'workflow_drafts'])
      await runner.query(`update review.${table} set definition = definition - 'rubric'`);
    await runner.query(`drop table review.evaluations, review.rounds`);
    await runner.query(`alter table review.cases drop column round`);
  }
}
