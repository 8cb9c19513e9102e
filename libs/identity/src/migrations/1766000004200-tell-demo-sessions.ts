import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE, SEARCH_ROLE } from '@app/platform';

/** Whoever finds a session is told whether it is of a demo account: in production those are nobody's. */
export class TellDemoSessions1766000004200 implements MigrationInterface {
  name = 'TellDemoSessions1766000004200';

  async up(runner: QueryRunner): Promise<void> {
    await replace(runner, ', is_demo boolean', ', a.is_demo');
  }

  async down(runner: QueryRunner): Promise<void> {
    await replace(runner, '', '');
  }
}

async function replace(runner: QueryRunner, gives: string, column: string): Promise<void> {
  await runner.query(`drop function identity.find_session`);
  await runner.query(`
    create function identity.find_session(tenant uuid, token bytea, at timestamptz)
    returns table (account_id uuid, roles text[], agency_code text, seen_at timestamptz${gives})
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
      select a.id, a.roles, a.agency_code, s.seen_at${column}
      from identity.sessions s
      join identity.accounts a on a.tenant_id = s.tenant_id and a.id = s.account_id
      where s.tenant_id = tenant and s.token_hash = token and s.expires_at > at and a.disabled_at is null
        and s.idle_ends_at > at and s.pending is null
    $$`);
  await runner.query(`alter function identity.find_session owner to ${SEARCH_ROLE}`);
  await runner.query(`revoke all on function identity.find_session from public`);
  await runner.query(`grant execute on function identity.find_session to ${APP_ROLE}`);
}
