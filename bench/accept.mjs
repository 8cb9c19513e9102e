import { findPgbench, openPgbench, PGBENCH_IS_MISSING } from './bare/pgbench.mjs';
import { awaitDrained } from './support/backlog.mjs';
import { enrolCitizens } from './support/citizens.mjs';
import { compareServers } from './support/compare-servers.mjs';
import { describeAccept } from './support/describe-accept.mjs';
import { Stopped, withEndings } from './support/endings.mjs';
import { currentLoad, machineOf } from './support/figures.mjs';
import { measureAccept, warmUp } from './support/measure-accept.mjs';
import { measureDrain, measureLatency } from './support/measure-worker.mjs';
import { openBare } from './support/open-bare.mjs';
import { openSite } from './support/open-site.mjs';
import { readOptions } from './support/options.mjs';
import { report } from './support/report.mjs';
import { backendsOf, findRedis, REDIS_IS_MISSING } from './support/find-redis.mjs';
import { TaskThread } from './support/task-thread.mjs';

const USAGE = `npm run bench -- accept [--json] [--record] [--backend postgres|redis|both]

How many ideas a second Madang accepts, beside a bare Fastify + pg server that issues the same statements, and beside
pgbench with them; then how soon ideas are routed, and how fast a backlog drains.

  --backend   where jobs live; the ratio is taken on the first one (both)
  --seconds   length of the steady load (60)        --rate    its ideas a second (100)
  --rounds    rounds of the comparison (5)          --slice   seconds of one slice in it (4)
  --warm-up   seconds that each server runs before  (10)
  --ideas     size of the backlog that drains (3000)
  --only      accept | worker: one half of it
  --profile   write a CPU profile of the api into this folder`;

/** Enough that none is limited, few enough that their sessions are found in memory, as on a busy day. */
const CITIZENS = 2_000;
const LEAST_RATIO = 0.8;
const LEAST_PGBENCH_RATIO = 0.35;
const MOST_P99_MS = 100;
const MOST_P95_MS = 1_000;

const options = readOptions(USAGE, {
  numbers: { seconds: 60, rate: 100, rounds: 5, slice: 4, 'warm-up': 10, ideas: 3_000 },
  texts: { backend: 'both', only: null, profile: null },
  check: (values) => {
    if (![undefined, 'accept', 'worker'].includes(values.only)) throw new Error('--only accept | worker');
    return { ...values, backends: backendsOf(values.backend) };
  },
});
const loadBefore = currentLoad();
const say = (line) => process.stderr.write(`${line}\n`);

const result = {
  bench: 'accept',
  ratio: null,
  accept: null,
  latency: {},
  drain: {},
  machine: null,
  skipped: [],
};
for (const [index, backend] of options.backends.entries()) {
  const redisProgram = backend === 'redis' ? findRedis() : null;
  if (backend === 'redis' && !redisProgram) {
    result.skipped.push(REDIS_IS_MISSING);
    continue;
  }
  try {
    await withEndings((endings) => measure(endings, { backend, redisProgram, isFirst: index === 0 }));
  } catch (error) {
    say(`✖ ${error instanceof Stopped ? error.message : error.stack}`);
    process.exit(1);
  }
}
const targets = judge(result);
const isMet = Object.values(targets).every(Boolean) && !result.skipped.length;
const describe = (found) => describeAccept({ ...found, targets });
await report(result, { options, wanted: { least: LEAST_RATIO }, isMet, describe });

async function measure(endings, { backend, redisProgram, isFirst }) {
  say(`… ${backend}: starting PostgreSQL${redisProgram ? ', Redis' : ''} and the api`);
  const site = await openSite(endings, { redisProgram, flags: profileFlags() });
  const { tenantId, submissions } = await enrolCitizens(site.admin, CITIZENS);
  const load = new TaskThread('./load-thread.mjs', { submissions });
  endings.add(() => load.stop());
  result.machine ??= await machineOf(site.admin, loadBefore);

  let worker;
  const startWorker = () => (worker = site.startWorker());
  if (isFirst && options.only !== 'worker') {
    const bare = await openBare(endings, site, { tenantId, submissions });
    const statements = await compareServers(site, bare, submissions[0]);
    say(`✔ both servers issue the same ${statements.length} statements and leave the same rows`);
    const raw = new TaskThread('../bare/raw-driver.mjs', {
      url: site.appUrl,
      known: bare.known,
      submissions,
    });
    endings.add(() => raw.stop());
    const program = findPgbench();
    if (!program) result.skipped.push(PGBENCH_IS_MISSING);
    const { admin, appUrl: url } = site;
    const pgbench =
      program && (await openPgbench(endings, { program, admin, url, known: bare.known, submissions }));
    const { rounds, slice: seconds, 'warm-up': warmUpSeconds } = options;
    const subjects = {
      madang: (task) => load.run({ ...task, port: site.port }),
      bare: (task) => load.run({ ...task, port: bare.port }),
      raw: (task) => raw.run(task),
      ...(pgbench && { pgbench }),
    };
    await warmUp({ site, subjects, seconds: warmUpSeconds });
    startWorker();
    const measured = await measureAccept({ site, worker, subjects, rounds, seconds, say });
    result.accept = { backend, rounds, sliceSeconds: seconds, ...measured };
    result.ratio = measured.ratio;
  }
  if (options.only === 'accept') return;
  if (!worker) startWorker();
  const { rate, seconds, ideas } = options;
  await load.run({ port: site.port, connections: 32, rate, seconds: 5 });
  await awaitDrained(site, worker);
  say(`… ${backend}: ${rate} ideas/s for ${seconds} s`);
  result.latency[backend] = await measureLatency({ site, worker, load, rate, seconds });
  say(`… ${backend}: a backlog of ${ideas} ideas`);
  result.drain[backend] = await measureDrain({ site, load, ideas, stopWorker: () => worker.stop() });
}

function judge({ ratio, accept, latency }) {
  const targets = {};
  if (ratio !== null) targets.ratio = ratio >= LEAST_RATIO;
  if (accept) targets.p99 = accept.madang.latencyMs.p99 < MOST_P99_MS;
  if (accept?.pgbench) targets.pgbench = accept.pgbenchRatio >= LEAST_PGBENCH_RATIO;
  for (const [backend, { p95 }] of Object.entries(latency)) targets[backend] = p95 < MOST_P95_MS;
  return targets;
}

function profileFlags() {
  return options.profile ? ['--cpu-prof', `--cpu-prof-dir=${options.profile}`] : [];
}
