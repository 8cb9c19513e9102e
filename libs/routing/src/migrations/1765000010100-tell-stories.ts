import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE, SEARCH_ROLE } from '@app/platform';

const SCOPES = {
  tenant: `tenant_id = nullif(current_setting('app.tenant', true), '')::uuid`,
  nation: `is_public and tenant_id <> nullif(current_setting('app.tenant', true), '')::uuid`,
};

/** An idea and its copies in other governments are one story: of a copy, the id of the idea it was first. */
export class TellStories1765000010100 implements MigrationInterface {
  name = 'TellStories1765000010100';

  async up(runner: QueryRunner): Promise<void> {
    await dropSearches(runner);
    await runner.query(`alter table routing.similar_texts add column story_id uuid`);
    for (const [scope, condition] of Object.entries(SCOPES))
      await addSearch(runner, scope, condition, 'story_id uuid', 'coalesce(story_id, idea_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropSearches(runner);
    await runner.query(`alter table routing.similar_texts drop column story_id`);
    for (const [scope, condition] of Object.entries(SCOPES)) await addSearch(runner, scope, condition);
  }
}

async function dropSearches(runner: QueryRunner): Promise<void> {
  for (const scope of Object.keys(SCOPES))
    await runner.query(`drop function routing.similar_in_${scope}(tsquery, integer)`);
}

async function addSearch(
  runner: QueryRunner,
  scope: string,
  condition: string,
  returned?: string,
  selected?: string,
): Promise<void> {
  const name = `routing.similar_in_${scope}`;
  // As before: the planner does not know what unpacking every text takes, so it neither reads the table nor walks the
  // key of a tenant.
  const offs = ['enable_seqscan', ...(scope === 'tenant' ? ['enable_indexscan'] : [])];
  const set = offs.map((setting) => `set ${setting} = off`).join(' ');
  await runner.query(`
    create function ${name}(wanted tsquery, most integer)
    returns table (tenant_id uuid, idea_id uuid, title text, terms text${returned ? `, ${returned}` : ''})
    language sql stable security definer set search_path = pg_catalog, public, pg_temp ${set} as $$
      select tenant_id, idea_id, title, array_to_string(tsvector_to_array(terms), E'\\t')${selected ? `, ${selected}` : ''}
      from routing.similar_texts where ${condition} and terms @@ wanted limit most $$`);
  await runner.query(`alter function ${name} owner to ${SEARCH_ROLE}`);
  await runner.query(`revoke all on function ${name} from public`);
  await runner.query(`grant execute on function ${name} to ${APP_ROLE}`);
}
