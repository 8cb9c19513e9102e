import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE, protectTenantTable, SEARCH_ROLE } from '@app/platform';

export class AddSimilarTexts1764000007300 implements MigrationInterface {
  name = 'AddSimilarTexts1764000007300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table routing.similar_texts (
        tenant_id uuid not null,
        idea_id uuid not null,
        title text not null,
        title_units text[] not null,
        joined_units text[] not null,
        body_units text[] not null,
        terms tsvector not null,
        is_public boolean not null,
        reading smallint not null,
        primary key (tenant_id, idea_id)
      )`);
    await protectTenantTable(runner, 'routing.similar_texts');
    // What is common is learnt from the planner's own figures, which PostgreSQL keeps up to date.
    await runner.query(`alter table routing.similar_texts alter column terms set statistics 1000`);
    await runner.query(
      `create index similar_texts_of_tenant on routing.similar_texts using gin (tenant_id, terms)`,
    );
    await runner.query(
      `create index similar_texts_public on routing.similar_texts using gin (terms) where is_public`,
    );
    await runner.query(`grant select on routing.similar_texts to ${SEARCH_ROLE}`);
    // As with the search of texts: under a row policy the planner may not use the index, its operator is not
    // leak-proof. The functions take the tenant from the setting, which only the door sets.
    await this.addFunction(
      runner,
      'similar_in_tenant(wanted tsquery, most integer)',
      `table (tenant_id uuid, idea_id uuid, title text, title_units text[], joined_units text[], body_units text[])`,
      `select tenant_id, idea_id, title, title_units, joined_units, body_units
       from routing.similar_texts
       where tenant_id = nullif(current_setting('app.tenant', true), '')::uuid and terms @@ wanted
       limit most`,
    );
    await this.addFunction(
      runner,
      'similar_in_nation(wanted tsquery, most integer)',
      `table (tenant_id uuid, idea_id uuid, title text, title_units text[], joined_units text[], body_units text[])`,
      `select tenant_id, idea_id, title, title_units, joined_units, body_units
       from routing.similar_texts
       where is_public and terms @@ wanted
         and tenant_id <> nullif(current_setting('app.tenant', true), '')::uuid
       limit most`,
    );
    await this.addFunction(
      runner,
      'term_shares()',
      `table (term text, share real)`,
      `select term, share
       from pg_stats, unnest(most_common_elems::text::text[], most_common_elem_freqs) as known (term, share)
       where schemaname = 'routing' and tablename = 'similar_texts' and attname = 'terms' and term is not null
       union all
       select '', greatest(reltuples, 0) from pg_class where oid = 'routing.similar_texts'::regclass`,
    );
    await runner.query(`
      insert into ledger.due (tenant_id, kind, subject_id, due_at)
      select tenant_id, 'routing.read_ideas', '00000000-0000-0000-0000-000000000000', now()
      from tenancy.tenants on conflict do nothing`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from ledger.due where kind = 'routing.read_ideas'`);
    for (const name of ['term_shares', 'similar_in_nation', 'similar_in_tenant'])
      await runner.query(`drop function routing.${name}`);
    await runner.query(`drop table routing.similar_texts`);
  }

  private async addFunction(
    runner: QueryRunner,
    signature: string,
    returns: string,
    body: string,
  ): Promise<void> {
    const name = signature.slice(0, signature.indexOf('('));
    await runner.query(`
      create function routing.${signature} returns ${returns}
      language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$ ${body} $$`);
    await runner.query(`alter function routing.${name} owner to ${SEARCH_ROLE}`);
    await runner.query(`revoke all on function routing.${name} from public`);
    await runner.query(`grant execute on function routing.${name} to ${APP_ROLE}`);
  }
}
