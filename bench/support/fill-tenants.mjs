/** What a row belongs to: an idea, or a file of the ledger, which goes by the idea's id. */
const OWNERS = ['idea_id', 'subject_id'];
/** What a copy has of its own, where it is a uuid. */
const OWN = ['id', 'event_id', ...OWNERS];

/**
 * Gives every other tenant copies of all the nation's ideas with everything that hangs on them: cases, clocks, acts,
 * events, what is searched. Ids and tracking numbers are made anew for each tenant; texts and states stay.
 */
export async function fillTenants(admin) {
  // People and agencies of the copies are the nation's, and the ledger takes no copies otherwise.
  await admin.query('set session_replication_role = replica');
  for (const { table, columns } of await columnsOfIdeas(admin))
    await admin.query(
      `insert into ${table} (${columns.map(({ name }) => name).join(', ')})
       select ${columns.map(({ name, replaced }) => (name === 'tenant_id' ? 't.tenant_id' : replaced('t.tenant_id'))).join(', ')}
       from ${table} o
         join tenancy.tenants n on n.code = 'nation' and n.tenant_id = o.tenant_id
         join tenancy.tenants t on t.code <> 'nation'`,
    );
  await admin.query('reset session_replication_role');
  await admin.query('vacuum analyze');
}

/** The tables that hold ideas and what hangs on them, and what their columns are in a copy that `by` tells from others. */
export async function columnsOfIdeas(admin) {
  const { rows } = await admin.query(TABLES, [OWNERS]);
  return rows.map(({ table, columns }) => ({
    table,
    columns: columns.map(({ name, type }) => ({ name, replaced: (by) => replaced(name, type, by) })),
  }));
}

function replaced(name, type, by) {
  if (name === 'tracking_number')
    return `upper(translate(regexp_replace(md5(${by} || o.tracking_number),
      '^(.{4})(.{4})(.{5}).*', '\\1-\\2-\\3'), 'ilou', '1100'))`;
  if (type === 'uuid' && OWN.includes(name))
    return `overlay(overlay(md5(${by} || '' || o.${name}) placing '4' from 13) placing '8' from 17)::uuid`;
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
