import type { Transaction } from '@app/platform';

/** A table that holds rows of tenants, as the database describes it. */
export interface TenantTable {
  /** With its schema: `intake.ideas`. */
  name: string;
  /** Whether row-level security shows a tenant its own rows only. */
  isProtected: boolean;
  columns: TenantColumn[];
  /** Columns of the primary key, in its order. */
  key: string[];
  /** Other tables whose rows are named by rows of this one. */
  names: string[];
}

export interface TenantColumn {
  name: string;
  type: string;
}

/**
 * Every table with a `tenant_id`, by name: what a tenant has is asked of the database, so that a table of tomorrow is
 * neither left out of an export nor left behind by a deletion. `former_tenants` tells of those that are gone.
 */
export function listTenantTables(tx: Transaction): Promise<TenantTable[]> {
  return tx.query(TENANT_TABLES);
}

const TENANT_TABLES = `
  select nspname || '.' || relname as name, relrowsecurity as "isProtected",
    (select json_agg(json_build_object('name', attname, 'type', format_type(atttypid, atttypmod)) order by attnum)
     from pg_attribute where attrelid = c.oid and attnum > 0 and not attisdropped) as columns,
    array(select attname::text from pg_index i cross join unnest(i.indkey) with ordinality k (attnum, place)
          join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
          where i.indrelid = c.oid and indisprimary order by place) as key,
    array(select distinct confrelid::regclass::text from pg_constraint
          where conrelid = c.oid and contype = 'f' and confrelid <> c.oid order by 1) as names
  from pg_class c
  join pg_namespace n on n.oid = relnamespace
  join pg_attribute t on t.attrelid = c.oid and t.attname = 'tenant_id' and not t.attisdropped
  where relkind = 'r' and nspname !~ '^pg_' and nspname || '.' || relname <> 'tenancy.former_tenants'
  order by 1`;
