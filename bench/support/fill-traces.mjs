import { columnsOfIdeas } from './fill-tenants.mjs';

/** What the worker keeps of an idea. */
const TRACES = ['intake.search_texts', 'routing.similar_texts', 'routing.routes'];

/**
 * Gives each idea that `fillIdeas` made what the worker would have made of it: it is found, compared and routed. Traces
 * are those of the real idea whose texts it has; for that one the worker must have done its work.
 */
export async function fillTraces(admin) {
  await admin.query('set session_replication_role = replica');
  await admin.query(`set maintenance_work_mem = '1GB'`);
  const tables = (await columnsOfIdeas(admin)).filter(({ table }) => TRACES.includes(table));
  for (const { table, columns } of tables) {
    const { rows: indexes } = await admin.query(GIN, [table]);
    for (const { name } of indexes) await admin.query(`drop index ${name}`);
    const valueOf = ({ name, replaced }) => (name === 'idea_id' ? 'i.id' : replaced('i.id'));
    await admin.query(
      `insert into ${table} (${columns.map(({ name }) => name).join(', ')})
       select ${columns.map(valueOf).join(', ')}
       from intake.ideas i join told on ${IS_TOLD} join ${table} o on o.tenant_id = told.tenant_id and o.idea_id = told.id
       where i.tenant_id = told.tenant_id and i.id not in (select id from told)`,
    );
    for (const { create } of indexes) await admin.query(create);
  }
  await admin.query('reset session_replication_role');
  await admin.query(`vacuum analyze ${TRACES.join(', ')}`);
}

/** Which real idea lends its texts to a made one, `i`. */
export const IS_TOLD = `told.at = abs(hashtext(i.id::text)::bigint) % (select count(*) from told)`;

const GIN = `
  select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as create
  from pg_index join pg_class c on c.oid = indexrelid join pg_am a on a.oid = c.relam
  where indrelid = $1::regclass and a.amname = 'gin'`;
