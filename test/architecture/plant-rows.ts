import type { Client } from 'pg';

interface Column {
  name: string;
  type: string;
  check: string | null;
}

/**
 * Puts one row of each of these tenants into a table that has none, made up from its columns' types, so that a
 * table nobody thought of is looked at too. Needs a superuser: foreign keys are passed over.
 */
export async function plantRows(admin: Client, table: string, tenantIds: string[]): Promise<void> {
  const { rows: columns } = await admin.query<Column>(REQUIRED, [table]);
  await admin.query(`set session_replication_role = replica`);
  for (const tenantId of tenantIds) {
    const { rows } = await admin.query(`select 1 from ${table} where tenant_id = $1 limit 1`, [tenantId]);
    if (rows.length) continue;
    const names = columns.map(({ name }) => name).join(', ');
    const values = columns.map((column) => (column.name === 'tenant_id' ? '$1' : valueOf(column))).join(', ');
    await admin.query(`insert into ${table} (${names}) values (${values})`, [tenantId]);
  }
  await admin.query(`reset session_replication_role`);
}

function valueOf({ name, type, check }: Column): string {
  const choice = /'([^']+)'::text/.exec(check ?? '')?.[1];
  if (choice) return `'${choice}'`;
  const value = VALUES[type.replace(/\(.*\)/, '')];
  if (!value) throw new Error(`no made-up value for ${name} of type ${type}`);
  return value;
}

const VALUES: Record<string, string> = {
  uuid: 'gen_random_uuid()',
  text: `'made up ' || gen_random_uuid()`,
  integer: '1',
  smallint: '1',
  bigint: '1',
  numeric: '1',
  'double precision': '0.5',
  boolean: 'false',
  xid8: `'1'`,
  bytea: `'\\x00'`,
  json: `'{}'`,
  jsonb: `'{}'`,
  date: 'current_date',
  'text[]': `'{}'`,
  tsvector: `''`,
  'timestamp with time zone': 'now()',
  timestamp: 'now()',
};

const REQUIRED = `
  select attname as name, regexp_replace(format_type(atttypid, null), '\\(.*\\)', '') as type,
    (select pg_get_constraintdef(c.oid) from pg_constraint c
     where c.conrelid = attrelid and contype = 'c' and c.conkey = array[attnum] limit 1) as check
  from pg_attribute
  where attrelid = $1::regclass and attnum > 0 and not attisdropped
    and (attname = 'tenant_id' or (attnotnull and not atthasdef))`;
