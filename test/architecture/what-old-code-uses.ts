import type { Client } from 'pg';

/** What a program may count on in a database, each by its name, with what it is. */
export interface Used {
  columns: Record<string, { type: string; isRequired: boolean; fillsItself: boolean }>;
  functions: Record<string, string>;
  rights: string[];
  constraints: Record<string, string>;
  indexes: string[];
  files: Record<string, number>;
}

const OWN = `nspname !~ '^(pg_|information_schema$|bullmq$)'`;

/** Reads it as it stands, as the database's superuser. */
export async function readUsed(client: Client): Promise<Used> {
  const rows = async <Row>(sql: string): Promise<Row[]> => (await client.query(sql)).rows as Row[];
  const byName = <Value>(found: { name: string; value: Value }[]): Record<string, Value> =>
    Object.fromEntries(found.map(({ name, value }) => [name, value]));
  const names = (found: { name: string }[]): string[] => found.map(({ name }) => name);
  const tables = `pg_class c join pg_namespace n on n.oid = c.relnamespace and ${OWN}`;
  return {
    columns: byName(
      await rows(
        `select format('%s.%s.%s', nspname, relname, attname) as name, json_build_object('type', format_type(atttypid, atttypmod),
           'isRequired', attnotnull, 'fillsItself', atthasdef or attidentity <> '') as value
         from ${tables} join pg_attribute on attrelid = c.oid and attnum > 0 and not attisdropped where relkind in ('r', 'p', 'v')`,
      ),
    ),
    functions: byName(
      await rows(
        `select p.oid::regprocedure::text as name, pg_get_function_result(p.oid) as value
         from pg_proc p join pg_namespace n on n.oid = pronamespace and ${OWN}`,
      ),
    ),
    rights: names(
      await rows(
        `select format('%s on %s.%s', privilege_type, nspname, relname) as name
         from ${tables}, aclexplode(relacl) where grantee = 'madang_app'::regrole`,
      ),
    ),
    constraints: byName(
      await rows(
        `select format('%s.%s %s', nspname, relname, conname) as name, pg_get_constraintdef(k.oid) as value
         from ${tables} join pg_constraint k on conrelid = c.oid and contype <> 'n'`,
      ),
    ),
    indexes: names(
      await rows(
        `select format('%s.%s %s', nspname, c.relname, i.relname) as name
         from ${tables} join pg_index x on indrelid = c.oid join pg_class i on i.oid = indexrelid
         where not exists (select 1 from pg_constraint where conindid = x.indexrelid)`,
      ),
    ),
    files: byName(
      await rows(
        `select format('%s.%s', nspname, relname) as name, relfilenode as value from ${tables} where relkind = 'r'`,
      ),
    ),
  };
}

const tableOf = (name: string): string => name.split(' ')[0]!.split('.').slice(0, 2).join('.');

/** What a program of before would stumble over in the database of after, or what holds it up for long. */
export function stumblesOf(before: Used, after: Used): string[] {
  const isOld = (name: string): boolean => tableOf(name) in before.files;
  const stumbles: string[] = [];
  for (const [name, was] of Object.entries(before.columns)) {
    const is = after.columns[name];
    if (!is) stumbles.push(`${name} is gone`);
    else if (is.type !== was.type) stumbles.push(`${name} was ${was.type} and is ${is.type}`);
    else if (is.isRequired && !was.isRequired) stumbles.push(`${name} must be filled`);
  }
  for (const [name, { isRequired, fillsItself }] of Object.entries(after.columns))
    if (!before.columns[name] && isOld(name) && isRequired && !fillsItself)
      stumbles.push(`${name} is new and must be filled`);
  for (const [name, gives] of Object.entries(before.functions))
    if (after.functions[name] !== gives) stumbles.push(`${name} is gone or gives something else`);
  for (const right of before.rights) if (!after.rights.includes(right)) stumbles.push(`no more ${right}`);
  for (const [name, says] of Object.entries(after.constraints))
    if (isOld(name) && before.constraints[name] !== says && !isWider(before.constraints[name], says))
      stumbles.push(`${name} asks for more: ${says}`);
  for (const [name, file] of Object.entries(before.files))
    if (after.files[name] !== undefined && after.files[name] !== file)
      stumbles.push(`${name} is written anew`);
  return stumbles.toSorted();
}

/** Whether a check of one column's values is the same with more of them. */
function isWider(was: string | undefined, is: string): boolean {
  const read = (text = '') => /^CHECK \(\((\w+) = ANY \(ARRAY\[(.*)\]\)\)\)$/.exec(text);
  const [, column, before] = read(was) ?? [];
  const [, same, after] = read(is) ?? [];
  if (!before || !after || column !== same) return false;
  const allowed = after.split(', ');
  return before.split(', ').every((value) => allowed.includes(value));
}

/** Indexes that came to tables of before: unless they were made concurrently, nobody wrote meanwhile. */
export const newIndexes = (before: Used, after: Used): string[] =>
  after.indexes.filter((name) => tableOf(name) in before.files && !before.indexes.includes(name));
