import { Client } from 'pg';
import { plantRows } from '../architecture/plant-rows.js';
import type { TestApp } from '../support/an-app.js';
import { tenantTables } from './fingerprint.js';

/** An unusual word that begins every marker; the place follows: `zyzzyva_intake_ideas_title`. */
export const MARKER = 'zyzzyva';

/** Texts that programs read: with a word more in them a tenant would not work. They get rows of their own. */
const READ_BY_PROGRAMS =
  /(^|_)(codes?|kind|state|status|lane|transition|template|queue|principal|key|source|stance|part|language|model|outcome|round|grade|verdict|month|number|hash|way_back|merged_from|refusal)$|^(sign_in_name|name)$/;

/** Words for people in JSON: labels, messages, what is being written. */
const FOR_PEOPLE = '(ko|en|title|improvement|message|reply|text|note)';

interface Column {
  name: string;
  type: string;
  isChosen: boolean;
}

/** Puts a marker that names the place into every text for people in the rows that a tenant has. Again adds none. */
export async function markTexts(app: TestApp, tenantId: string): Promise<void> {
  for (const { table, columns } of await textColumns(app)) {
    const changes = columns.flatMap(({ name, type, isChosen }) => {
      const marker = markerOf(table, name);
      const isForPeople = !isChosen && (!READ_BY_PROGRAMS.test(name) || isNameOfPerson(table, name));
      if (type === 'text' && isForPeople)
        return `${name} = case when strpos(${name}, '${MARKER}') > 0 then ${name} else ${name} || ' ${marker}' end`;
      if (type === 'jsonb' || type === 'json')
        return `${name} = regexp_replace(${name}::text, '("${FOR_PEOPLE}": ?")(?!${MARKER})', '\\1${marker} ', 'g')::${type}`;
      return [];
    });
    if (changes.length)
      await asReplica(app, `update ${table} set ${changes.join(', ')} where tenant_id = $1`, [tenantId]);
  }
}

/** Adds to every table a row of the tenant that holds a marker in every text, codes too. */
export async function plantMarkedRows(app: TestApp, tenantId: string): Promise<void> {
  const admin = new Client(app.database.adminUrl);
  await admin.connect();
  for (const { table, columns } of await textColumns(app)) {
    await plantRows(admin, table, [tenantId]);
    const values = columns
      .filter(({ isChosen }) => !isChosen)
      .map(({ name, type }) => [name, VALUES[type]!(markerOf(table, name))]);
    const marked = Object.fromEntries(values);
    const write = table in ONE_ROW ? overwrite(table) : PLANT(table);
    await asReplica(app, write, [tenantId, JSON.stringify(marked)]);
  }
  await admin.end();
}

/** Whatever else must be there is copied from a row that is, under another key: from the first that may be there twice. */
const PLANT = (table: string): string => `
  insert into ${table}
  select (jsonb_populate_record(t, $2::jsonb || jsonb_build_object('tenant_id', $1::text) || fresh.keys)).*
  from ${table} t, (
    select coalesce(jsonb_object_agg(attname, case atttypid when 'uuid'::regtype then gen_random_uuid()::text
      when 'bytea'::regtype then '\\x4242' else '4242' end), '{}') as keys
    from pg_attribute where attrelid = '${table}'::regclass and attname ~ '^(id|(idea|event|whole|round|batch|opinion|subject|person)_id|version|number|(token|state)_hash)$'
  ) fresh
  where t.tenant_id::text = $1 limit 20
  on conflict do nothing`;

/** Tables that hold one row of a tenant, or take no other, and its texts. */
const ONE_ROW: Record<string, string> = {
  'identity.providers':
    'name_ko, name_en, issuer, client_id, sealed_secret, scope, subject_claim, name_claim, email_claim, assurance_claim, assurance_values',
  'intake.comment_rules': 'closed_calls',
  // Many rows, but another one would be a checkpoint of a tree that is not there.
  'ledger.checkpoints': 'note',
};

const overwrite = (table: string): string => `
  update ${table} t set (${ONE_ROW[table]}) = (select ${ONE_ROW[table]} from jsonb_populate_record(t, $2::jsonb))
  where tenant_id::text = $1`;

const VALUES: Record<string, (marker: string) => unknown> = {
  text: (marker) => marker,
  'text[]': (marker) => [marker],
  tsvector: (marker) => `'${marker}'`,
  jsonb: (marker) => ({ [marker]: marker, ko: marker }),
  json: (marker) => ({ [marker]: marker }),
};

/** Columns of text in which no row of the tenant holds a marker, but for those whose values are a closed list. */
export async function columnsWithoutMarker(app: TestApp, tenantId: string): Promise<string[]> {
  const without: string[] = [];
  for (const { table, columns } of await textColumns(app))
    for (const { name } of columns.filter(({ isChosen }) => !isChosen)) {
      const found = await app.query(
        `select 1 from ${table} where tenant_id = $1 and strpos(${name}::text, $2) > 0 limit 1`,
        [tenantId, MARKER],
      );
      if (found.length === 0) without.push(`${table}.${name}`);
    }
  return without;
}

/** Every marker in a text, each once. */
export function markersIn(text: string): string[] {
  return [...new Set(text.match(new RegExp(`${MARKER}\\w*`, 'gi')) ?? [])];
}

const markerOf = (table: string, column: string): string => `${MARKER}_${table.replace('.', '_')}_${column}`;

const isNameOfPerson = (table: string, column: string): boolean =>
  table === 'identity.persons' && column === 'name';

async function textColumns(app: TestApp): Promise<{ table: string; columns: Column[] }[]> {
  const tables = await tenantTables(app);
  const columns = await app.query<Column & { table: string }>(
    `select attrelid::regclass::text as table, attname as name, format_type(atttypid, null) as type,
       exists (select 1 from pg_constraint where conrelid = attrelid and contype = 'c' and attnum = any(conkey)) as "isChosen"
     from pg_attribute where attrelid = any($1::regclass[]) and attnum > 0 and not attisdropped
       and format_type(atttypid, null) = any($2)`,
    [tables.filter((table) => !OUTSIDE.includes(table)), Object.keys(VALUES)],
  );
  return tables
    .map((table) => ({ table, columns: columns.filter((column) => column.table === table) }))
    .filter((found) => found.columns.length > 0);
}

/** They hold ids, and names of queues, kinds and hosts, which a marker would break; or what is left of tenants that are gone. */
const OUTSIDE = ['ledger.outbox', 'ledger.due', 'tenancy.hosts', 'tenancy.former_tenants'];

/** Past foreign keys, and past what refuses to change the ledger. */
async function asReplica(app: TestApp, sql: string, parameters: unknown[]): Promise<void> {
  await app.query('set session_replication_role = replica');
  await app.query(sql, parameters);
  await app.query('reset session_replication_role');
}
