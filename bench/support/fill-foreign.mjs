import { randomUUID } from 'node:crypto';

/**
 * Gives a tenant many things of each kind that an id in a request may name, by copying one of each.
 * @returns {Promise<Record<string, string[]>>} their ids, numbers, codes and addresses, some of each kind
 */
export async function fillForeign(admin, tenantId, ideaId, rows) {
  const { rows: officials } = await admin.query(
    `select id, agency_code as agency from identity.accounts where tenant_id = $1 and 'reviewer' = any(roles)`,
    [tenantId],
  );
  const [{ id: account, agency }] = officials;
  const now = new Date().toISOString();
  const about = { tenant_id: tenantId, idea_id: ideaId };
  const far = '2199-12-31';
  const one = {
    'intake.drafts': { tenant_id: tenantId, account_id: account, content: {}, updated_at: now },
    'review.rounds': {
      ...{ ...about, number: 1, criteria: [], status: 'open', opened_at: now, opened_by: account },
    },
    'review.opinions': {
      ...{
        ...about,
        agency_code: agency,
        part: 'consulted',
        question: '?',
        asked_at: now,
        asked_by: account,
      },
      ...{ answer_by: far, status: 'asked' },
    },
    'review.points': {
      ...{
        ...about,
        position: 0,
        heading: '-',
        text: '-',
        agency_code: agency,
        decision: 'partly',
        consent: 'own',
      },
      drafted_at: now,
    },
    'review.approvals': {
      ...{
        ...about,
        transition: 'decline',
        fields: {},
        prepared_by: account,
        prepared_at: now,
        status: 'waiting',
      },
    },
    'review.batches': {
      ...{ tenant_id: tenantId, actor_id: account, transition: 'claim', request_hash: '-', begun_at: now },
    },
    'delivery.milestones': { ...about, title: '-', due_on: far },
    'identity.api_tokens': {
      ...{ tenant_id: tenantId, account_id: account, name: '-', token_hash: '\\x01', ending: 'abcd' },
      ...{ scopes: ['ideas:read'], created_at: now, expires_at: far },
    },
    'identity.invitations': {
      ...{ tenant_id: tenantId, person_id: account, roles: ['citizen'], invited_at: now, expires_at: far },
    },
    'intake.calls': {
      ...{
        tenant_id: tenantId,
        code: 'copy-0',
        title_ko: '-',
        title_en: '-',
        summary_ko: '-',
        summary_en: '-',
      },
      ...{ tasks: [], opens_on: '2020-01-01', closes_on: far, announces_on: far },
    },
    'exchange.crossings': {
      ...{ tenant_id: tenantId, kind: 'recommend', side: 'received', status: 'waiting', title: '-' },
      ...{ other_id: randomUUID(), place: {}, origin: {}, sent_at: now },
    },
  };
  // Keys between the copies are of no matter here, and unique ones go with the ids.
  await admin.query('set session_replication_role = replica');
  for (const [table, row] of Object.entries(one)) await insertOne(admin, table, { ...row, id: randomUUID() });
  for (const [table, { changed }] of Object.entries(COPIED))
    await admin.query(
      `insert into ${table}
       select (jsonb_populate_record(null::${table}, to_jsonb(t) || jsonb_build_object(${changed}))).*
       from (select * from ${table} where tenant_id = $1 limit 1) t, generate_series(1, $2::int) n`,
      [tenantId, rows],
    );
  await admin.query('reset session_replication_role');
  await admin.query('analyze');
  const kinds = {};
  for (const [kind, sql] of Object.entries(NAMES))
    kinds[kind] = (await admin.query(sql, [tenantId])).rows.map(({ name }) => String(name));
  return kinds;
}

/** Inserts what the table has columns for; the others keep their defaults. */
async function insertOne(admin, table, row) {
  const { rows } = await admin.query(
    `select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and attname = any($2)`,
    [table, Object.keys(row)],
  );
  const columns = rows.map(({ name }) => name).join(', ');
  await admin.query(
    `insert into ${table} (${columns}) select ${columns} from jsonb_populate_record(null::${table}, $1)`,
    [JSON.stringify(row)],
  );
}

const NUMBER = `upper(translate(substr(md5('' || n), 1, 4) || '-' || substr(md5('' || n), 5, 4) || '-' || substr(md5('' || n), 9, 5), 'ilou', '1100'))`;
/** An id in the form of version 4: any other is turned away before the database is asked. */
const PAIR = `overlay(overlay(md5('copy' || n) placing '4' from 13) placing '8' from 17)::uuid`;

/** Each copy belongs to another idea; where a table has no such column, it is passed over. */
const ID = { changed: `'id', gen_random_uuid(), 'idea_id', ${PAIR}` };

/** Each has a hash of its own. */
const HASHED = { changed: `'id', gen_random_uuid(), 'token_hash', '\\x' || md5('' || n)` };

const COPIED = {
  'intake.ideas': { changed: `'id', ${PAIR}, 'tracking_number', ${NUMBER}` },
  'review.cases': { changed: `'idea_id', ${PAIR}, 'tracking_number', ${NUMBER}` },
  'intake.drafts': ID,
  'review.rounds': ID,
  'review.opinions': ID,
  'review.points': ID,
  'review.approvals': ID,
  'review.batches': ID,
  'delivery.milestones': ID,
  'exchange.crossings': ID,
  'identity.invitations': ID,
  'identity.api_tokens': HASHED,
  'identity.sessions': HASHED,
  'intake.calls': { changed: `'code', 'copy-' || n` },
  'catalogue.agencies': { changed: `'code', 'copy-' || n` },
  'routing.rules': { changed: `'code', 'copy-' || n, 'position', 1000 + n` },
  'identity.accounts': { changed: `'id', gen_random_uuid(), 'sign_in_name', 'copy-' || n || '@example.kr'` },
};

const some = (name, table, more = '') =>
  `select ${name} as name from ${table} where tenant_id = $1 ${more} limit 500`;

const NAMES = {
  idea: some('idea_id', 'review.cases'),
  number: some('tracking_number', 'review.cases'),
  draft: some('id', 'intake.drafts'),
  round: some('id', 'review.rounds'),
  opinion: some('id', 'review.opinions'),
  point: some('id', 'review.points'),
  approval: some('id', 'review.approvals'),
  batch: some('id', 'review.batches'),
  milestone: some('id', 'delivery.milestones'),
  session: some('id', 'identity.sessions'),
  apiToken: some('id', 'identity.api_tokens'),
  invitation: some('id', 'identity.invitations'),
  official: some('id', 'identity.accounts'),
  crossing: some('id', 'exchange.crossings'),
  call: some('code', 'intake.calls', `and code like 'copy-%'`),
  agency: some('code', 'catalogue.agencies', `and code like 'copy-%'`),
  rule: some('code', 'routing.rules', `and code like 'copy-%'`),
  email: some('sign_in_name', 'identity.accounts', `and sign_in_name like 'copy-%'`),
};
