import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { awaitDrained } from './support/backlog.mjs';
import { enrolCitizens } from './support/citizens.mjs';
import { compareServers } from './support/compare-servers.mjs';
import { describeAccept } from './support/describe-accept.mjs';
import { Stopped, withEndings } from './support/endings.mjs';
import { currentLoad, describeMachine, rounded } from './support/figures.mjs';
import { measureAccept, warmUp } from './support/measure-accept.mjs';
import { measureDrain, measureLatency } from './support/measure-worker.mjs';
import { openBare } from './support/open-bare.mjs';
import { openSite } from './support/open-site.mjs';
import { TaskThread } from './support/task-thread.mjs';

const USAGE = `npm run bench -- accept [--json] [--backend postgres|redis|both] [--seconds n]

How many ideas a second Madang accepts, beside a bare Fastify + pg server that issues the same statements;
then how soon ideas are routed, and how fast a backlog drains.

  --backend   where jobs live; the ratio is taken on the first one (both)
  --seconds   length of the steady load (60)        --rate    its ideas a second (100)
  --rounds    rounds of the comparison (5)          --slice   seconds of one slice in it (4)
  --warm-up   seconds that each server runs before  (10)
  --ideas     size of the backlog that drains (3000)
  --only      accept | worker: one half of it
  --profile   write a CPU profile of the api into this folder
  --json      one JSON object instead of the table`;

/** Enough that none is limited, few enough that their sessions are found in memory, as on a busy day. */
const CITIZENS = 2_000;
const LEAST_RATIO = 0.6;
const MOST_P95_MS = 1_000;

const options = readOptions();
const loadBefore = currentLoad();
const say = (line) => process.stderr.write(`${line}\n`);
// An operator's own database and Redis are never touched.
for (const name of ['DATABASE_URL', 'DATABASE_APP_URL', 'REDIS_URL']) delete process.env[name];

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
    result.skipped.push('redis: redis-server is missing (apt-get install redis-server)');
    continue;
  }
  try {
    await withEndings((endings) => measure(endings, { backend, redisProgram, isFirst: index === 0 }));
  } catch (error) {
    say(`✖ ${error instanceof Stopped ? error.message : error.stack}`);
    process.exit(1);
  }
}
result.targets = judge(result);
if (options.json) process.stdout.write(`${JSON.stringify(rounded(result))}\n`);
else process.stdout.write(`${describeAccept(result)}\n`);
process.exitCode =
  Object.values(result.targets).every(({ isMet }) => isMet) && !result.skipped.length ? 0 : 1;

async function measure(endings, { backend, redisProgram, isFirst }) {
  say(`… ${backend}: starting PostgreSQL${redisProgram ? ', Redis' : ''} and the api`);
  const site = await openSite(endings, { redisProgram, flags: profileFlags() });
  const { tenantId, submissions } = await enrolCitizens(site.admin, CITIZENS);
  const load = new TaskThread('./load-thread.mjs', { submissions });
  endings.add(() => load.stop());
  result.machine ??= await describeMachine(site.admin, loadBefore);

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
    const { rounds, slice: seconds, 'warm-up': warmUpSeconds } = options;
    const subjects = {
      madang: (task) => load.run({ ...task, port: site.port }),
      bare: (task) => load.run({ ...task, port: bare.port }),
      raw: (task) => raw.run(task),
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

function judge({ ratio, latency }) {
  const targets = {};
  if (ratio !== null) targets.ratio = { least: LEAST_RATIO, isMet: ratio >= LEAST_RATIO };
  for (const [backend, { p95 }] of Object.entries(latency))
    targets[`latency.${backend}`] = { mostP95Ms: MOST_P95_MS, isMet: p95 < MOST_P95_MS };
  return targets;
}

function findRedis() {
  const program = process.env.MADANG_REDIS_SERVER || 'redis-server';
  return spawnSync(program, ['--version']).status === 0 ? program : null;
}

function profileFlags() {
  return options.profile ? ['--cpu-prof', `--cpu-prof-dir=${options.profile}`] : [];
}

function readOptions() {
  const text = (fallback) => ({ type: 'string', default: fallback });
  try {
    const { values } = parseArgs({
      options: {
        json: { type: 'boolean', default: false },
        backend: text('both'),
        seconds: text('60'),
        rate: text('100'),
        rounds: text('5'),
        slice: text('4'),
        'warm-up': text('10'),
        ideas: text('3000'),
        only: { type: 'string' },
        profile: { type: 'string' },
      },
    });
    const backends = { postgres: ['postgres'], redis: ['redis'], both: ['postgres', 'redis'] }[
      values.backend
    ];
    const names = ['seconds', 'rate', 'rounds', 'slice', 'warm-up', 'ideas'];
    const numbers = Object.fromEntries(names.map((name) => [name, Number(values[name])]));
    const isWrong = !backends || !Object.values(numbers).every((number) => number > 0 && number < 1e6);
    if (isWrong || ![undefined, 'accept', 'worker'].includes(values.only)) throw new Error('bad value');
    return { ...values, ...numbers, backends };
  } catch (error) {
    process.stderr.write(`${error.message}\n${USAGE}\n`);
    process.exit(2);
  }
}
