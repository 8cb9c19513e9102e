import { columnsOfIdeas } from './fill-tenants.mjs';
import { withoutIndexes } from './without-indexes.mjs';

/** What the worker keeps of an idea. */
const TRACES = ['intake.search_texts', 'routing.similar_texts', 'routing.routes'];

/**
 * Gives each idea that `fillIdeas` made what the worker would have made of it: it is found, compared and routed. Traces
 * are those of the real idea whose texts it has; for that one the worker must have done its work.
 */
export async function fillTraces(admin) {
  const tables = (await columnsOfIdeas(admin)).filter(({ table }) => TRACES.includes(table));
  const valueOf = ({ name, replaced }) => (name === 'idea_id' ? 'i.id' : replaced('i.id'));
  await withoutIndexes(admin, TRACES, async () => {
    for (const { table, columns } of tables)
      await admin.query(
        `insert into ${table} (${columns.map(({ name }) => name).join(', ')})
         select ${columns.map(valueOf).join(', ')}
         from intake.ideas i join told on ${IS_TOLD} join ${table} o on o.tenant_id = told.tenant_id and o.idea_id = told.id
         where i.tenant_id = told.tenant_id and i.id not in (select id from told)`,
      );
  });
}

/** Which real idea lends its texts to a made one, `i`. */
export const IS_TOLD = `told.at = abs(hashtext(i.id::text)::bigint) % (select greatest(count(*), 1) from told)`;
