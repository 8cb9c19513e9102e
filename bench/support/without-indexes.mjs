/**
 * Fills tables as `work` says, without those of their indexes that no key needs, which are built afterwards in one go:
 * of a million rows that takes a part of the time.
 */
export async function withoutIndexes(admin, tables, work) {
  const { rows: indexes } = await admin.query(INDEXES, [tables]);
  for (const { name } of indexes) await admin.query(`drop index ${name}`);
  // Checkpoints meanwhile would only be in the way.
  await admin.query(`alter system set max_wal_size = '16GB'`);
  await admin.query('select pg_reload_conf()');
  // Whose these rows are, nobody looks up.
  await admin.query('set session_replication_role = replica');
  await work();
  await admin.query('reset session_replication_role');
  await admin.query(`set maintenance_work_mem = '1GB'`);
  for (const { create } of indexes) await admin.query(create);
  await admin.query('reset maintenance_work_mem');
  await admin.query('alter system reset max_wal_size');
  await admin.query('select pg_reload_conf()');
  await admin.query(`vacuum analyze ${tables.join(', ')}`);
}

const INDEXES = `
  select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as create
  from pg_index i
  where indrelid = any($1::regclass[]) and not indisunique
    and not exists (select from pg_constraint c where c.conindid = i.indexrelid)`;
