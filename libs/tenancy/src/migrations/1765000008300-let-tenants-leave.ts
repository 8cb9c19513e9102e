import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE, REMOVER_ROLE } from '@app/platform';

/** A tenant is deleted after a time of grace, and what is kept of it (docs/decisions/0026). */
export class LetTenantsLeave1765000008300 implements MigrationInterface {
  name = 'LetTenantsLeave1765000008300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table tenancy.tenants
        add column delete_at timestamptz,
        add check (delete_at is null or (suspended_at is not null and kind <> 'nation'))`);
    // Whoever enters as the app may ask for a deletion, not hasten one: the instant is held against this server's clock.
    await runner.query(`
      create function tenancy.keep_grace() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
      begin
        if new.delete_at < now() + interval '30 days' then
          raise exception 'a tenant has thirty days before it is deleted' using errcode = 'insufficient_privilege';
        end if;
        return new;
      end $$`);
    await runner.query(`
      create trigger keep_grace before insert or update of delete_at on tenancy.tenants
      for each row when (new.delete_at is not null) execute function tenancy.keep_grace()`);

    // Outside row-level security: what is left when the tenant is gone. A government and figures, no person.
    await runner.query(`
      create table tenancy.former_tenants (
        tenant_id uuid primary key,
        code text not null,
        name_ko text not null,
        name_en text not null,
        region_code text,
        founded_at timestamptz not null,
        ledger_events bigint not null,
        ledger_subjects bigint not null,
        ledger_heads bytea not null,
        deletion_began_at timestamptz not null,
        deleted_at timestamptz,
        deleted_rows bigint not null default 0
      )`);
    await runner.query(
      `grant select, insert, update (deleted_at, deleted_rows) on tenancy.former_tenants to ${APP_ROLE}`,
    );

    await grantOnTenantTables(runner);
    await runner.query(REMOVE_ROWS);
    await runner.query(`grant create on schema tenancy to ${REMOVER_ROLE}`);
    await runner.query(`alter function tenancy.remove_rows(regclass, integer) owner to ${REMOVER_ROLE}`);
    await runner.query(`revoke create on schema tenancy from ${REMOVER_ROLE}`);
    await runner.query(`revoke execute on function tenancy.remove_rows(regclass, integer) from public`);
    await runner.query(`grant execute on function tenancy.remove_rows(regclass, integer) to ${APP_ROLE}`);
  }

  /** What the remover may do stays: later tables give it as they are made, and without the function it is nothing. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function tenancy.remove_rows(regclass, integer)`);
    await runner.query(`drop table tenancy.former_tenants`);
    await runner.query(`drop trigger keep_grace on tenancy.tenants`);
    await runner.query(`drop function tenancy.keep_grace()`);
    await runner.query(`alter table tenancy.tenants drop column delete_at`);
  }
}

/** Tables made from now on grant this themselves (`protectTenantTable`); these were there before. */
async function grantOnTenantTables(runner: QueryRunner): Promise<void> {
  const tables: { name: string; schema: string }[] = await runner.query(`
    select c.oid::regclass::text as name, quote_ident(nspname) as schema from pg_class c
    join pg_namespace n on n.oid = relnamespace
    join pg_attribute on attrelid = c.oid and attname = 'tenant_id'
    where relkind = 'r' and nspowner = current_user::regrole and c.oid <> 'tenancy.former_tenants'::regclass
    order by 1`);
  for (const schema of new Set(tables.map((table) => table.schema)))
    await runner.query(`grant usage on schema ${schema} to ${REMOVER_ROLE}`);
  for (const { name } of tables) await runner.query(`grant select, delete on ${name} to ${REMOVER_ROLE}`);
}

/**
 * Takes up to so many rows of the entered tenant from one table, those that no other row of it names first. The owner
 * of this function is bound by row-level security, as the app is; `former_tenants` it may not touch at all.
 */
const REMOVE_ROWS = `
  create function tenancy.remove_rows(of_table regclass, most integer) returns bigint
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  declare
    of_tenant uuid := nullif(current_setting('app.tenant', true), '')::uuid;
    unnamed text;
    removed bigint;
  begin
    perform 1 from tenancy.tenants
      where tenant_id = of_tenant and kind <> 'nation' and suspended_at is not null and delete_at <= now();
    if not found then
      raise exception 'this tenant is not due to be deleted' using errcode = 'insufficient_privilege';
    end if;
    select string_agg(format(' and not exists (select 1 from %1$s o where o.tenant_id = $1 and o.ctid <> r.ctid and %2$s)', of_table, same), '')
    into unnamed from (
      select string_agg(format('o.%I = r.%I', a.attname, b.attname), ' and ') as same
      from pg_constraint k
      cross join unnest(conkey, confkey) as c (from_key, to_key)
      join pg_attribute a on a.attrelid = conrelid and a.attnum = from_key
      join pg_attribute b on b.attrelid = confrelid and b.attnum = to_key
      where contype = 'f' and conrelid = of_table and confrelid = of_table group by k.oid
    ) k;
    execute format(
      'delete from %1$s where ctid = any (array(select r.ctid from %1$s r where r.tenant_id = $1 %2$s limit $2))',
      of_table, coalesce(unnamed, '')) using of_tenant, most;
    get diagnostics removed = row_count;
    if removed = 0 and unnamed is not null then
      -- Whatever is left names each other in a ring.
      execute format('delete from %s where tenant_id = $1', of_table) using of_tenant;
      get diagnostics removed = row_count;
    end if;
    return removed;
  end $$`;
