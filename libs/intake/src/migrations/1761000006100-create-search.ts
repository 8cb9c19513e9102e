import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE, protectTenantTable, SEARCH_ROLE } from '@app/platform';

export class CreateSearch1761000006100 implements MigrationInterface {
  name = 'CreateSearch1761000006100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create extension if not exists btree_gin with schema public`);
    // Pairs of characters, not trigrams: most Korean words people look for have two syllables.
    await runner.query(`
      create table intake.search_texts (
        tenant_id uuid not null,
        idea_id uuid not null,
        words text not null,
        pairs text[] not null,
        primary key (tenant_id, idea_id)
      )`);
    await protectTenantTable(runner, 'intake.search_texts');
    await runner.query(`create index search_texts_pairs on intake.search_texts using gin (tenant_id, pairs)`);
    // Under a row policy the planner scans instead of using the GIN index (its operators are not leak-proof):
    // the function stands outside the policies and takes the tenant from the setting, which only the door sets.
    await runner.query(`
      create function intake.search_ideas(wanted_pairs text[], wanted_words text[], most integer)
      returns setof uuid
      language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
        select idea_id from intake.search_texts
        where tenant_id = nullif(current_setting('app.tenant', true), '')::uuid
          and pairs @> wanted_pairs
          and (select bool_and(strpos(words, w) > 0) from unnest(wanted_words) w)
        order by idea_id desc
        limit most
      $$`);
    await runner.query(`grant select on intake.search_texts to ${SEARCH_ROLE}`);
    await runner.query(`alter function intake.search_ideas owner to ${SEARCH_ROLE}`);
    await runner.query(`revoke all on function intake.search_ideas from public`);
    await runner.query(`grant execute on function intake.search_ideas to ${APP_ROLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function intake.search_ideas`);
    await runner.query(`drop table intake.search_texts`);
  }
}
