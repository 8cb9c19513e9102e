import type { BuiltApp } from './a-built-app.js';
import type { DebianServer } from './a-debian-server.js';

/**
 * The database as text, by where it stands: with a server of the distribution all that its own `pg_dump` writes, cut
 * where the rows of a table begin. The clients of a distribution are older than the server that is embedded and refuse to dump it: there
 * every row of every table, jobs and their keepers too. What is kept as bytes is read as text as well.
 */
export async function dumpDatabase(
  { adminUrl, query }: Pick<BuiltApp, 'adminUrl' | 'query'>,
  server: DebianServer | null,
  except: string[] = [],
): Promise<Map<string, string>> {
  if (!server) return readRows({ query }, except);
  const parts = (await server.dump(adminUrl, except)).split(/^COPY /m);
  return new Map(parts.map((part, at) => [at === 0 ? 'schema' : part.split(' ', 1)[0]!, withBytes(part)]));
}

/** And what stands there as hexadecimal digits, read as text. */
function withBytes(text: string): string {
  const bytes = [...text.matchAll(/\\x((?:[0-9a-f]{2})+)/g)].map(([, digits]) => Buffer.from(digits!, 'hex'));
  return `${text}\n${bytes.map((some) => some.toString('utf8')).join('\n')}`;
}

async function readRows({ query }: Pick<BuiltApp, 'query'>, except: string[]): Promise<Map<string, string>> {
  const tables = await query<{ name: string }>(
    `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = relnamespace
     where relkind in ('r', 'p', 'm') and nspname !~ '^pg_' and nspname <> 'information_schema' order by 1`,
  );
  const dump = new Map<string, string>();
  for (const { name } of tables.filter((table) => !except.includes(table.name))) {
    const rows = await query<{ row: string }>(`select t::text as row from ${name} t`);
    dump.set(name, withBytes(rows.map(({ row }) => row).join('\n')));
  }
  return dump;
}
