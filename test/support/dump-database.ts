import type { BuiltApp } from './a-built-app.js';

/**
 * Every row of every table as text, jobs and their keepers too, with what is kept as bytes read as text. The clients
 * of a distribution are older than the server that is embedded, and refuse to dump it.
 */
export async function dumpDatabase({ query }: Pick<BuiltApp, 'query'>): Promise<Map<string, string>> {
  const tables = await query<{ name: string; bytes: string[] }>(
    `select c.oid::regclass::text as name,
       array(select quote_ident(attname) from pg_attribute
             where attrelid = c.oid and atttypid = 'bytea'::regtype and not attisdropped) as bytes
     from pg_class c join pg_namespace n on n.oid = relnamespace
     where relkind in ('r', 'p', 'm') and nspname !~ '^pg_' and nspname <> 'information_schema' order by 1`,
  );
  const dump = new Map<string, string>();
  for (const { name, bytes } of tables) {
    const readable = bytes.map((column) => `encode(${column}, 'escape')`);
    const rows = await query<{ row: string }>(
      `select concat_ws(' ', t::text${readable.map((one) => `, ${one}`).join('')}) as row from ${name} t`,
    );
    dump.set(name, rows.map(({ row }) => row).join('\n'));
  }
  return dump;
}
