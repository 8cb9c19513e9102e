import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createSchema, protectTenantTable } from '@app/platform';

export class CreateCatalogue1761000003000 implements MigrationInterface {
  name = 'CreateCatalogue1761000003000';

  async up(runner: QueryRunner): Promise<void> {
    await createSchema(runner, 'catalogue');
    const named = `
        tenant_id uuid not null,
        code text not null,
        name_ko text not null,
        name_en text not null,
        primary key (tenant_id, code)`;
    await runner.query(`
      create table catalogue.agencies (${named},
        kind text not null,
        parent_code text,
        competence_ko text not null,
        competence_en text not null,
        legal_basis text not null,
        valid_from date,
        valid_to date,
        successor_codes text[] not null default '{}',
        foreign key (tenant_id, parent_code) references catalogue.agencies (tenant_id, code) deferrable initially deferred
      )`);
    await runner.query(`
      create table catalogue.topics (${named},
        agency_codes text[] not null default '{}',
        position integer not null
      )`);
    await runner.query(`
      create table catalogue.agenda_items (${named},
        kind text not null check (kind in ('goal', 'plan', 'deal', 'area', 'project')),
        parent_code text,
        due_month text,
        budget_trillion_won numeric(6, 1),
        treasury_trillion_won numeric(6, 1),
        jobs integer,
        figures jsonb,
        note text,
        position integer not null,
        foreign key (tenant_id, parent_code) references catalogue.agenda_items (tenant_id, code) deferrable initially deferred
      )`);
    await runner.query(`
      create table catalogue.reasons (${named},
        kind text not null check (kind in ('supplement', 'non_adoption', 'transfer', 'hide')),
        legal_basis text,
        position integer not null
      )`);
    await runner.query(`
      create table catalogue.regions (${named},
        position integer not null
      )`);
    for (const table of ['agencies', 'topics', 'agenda_items', 'reasons', 'regions'])
      await protectTenantTable(runner, `catalogue.${table}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop schema catalogue cascade`);
  }
}
