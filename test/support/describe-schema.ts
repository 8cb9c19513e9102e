import type { Client } from 'pg';

const OWN = `nspname !~ '^(pg_|information_schema$)'`;

/**
 * Every object of ours with owner, definition and privileges, one line each, in a fixed order. A column that was taken
 * away and added again has another number, so its place among those that are left is told.
 */
const lines = `
  with n as (select * from pg_namespace where ${OWN})
  select format('schema %s owner %s acl %s', nspname, nspowner::regrole, nspacl) as line from n
  union all
  select format('%s %s.%s owner %s acl %s rls %s %s', relkind, nspname, relname, relowner::regrole,
    (select array_agg(a::text order by a::text) from unnest(relacl) a), relrowsecurity, relforcerowsecurity)
  from pg_class c join n on n.oid = relnamespace
  union all
  select format('column %s.%s.%s %s %s null %s default %s', nspname, relname, attname,
    row_number() over (partition by attrelid order by attnum), format_type(atttypid, atttypmod), not attnotnull, pg_get_expr(adbin, adrelid))
  from pg_attribute a join pg_class c on c.oid = attrelid join n on n.oid = relnamespace
  left join pg_attrdef on adrelid = attrelid and adnum = attnum
  where attnum > 0 and not attisdropped
  union all
  select format('constraint %s.%s %s', nspname, conname, pg_get_constraintdef(k.oid))
  from pg_constraint k join n on n.oid = connamespace
  union all
  select format('index %s', pg_get_indexdef(indexrelid))
  from pg_index join pg_class c on c.oid = indexrelid join n on n.oid = relnamespace
  union all
  select format('policy %s.%s %s to %s using %s check %s', schemaname, tablename, policyname, roles, qual, with_check)
  from pg_policies
  union all
  select format('trigger %s', pg_get_triggerdef(oid)) from pg_trigger where not tgisinternal
  union all
  select format('function %s owner %s acl %s %s', p.oid::regprocedure, proowner::regrole, proacl,
    case when prokind in ('f', 'p') then pg_get_functiondef(p.oid) end)
  from pg_proc p join n on n.oid = pronamespace
  where not exists (select 1 from pg_depend d where d.objid = p.oid and d.deptype = 'e')
  union all
  select format('default privileges %s', d::text) from pg_default_acl d
  union all
  select format('database acl %s', datacl) from pg_database where datname = current_database()
  union all
  select format('migration %s', name) from platform.migrations
  order by 1`;

/** A database's whole schema as text; two alike give the same. */
export async function describeSchema(client: Client): Promise<string[]> {
  return (await client.query<{ line: string }>(lines)).rows.map(({ line }) => line);
}
