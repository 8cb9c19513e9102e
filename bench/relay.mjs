import { awaitDrained } from './support/backlog.mjs';
import { enrolCitizens } from './support/citizens.mjs';
import { withEndings } from './support/endings.mjs';
import { currentLoad, machineOf, median } from './support/figures.mjs';
import { backendsOf, findRedis, REDIS_IS_MISSING } from './support/find-redis.mjs';
import { openSite } from './support/open-site.mjs';
import { readOptions } from './support/options.mjs';
import { describeMachine, mark, report } from './support/report.mjs';
import { TaskThread } from './support/task-thread.mjs';

const USAGE = `npm run bench -- relay [--json] [--record]

Whether ideas are routed as fast as they are taken in: as many as the api takes for a while, and how many were routed in
that time, with jobs in PostgreSQL and in Redis.

  --backend   postgres | redis | both (both)        --workers   processes of the worker (2)
  --seconds   of one round (30)                     --rounds    rounds (3)`;

const CITIZENS = 2_000;
const CONNECTIONS = 32;
/** One, less what the edges of a window cut off. */
const LEAST_RATIO = 0.99;
const MOST_WORKERS = 2;

const COUNTS = `
  with one as (
    select i.submitted_at as came, r.routed_at as went
    from intake.ideas i left join routing.routes r on r.tenant_id = i.tenant_id and r.idea_id = i.id
    where i.submitted_at >= $1
  ), half as (
    select min(came) + (max(came) - min(came)) / 2 as begin, max(came) as "end", max(went) as last from one
  )
  select count(*)::int as ideas, count(went)::int as routed,
    extract(epoch from h."end" - h.begin)::float as "halfSeconds",
    extract(epoch from h.last - h."end")::float as "lateSeconds",
    (count(*) filter (where came > h.begin))::int as accepted,
    (count(*) filter (where went > h.begin and went <= h."end"))::int as "routedThen"
  from one cross join half h group by h.begin, h."end", h.last`;

const options = readOptions(USAGE, {
  numbers: { workers: 2, seconds: 30, rounds: 3 },
  texts: { backend: 'both' },
  check: (values) => {
    if (values.workers > MOST_WORKERS) throw new Error(`--workers is more than ${MOST_WORKERS}`);
    return { ...values, backends: backendsOf(values.backend) };
  },
});
const loadBefore = currentLoad();
const say = (line) => process.stderr.write(`${line}\n`);

const result = {
  bench: 'relay',
  ratio: null,
  workers: options.workers,
  backends: {},
  skipped: [],
  machine: null,
};
for (const backend of options.backends) {
  const redisProgram = backend === 'redis' ? findRedis() : null;
  if (backend === 'redis' && !redisProgram) result.skipped.push(REDIS_IS_MISSING);
  else result.backends[backend] = await withEndings((endings) => measure(endings, backend, redisProgram));
}
result.ratio = Math.min(...Object.values(result.backends).map(({ ratio }) => ratio));
const isMet = result.ratio >= LEAST_RATIO && result.skipped.length === 0;
await report(result, { options, wanted: { least: LEAST_RATIO }, isMet, describe });

async function measure(endings, backend, redisProgram) {
  const site = await openSite(endings, { redisProgram });
  const { submissions } = await enrolCitizens(site.admin, CITIZENS);
  const load = new TaskThread('./load-thread.mjs', { submissions });
  endings.add(() => load.stop());
  result.machine ??= await machineOf(site.admin, loadBefore);
  const workers = Array.from({ length: options.workers }, () => site.startWorker());
  await load.run({ port: site.port, connections: CONNECTIONS, seconds: 5 });
  await awaitDrained(site, workers[0]);
  const rounds = [];
  for (let round = 0; round < options.rounds; round++) {
    rounds.push(await runRound(site, load, workers[0]));
    const { acceptedPerSecond, routedPerSecond } = rounds.at(-1);
    say(`  ${backend}: ${Math.round(acceptedPerSecond)}/s accepted, ${Math.round(routedPerSecond)}/s routed`);
  }
  const of = (name) => median(rounds.map((round) => round[name]));
  return {
    ratio: of('ratio'),
    acceptedPerSecond: of('acceptedPerSecond'),
    routedPerSecond: of('routedPerSecond'),
    lateSeconds: of('lateSeconds'),
    doneAfterSeconds: of('doneAfterSeconds'),
    rounds,
  };
}

/**
 * Counts in the second half of the time in which ideas came: by then, whoever cannot keep up is behind. How late the
 * very last one was routed is told beside it.
 */
async function runRound(site, load, worker) {
  const { rows: before } = await site.admin.query('select clock_timestamp() as now');
  await load.run({ port: site.port, connections: CONNECTIONS, seconds: options.seconds });
  const doneAfterSeconds = await awaitDrained(site, worker);
  const { rows } = await site.admin.query(COUNTS, [before[0].now]);
  const [{ ideas, routed, halfSeconds, accepted, routedThen, lateSeconds }] = rows;
  if (routed !== ideas) throw new Error(`${ideas} accepted, ${routed} routed`);
  return {
    ...{ ideas, lateSeconds, doneAfterSeconds },
    acceptedPerSecond: accepted / halfSeconds,
    routedPerSecond: routedThen / halfSeconds,
    ratio: routedThen / accepted,
  };
}

function describe({ machine, workers, backends, ratio, skipped }) {
  return [
    machine ? describeMachine(machine) : '',
    `${CONNECTIONS} connections, ${workers} workers, ${options.rounds} rounds of ${options.seconds} s`,
    ...Object.entries(backends).map(
      ([name, one]) =>
        `${mark(one.ratio >= LEAST_RATIO)} ${name}: ${Math.round(one.acceptedPerSecond)}/s accepted, ${Math.round(one.routedPerSecond)}/s routed (${one.ratio.toFixed(3)}); the last one routed ${one.lateSeconds.toFixed(1)} s after the last came, all done after ${one.doneAfterSeconds.toFixed(1)} s`,
    ),
    ...skipped.map((reason) => `━━ SKIPPED / 건너뜀: ${reason}`),
    `${mark(ratio >= LEAST_RATIO)} routed to accepted ${ratio.toFixed(3)} (target: at least ${LEAST_RATIO})`,
  ].join('\n');
}
