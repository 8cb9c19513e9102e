import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE, SEARCH_ROLE } from '@app/platform';

/** Whoever watches the platform counts messages that wait for a person, over all tenants and of none in particular. */
export class CountUnsettled1766000008200 implements MigrationInterface {
  name = 'CountUnsettled1766000008200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`grant select (tenant_id, status) on notifications.messages to ${SEARCH_ROLE}`);
    await runner.query(`grant select (tenant_id) on tenancy.hosts to ${SEARCH_ROLE}`);
    // Tenant by tenant, because the index begins with it: nobody reads every message there ever was.
    await runner.query(`
      create function notifications.count_unsettled() returns table (state text, count int)
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select m.status, count(*)::int
        from (select distinct tenant_id from tenancy.hosts) t
        join notifications.messages m on m.tenant_id = t.tenant_id and m.status in ('uncertain', 'failed')
        group by 1
      $$`);
    await runner.query(`alter function notifications.count_unsettled owner to ${SEARCH_ROLE}`);
    await runner.query(`revoke all on function notifications.count_unsettled from public`);
    await runner.query(`grant execute on function notifications.count_unsettled to ${APP_ROLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function notifications.count_unsettled`);
    await runner.query(`revoke select (tenant_id) on tenancy.hosts from ${SEARCH_ROLE}`);
    await runner.query(`revoke select (tenant_id, status) on notifications.messages from ${SEARCH_ROLE}`);
  }
}
