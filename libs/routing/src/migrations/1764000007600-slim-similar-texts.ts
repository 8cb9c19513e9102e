import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE, SEARCH_ROLE } from '@app/platform';

const SCOPES = {
  tenant: `tenant_id = nullif(current_setting('app.tenant', true), '')::uuid`,
  nation: `is_public and tenant_id <> nullif(current_setting('app.tenant', true), '')::uuid`,
};

/** A text is compared by the terms it is found by; nothing else of it needs to be kept. All are read again. */
export class SlimSimilarTexts1764000007600 implements MigrationInterface {
  name = 'SlimSimilarTexts1764000007600';

  async up(runner: QueryRunner): Promise<void> {
    await dropSearches(runner);
    await runner.query(`truncate routing.similar_texts`);
    await runner.query(`
      alter table routing.similar_texts
        drop column title_units, drop column joined_units, drop column body_units`);
    for (const [scope, condition] of Object.entries(SCOPES))
      await addSearch(
        runner,
        scope,
        'terms text',
        `array_to_string(tsvector_to_array(terms), E'\\t')`,
        condition,
      );
    await readAgain(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropSearches(runner);
    await runner.query(`truncate routing.similar_texts`);
    const units = ['title_units', 'joined_units', 'body_units'];
    for (const name of units)
      await runner.query(`alter table routing.similar_texts add column ${name} text[] not null`);
    const returned = units.map((name) => `${name} text[]`).join(', ');
    for (const [scope, condition] of Object.entries(SCOPES))
      await addSearch(runner, scope, returned, units.join(', '), condition);
    await readAgain(runner);
  }
}

async function dropSearches(runner: QueryRunner): Promise<void> {
  for (const scope of Object.keys(SCOPES))
    await runner.query(`drop function routing.similar_in_${scope}(tsquery, integer)`);
}

async function addSearch(
  runner: QueryRunner,
  scope: string,
  returned: string,
  selected: string,
  condition: string,
): Promise<void> {
  const name = `routing.similar_in_${scope}`;
  // For common words the planner would rather read the table, and does not know what unpacking every text takes.
  await runner.query(`
    create function ${name}(wanted tsquery, most integer)
    returns table (tenant_id uuid, idea_id uuid, title text, ${returned})
    language sql stable security definer set search_path = pg_catalog, public, pg_temp set enable_seqscan = off as $$
      select tenant_id, idea_id, title, ${selected} from routing.similar_texts
      where ${condition} and terms @@ wanted limit most $$`);
  await runner.query(`alter function ${name} owner to ${SEARCH_ROLE}`);
  await runner.query(`revoke all on function ${name} from public`);
  await runner.query(`grant execute on function ${name} to ${APP_ROLE}`);
}

async function readAgain(runner: QueryRunner): Promise<void> {
  await runner.query(`
    insert into ledger.due (tenant_id, kind, subject_id, due_at)
    select tenant_id, 'routing.read_ideas', '00000000-0000-0000-0000-000000000000', now()
    from tenancy.tenants on conflict do nothing`);
}
