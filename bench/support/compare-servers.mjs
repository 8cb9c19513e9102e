import { readFileSync, statSync } from 'node:fs';
import { deepStrictEqual } from 'node:assert';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { root } from '../../scripts/steps/run.mjs';
import { submitOne } from './open-bare.mjs';

/** A memory of Madang that ended just then asks once more; that is not what every request says. */
const TRIES = 3;

/**
 * Makes sure that both servers do the same to the database: PostgreSQL logs one request of each, and the
 * statements, the rows and the chain of hashes must be alike. Refuses with the difference otherwise.
 * The worker must not run yet.
 * @returns {Promise<string[]>} the statements
 */
export async function compareServers(site, bare, submission) {
  for (let attempt = 1; ; attempt++) {
    const [madang, other] = await logOneOfEach(site, bare, submission);
    try {
      deepStrictEqual(other.statements, madang.statements);
      deepStrictEqual(await rowsOf(site.admin, other.id), await rowsOf(site.admin, madang.id));
      await verifyChain(site.admin, other.id);
      return madang.statements;
    } catch (error) {
      if (attempt === TRIES)
        throw new Error(`bare server (+) and Madang (-) do not do the same:\n${error.message}`, {
          cause: error,
        });
    }
  }
}

async function logOneOfEach(site, bare, submission) {
  // Both have answered this very submission before, so that nothing is asked for the first time.
  for (const port of [site.port, bare.port]) await submitOne(port, submission);
  await setLogging(site.admin, 'all');
  const from = statSync(site.logFile).size;
  const ids = [await submitOne(site.port, submission), await submitOne(bare.port, submission)];
  await setLogging(site.admin, 'none');
  const log = readFileSync(site.logFile).subarray(from).toString();
  return ['madang-api', 'bare'].map((name, index) => ({
    id: ids[index],
    statements: statementsOf(log, name),
  }));
}

async function setLogging(admin, what) {
  await admin.query(`alter system set log_statement = '${what}'`);
  await admin.query('select pg_reload_conf()');
  // The signal reaches each backend through the postmaster; there is no answer to wait for.
  await sleep(300);
}

/** Statements that one application executed, in order, each on one line without needless space. */
function statementsOf(log, application) {
  return log
    .replace(/\n\t/g, ' ')
    .split('\n')
    .map((line) => /^\[(.*?)\] LOG: {2}(?:statement|execute [^:]*): (.*)$/.exec(line))
    .filter((found) => found?.[1] === application)
    .map((found) => found[2].replace(/\s+/g, ' ').trim());
}

/** What a submission left behind, without what differs from one to the next. */
async function rowsOf(admin, id) {
  const { rows } = await admin.query(ROWS, [id]);
  return rows;
}

const ROWS = `
  select to_jsonb(i) - array['id', 'tracking_number', 'submitted_at', 'confirmed_at', 'salt']
      || jsonb_build_object('confirmed', i.confirmed_at = i.submitted_at) as row
    from intake.ideas i where id = $1
  union all
  select to_jsonb(c) - array['idea_id', 'tracking_number', 'submitted_at', 'opened_at', 'state_since']
    from review.cases c where idea_id = $1
  union all
  select to_jsonb(k) - array['id', 'idea_id', 'started_at'] || jsonb_build_object('look_at', d.due_at)
    from review.clocks k join ledger.due d on d.tenant_id = k.tenant_id and d.subject_id = k.id where idea_id = $1
  union all
  select jsonb_build_object('sequence', sequence, 'kind', kind, 'actor_kind', actor_kind, 'actor', actor_id,
      'data', data - 'textHash', 'queues', (select jsonb_agg(queue order by queue) from ledger.outbox where event_id = e.id))
    from ledger.events e where subject_id = $1
  order by row`;

/** Recomputes the hashes with the product's own function. */
async function verifyChain(admin, subjectId) {
  const file = join(root, 'dist/libs/ledger/src/events/hash-event.js');
  const { hashEvent } = await import(pathToFileURL(file).href);
  const { rows } = await admin.query(
    `select tenant_id as "tenantId", id, subject_id as "subjectId", sequence, kind, actor_kind as "actorKind",
       actor_id as "actorId", data, occurred_at as "occurredAt", previous, hash
     from ledger.events where subject_id = $1 order by sequence`,
    [subjectId],
  );
  let previous = null;
  for (const event of rows) {
    deepStrictEqual(event.previous, previous);
    deepStrictEqual(event.hash, hashEvent(event));
    previous = event.hash;
  }
}
