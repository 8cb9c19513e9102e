import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTenantTable } from '@app/platform';

/** Models with their versions, from which confidence on they route by themselves, and what they suggested. */
export class AddModels1764000007100 implements MigrationInterface {
  name = 'AddModels1764000007100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table routing.models (
        tenant_id uuid not null,
        version integer not null check (version > 0),
        state text not null check (state in ('candidate', 'serving', 'retired', 'refused')),
        bytes bytea,
        examples integer,
        figures jsonb,
        automatic_from double precision,
        refusal text,
        requested_at timestamptz(3) not null,
        requested_by uuid,
        trained_at timestamptz(3),
        served_at timestamptz(3),
        served_by uuid,
        primary key (tenant_id, version)
      )`);
    await protectTenantTable(runner, 'routing.models', ['select', 'insert', 'update']);
    for (const state of ['candidate', 'serving'])
      await runner.query(
        `create unique index one_${state} on routing.models (tenant_id) where state = '${state}'`,
      );
    await runner.query(`
      create table routing.thresholds (
        tenant_id uuid not null primary key,
        threshold double precision,
        set_at timestamptz(3) not null,
        set_by uuid
      )`);
    await protectTenantTable(runner, 'routing.thresholds', ['select', 'insert', 'update']);
    await runner.query(`
      create table routing.suggestions (
        tenant_id uuid not null,
        idea_id uuid not null,
        model_version integer not null,
        agency_code text not null,
        confidence double precision not null,
        reasons jsonb not null,
        runners_up jsonb not null,
        is_automatic boolean not null,
        suggested_at timestamptz(3) not null,
        outcome text check (outcome in ('accepted', 'overruled')),
        answered_at timestamptz(3),
        answered_by uuid,
        primary key (tenant_id, idea_id),
        foreign key (tenant_id, model_version) references routing.models (tenant_id, version)
      )`);
    await protectTenantTable(runner, 'routing.suggestions', ['select', 'insert', 'update']);
    await runner.query(`create index suggestions_of_model on routing.suggestions (tenant_id, model_version)`);
    // Tenants that are there already are looked at each day, as new ones are.
    await runner.query(`
      insert into ledger.due (tenant_id, kind, subject_id, due_at)
      select tenant_id, 'routing.retrain', tenant_id, now() from tenancy.tenants on conflict do nothing`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from ledger.due where kind = 'routing.retrain'`);
    await runner.query(`delete from ledger.outbox where queue in ('models', 'suggestions')`);
    await runner.query(`drop table routing.suggestions, routing.thresholds, routing.models`);
  }
}
