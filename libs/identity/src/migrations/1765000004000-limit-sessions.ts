import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE, SEARCH_ROLE } from '@app/platform';

/** Sessions end when nobody uses them, are told apart, and have their tenant in the hash. */
export class LimitSessions1765000004000 implements MigrationInterface {
  name = 'LimitSessions1765000004000';

  async up(runner: QueryRunner): Promise<void> {
    // Hashes of the earlier kind find nothing any more: everybody signs in once again.
    await runner.query(`delete from identity.sessions`);
    await runner.query(`
      alter table identity.sessions
        add id uuid not null,
        add seen_at timestamptz not null,
        add idle_ends_at timestamptz not null,
        add device text not null,
        add pending text check (pending in ('code', 'enrolment')),
        add unique (tenant_id, id)`);
    await runner.query(`create index sessions_of_account on identity.sessions (tenant_id, account_id)`);
    await replace(
      runner,
      'account_id uuid, roles text[], agency_code text, seen_at timestamptz',
      'a.id, a.roles, a.agency_code, s.seen_at',
      'and s.idle_ends_at > at and s.pending is null',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from identity.sessions`);
    await replace(
      runner,
      'account_id uuid, roles text[], agency_code text, expires_at timestamptz',
      'a.id, a.roles, a.agency_code, s.expires_at',
      '',
    );
    await runner.query(`drop index identity.sessions_of_account`);
    await runner.query(`
      alter table identity.sessions
        drop id, drop seen_at, drop idle_ends_at, drop device, drop pending`);
  }
}

/** One round trip before the request's own transaction; the tenant is an argument because none is entered yet. */
async function replace(runner: QueryRunner, gives: string, columns: string, more: string): Promise<void> {
  await runner.query(`drop function identity.find_session`);
  await runner.query(`
    create function identity.find_session(tenant uuid, token bytea, at timestamptz)
    returns table (${gives})
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
      select ${columns}
      from identity.sessions s
      join identity.accounts a on a.tenant_id = s.tenant_id and a.id = s.account_id
      where s.tenant_id = tenant and s.token_hash = token and s.expires_at > at and a.disabled_at is null ${more}
    $$`);
  await runner.query(`alter function identity.find_session owner to ${SEARCH_ROLE}`);
  await runner.query(`revoke all on function identity.find_session from public`);
  await runner.query(`grant execute on function identity.find_session to ${APP_ROLE}`);
}
