import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE, createSchema, protectTenantTable, SEARCH_ROLE } from '@app/platform';

export class CreateIdentity1761000004000 implements MigrationInterface {
  name = 'CreateIdentity1761000004000';

  async up(runner: QueryRunner): Promise<void> {
    await createSchema(runner, 'identity');
    await runner.query(`
      create table identity.persons (
        tenant_id uuid not null,
        id uuid not null,
        name text,
        email text,
        address text,
        email_confirmed_at timestamptz,
        language text not null default 'ko',
        created_at timestamptz not null,
        primary key (tenant_id, id)
      )`);
    await runner.query(`create index persons_at_address on identity.persons (tenant_id, address)`);
    await runner.query(`
      create table identity.accounts (
        tenant_id uuid not null,
        id uuid not null,
        person_id uuid not null,
        sign_in_name text not null,
        password_hash text not null,
        roles text[] not null,
        agency_code text,
        is_demo boolean not null default false,
        disabled_at timestamptz,
        created_at timestamptz not null,
        primary key (tenant_id, id),
        unique (tenant_id, sign_in_name),
        foreign key (tenant_id, person_id) references identity.persons (tenant_id, id)
      )`);
    await runner.query(`
      create table identity.sessions (
        tenant_id uuid not null,
        token_hash bytea not null,
        account_id uuid not null,
        created_at timestamptz not null,
        expires_at timestamptz not null,
        primary key (tenant_id, token_hash),
        foreign key (tenant_id, account_id) references identity.accounts (tenant_id, id) on delete cascade
      )`);
    for (const table of ['persons', 'accounts', 'sessions'])
      await protectTenantTable(runner, `identity.${table}`);

    // One round trip before the request's own transaction; the tenant is an argument because none is entered yet.
    await runner.query(`
      create function identity.find_session(tenant uuid, token bytea, at timestamptz)
      returns table (account_id uuid, roles text[], agency_code text, expires_at timestamptz)
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select a.id, a.roles, a.agency_code, s.expires_at
        from identity.sessions s
        join identity.accounts a on a.tenant_id = s.tenant_id and a.id = s.account_id
        where s.tenant_id = tenant and s.token_hash = token and s.expires_at > at and a.disabled_at is null
      $$`);
    await runner.query(`grant select on identity.sessions, identity.accounts to ${SEARCH_ROLE}`);
    await runner.query(`alter function identity.find_session owner to ${SEARCH_ROLE}`);
    await runner.query(`revoke all on function identity.find_session from public`);
    await runner.query(`grant execute on function identity.find_session to ${APP_ROLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop schema identity cascade`);
  }
}
