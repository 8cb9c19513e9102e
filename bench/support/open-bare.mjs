import { HttpConnection } from './http-connection.mjs';
import { findFreePort, ServerProcess } from './server-process.mjs';
import { requestOf } from './site-calls.mjs';

/** As many connections as Madang's own pool: libs/platform/src/database/database.module.ts. */
export const POOL_SIZE = 16;

/**
 * Starts the bare server beside a site. What Madang remembers between requests (workflow, first state, due day,
 * listening queues) is read from an idea that Madang has just accepted.
 */
export async function openBare(endings, site, { tenantId, submissions }) {
  const [submission] = submissions;
  const known = await learn(site.admin, tenantId, await submitOne(site.port, submission));
  const port = await findFreePort();
  const server = new ServerProcess('bare', 'bench/bare/server.mjs', {
    ...site.env,
    PORT: String(port),
    BARE_POOL: String(POOL_SIZE),
    BARE_KNOWN: JSON.stringify(known),
  });
  endings.add(() => server.stop());
  await server.ready(port);
  return { port, known };
}

/** Submits one idea; gives its id. */
export async function submitOne(port, submission) {
  const connection = await HttpConnection.open(port);
  const { status, body } = await connection.send(requestOf(submission));
  connection.close();
  if (status !== 201) throw new Error(`answered ${status}: ${body}`);
  return JSON.parse(body).id;
}

async function learn(admin, tenantId, ideaId) {
  const opened = await admin.query(
    `select workflow_code, workflow_version, state, lane, due_on::text from review.cases where idea_id = $1`,
    [ideaId],
  );
  const events = await admin.query(
    `select kind, array_agg(queue) as queues from ledger.events e join ledger.outbox o on o.event_id = e.id
     where subject_id = $1 group by kind`,
    [ideaId],
  );
  const clocks = await admin.query(
    `select k.code, k.due_at as "dueAt", k.stops, k.extended_by as "extendedBy", d.due_at as "lookAt"
     from review.clocks k join ledger.due d on d.subject_id = k.id where k.idea_id = $1`,
    [ideaId],
  );
  const { lookAt, ...clock } = clocks.rows[0];
  const { workflow_code: code, workflow_version: version, state, lane, due_on: dueOn } = opened.rows[0];
  const queues = Object.fromEntries(events.rows.map((row) => [row.kind, row.queues]));
  return { tenantId, workflow: { code, version }, state, lane, dueOn, clock, lookAt, queues };
}
