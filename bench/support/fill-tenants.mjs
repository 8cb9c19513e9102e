/** What a row belongs to: an idea, or a file of the ledger, which goes by the idea's id. */
const OWNERS = ['idea_id', 'subject_id'];

/**
 * Gives every other tenant copies of all the nation's ideas with everything that hangs on them: cases, clocks, acts,
 * events, what is searched. Ids and tracking numbers are made anew for each tenant; texts and states stay.
 */
export async function fillTenants(admin) {
  const { rows: tables } = await admin.query(TABLES, [OWNERS]);
  // People and agencies of the copies are the nation's, and the ledger takes no copies otherwise.
  await admin.query('set session_replication_role = replica');
  for (const { table, columns } of tables)
    await admin.query(
      `insert into ${table} (${columns.map(({ name }) => name).join(', ')})
       select ${columns.map(replaced).join(', ')}
       from ${table} o
         join tenancy.tenants n on n.code = 'nation' and n.tenant_id = o.tenant_id
         join tenancy.tenants t on t.code <> 'nation'`,
    );
  await admin.query('reset session_replication_role');
  await admin.query('vacuum analyze');
}

function replaced({ name, type }) {
  if (name === 'tenant_id') return 't.tenant_id';
  if (name === 'tracking_number')
    return `upper(translate(regexp_replace(md5(t.tenant_id || o.tracking_number),
      '^(.{4})(.{4})(.{5}).*', '\\1-\\2-\\3'), 'ilou', '1100'))`;
  if (type === 'uuid' && (name === 'id' || OWNERS.includes(name)))
    return `overlay(overlay(md5(t.tenant_id || '' || o.${name}) placing '4' from 13) placing '8' from 17)::uuid`;
  return `o.${name}`;
}

const TABLES = `
  select c.table_schema || '.' || c.table_name as table,
    json_agg(json_build_object('name', c.column_name, 'type', c.udt_name)) as columns
  from information_schema.columns c
    join information_schema.tables t using (table_schema, table_name)
  where t.table_type = 'BASE TABLE' and c.is_generated = 'NEVER'
    and c.table_schema in ('intake', 'review', 'routing', 'ledger')
    and c.table_name not in ('outbox', 'due', 'standstills')
  group by c.table_schema, c.table_name
  having bool_or(c.column_name = 'tenant_id')
    and (bool_or(c.column_name = any($1)) or (c.table_schema, c.table_name) = ('intake', 'ideas'))`;
