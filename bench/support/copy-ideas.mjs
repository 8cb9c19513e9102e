import { columnsOfIdeas } from './fill-tenants.mjs';

/**
 * Copies the nation's ideas, with everything that hangs on them, until there are so many. Ids and tracking numbers are
 * made anew; texts, states, people and agencies stay.
 */
export async function copyIdeas(admin, count) {
  const { rows } = await admin.query(
    `select count(*)::int as n, min(i.tenant_id::text) as tenant from intake.ideas i
     join tenancy.tenants t on t.tenant_id = i.tenant_id and t.code = 'nation'`,
  );
  const [{ n, tenant }] = rows;
  const copies = Math.ceil(count / n) - 1;
  await admin.query('set session_replication_role = replica');
  for (const { table, columns } of await columnsOfIdeas(admin))
    await admin.query(
      `insert into ${table} (${columns.map(({ name }) => name).join(', ')})
       select ${columns.map(({ name, replaced }) => (name === 'tenant_id' ? 'o.tenant_id' : replaced('k'))).join(', ')}
       from ${table} o, generate_series(1, ${copies}) k where o.tenant_id = $1`,
      [tenant],
    );
  await admin.query('reset session_replication_role');
  await admin.query('vacuum analyze');
}
