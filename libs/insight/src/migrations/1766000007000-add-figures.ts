import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTenantTable } from '@app/platform';

/** What figures are made of, by slices of ideas, and the figures themselves. */
export class AddFigures1766000007000 implements MigrationInterface {
  name = 'AddFigures1766000007000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table insight.tallies (
        tenant_id uuid not null,
        slice text not null,
        kind text not null,
        key text[] not null,
        n bigint not null,
        primary key (tenant_id, slice, kind, key)
      )`);
    await runner.query(`create index tallies_by_kind on insight.tallies (tenant_id, kind)`);
    await runner.query(`
      create table insight.stale_slices (
        tenant_id uuid not null,
        slice text not null,
        primary key (tenant_id, slice)
      )`);
    await runner.query(`
      create table insight.figures (
        tenant_id uuid not null,
        code text not null,
        rows json not null,
        primary key (tenant_id, code)
      )`);
    await runner.query(`
      create table insight.figure_runs (
        tenant_id uuid not null primary key,
        seen_event uuid not null,
        closed_hash bytea not null,
        computed_at timestamptz(3)
      )`);
    await protectTenantTable(runner, 'insight.tallies', ['select', 'insert', 'delete']);
    await protectTenantTable(runner, 'insight.stale_slices', ['select', 'insert', 'delete']);
    await protectTenantTable(runner, 'insight.figures', ['select', 'insert', 'update']);
    await protectTenantTable(runner, 'insight.figure_runs', ['select', 'insert', 'update']);
    await runner.query(`
      insert into ledger.due (tenant_id, kind, subject_id, due_at)
      select tenant_id, 'insight.keep_figures', tenant_id, date_trunc('milliseconds', now())
      from tenancy.tenants on conflict do nothing`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from ledger.due where kind = 'insight.keep_figures'`);
    await runner.query(`delete from ledger.outbox where queue = 'figures'`);
    await runner.query(
      `drop table insight.figure_runs, insight.figures, insight.stale_slices, insight.tallies`,
    );
  }
}
