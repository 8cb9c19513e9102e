import { setTimeout as sleep } from 'node:timers/promises';
import { awaitDrained, countBacklog } from './backlog.mjs';
import { percentiles } from './figures.mjs';

const CONNECTIONS = 32;

/**
 * Ideas at a steady pace; how long from an idea's `submitted_at` to the `routed_at` of its route, both written
 * on this machine. Also how long the citizens waited for their answers.
 */
export async function measureLatency({ site, worker, load, rate, seconds }) {
  const since = await clockOf(site.admin);
  const { count, latencies } = await load.run({ port: site.port, connections: CONNECTIONS, rate, seconds });
  const backlog = await countBacklog(site.admin);
  await awaitDrained(site, worker);
  const waits = await routedAfter(site.admin, since);
  if (waits.length !== count || waits.includes(null))
    throw new Error(
      `${count} submitted, ${waits.length} found, ${waits.filter((ms) => ms === null).length} unrouted`,
    );
  return { rate, seconds, ideas: count, ...percentiles(waits), answerMs: percentiles(latencies), backlog };
}

/**
 * Submits ideas while the worker rests, then starts it. Rates count from its first delivery, so that starting
 * a process is not part of them: until all are routed, and until nothing is left to do for any of them.
 */
export async function measureDrain({ site, load, ideas, stopWorker }) {
  await stopWorker();
  const since = await clockOf(site.admin);
  await load.run({ port: site.port, connections: CONNECTIONS, count: ideas });
  const backlog = await countBacklog(site.admin);
  const worker = site.startWorker();
  // The first delivery owes others more at first: ideas are routed before anything else.
  while ((await countBacklog(site.admin)) === backlog && worker.child.exitCode === null) await sleep(5);
  const begin = performance.now();
  const startedAt = await clockOf(site.admin);
  await awaitDrained(site, worker);
  const emptySeconds = (performance.now() - begin) / 1000;
  const { rows } = await site.admin.query(
    `select count(*)::int as count, extract(epoch from max(routed_at) - $2)::float as seconds
     from intake.ideas join routing.routes on idea_id = id where submitted_at >= $1`,
    [since, startedAt],
  );
  const [routed] = rows;
  if (routed.count !== ideas) throw new Error(`${ideas} submitted, ${routed.count} routed`);
  return {
    ideas,
    backlog,
    routedPerSecond: ideas / routed.seconds,
    doneAfterSeconds: emptySeconds,
    donePerSecond: ideas / emptySeconds,
  };
}

async function clockOf(admin) {
  const { rows } = await admin.query(`select date_trunc('milliseconds', clock_timestamp()) as now`);
  return rows[0].now;
}

/** Milliseconds from submission to route of every idea since then; null for one without a route. */
async function routedAfter(admin, since) {
  const { rows } = await admin.query(
    `select extract(epoch from r.routed_at - i.submitted_at)::float * 1000 as ms
     from intake.ideas i left join routing.routes r on r.tenant_id = i.tenant_id and r.idea_id = i.id
     where i.submitted_at >= $1`,
    [since],
  );
  return rows.map(({ ms }) => ms);
}
