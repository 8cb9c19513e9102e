import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import { root } from '../../scripts/steps/run.mjs';
import { enrolCitizens } from './citizens.mjs';
import { submitOne } from './open-bare.mjs';

const built = (file) => import(pathToFileURL(join(root, 'dist', file)).href);

/** As many connections as Madang's own pool. */
const POOL_SIZE = 16;
const MOVE = { transition: 'consult', fields: { message: '관계 기관의 의견을 듣습니다.' } };

/**
 * Makes so many cases that are under review, and two ways to move one: by Madang, and by sending the statements
 * of such a move with pg alone. The statements are those that Madang sends for the first case, to the letter and
 * with the same values but for the ids.
 * @returns {Promise<{ madang(): Promise<void>, raw(): Promise<void>, about: { statements: number } }>}
 */
export async function openMoves(endings, site, count) {
  Object.assign(process.env, site.env);
  const { readConfig } = await built('libs/platform/src/index.js');
  const { openContexts } = await built('apps/cli/src/open-contexts.js');
  const { MovesService } = await built('libs/review/src/index.js');
  const app = await openContexts(readConfig());
  endings.add(() => app.close());
  const moves = app.get(MovesService, { strict: false });
  const { actor, cases } = await makeCases(site, count);

  const first = cases.pop();
  const statements = await recording(() => moves.move(actor, first.ideaId, MOVE));
  const pool = new pg.Pool({ connectionString: site.appUrl, application_name: 'raw', max: POOL_SIZE });
  endings.add(() => pool.end());
  return {
    madang: async () => void (await moves.move(actor, cases.pop().ideaId, MOVE)),
    raw: () => replay(pool, statements, first, cases.pop()),
    about: { statements: statements.length },
  };
}

/** What was sent to PostgreSQL meanwhile: text, name and values of each statement. */
async function recording(work) {
  const sent = [];
  const { query } = pg.Client.prototype;
  pg.Client.prototype.query = function (...given) {
    const [first, values] = given;
    sent.push(typeof first === 'string' ? { text: first, values } : { ...first });
    return query.apply(this, given);
  };
  try {
    await work();
  } finally {
    pg.Client.prototype.query = query;
  }
  return sent.map(({ name, text, values }) => ({ name: name && `raw_${name}`, text, values }));
}

/** Sends the statements for another case; ids that the first case's move made are made anew. */
async function replay(pool, statements, first, other) {
  const fresh = new Map([
    [first.ideaId, other.ideaId],
    [first.clockId, other.clockId],
  ]);
  const swap = (text) =>
    text.replace(UUIDS, (id) => {
      if (KEPT.has(id)) return id;
      if (!fresh.has(id)) fresh.set(id, randomUUID());
      return fresh.get(id);
    });
  const changed = (value) => {
    if (typeof value === 'string') return swap(value);
    return Array.isArray(value) ? value.map(changed) : value;
  };
  const client = await pool.connect();
  try {
    for (const { name, text, values } of statements)
      await client.query({ name, text, values: values?.map(changed) });
  } finally {
    client.release();
  }
}

const UUIDS = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
/** Tenant and official stay the same. */
const KEPT = new Set();

async function makeCases({ admin, port }, count) {
  const { tenantId, submissions } = await enrolCitizens(admin, 1);
  const ideaId = await submitOne(port, submissions[0]);
  const { rows: officials } = await admin.query(
    `select id, agency_code from identity.accounts where tenant_id = $1 and 'reviewer' = any(roles) limit 1`,
    [tenantId],
  );
  const [{ id: accountId, agency_code: agencyCode }] = officials;
  for (const id of [tenantId, accountId]) KEPT.add(id);
  await admin.query(`update review.cases set state = 'under_review', agency_code = $1, assignee_id = $2`, [
    agencyCode,
    accountId,
  ]);
  await admin.query(
    `create temp table copies as
       select gen_random_uuid() as idea_id, gen_random_uuid() as clock_id, n from generate_series(1, $1) n`,
    [count],
  );
  for (const statement of COPY) await admin.query(statement, [ideaId]);
  await admin.query('analyze');
  const { rows: cases } = await admin.query(
    `select idea_id as "ideaId", clock_id as "clockId" from copies order by n`,
  );
  const actor = { tenantId, kind: 'account', accountId, roles: ['reviewer'], agencyCode };
  return { actor, cases };
}

const COPY = [
  `insert into review.cases
   select (jsonb_populate_record(c, jsonb_build_object('idea_id', k.idea_id, 'tracking_number', 'COPY-' || n))).*
   from review.cases c, copies k where c.idea_id = $1`,
  `insert into review.clocks
   select (jsonb_populate_record(k, jsonb_build_object('idea_id', c.idea_id, 'id', c.clock_id))).*
   from review.clocks k, copies c where k.idea_id = $1`,
];
