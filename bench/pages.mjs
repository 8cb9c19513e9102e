import { awaitDrained } from './support/backlog.mjs';
import { enrolCitizens } from './support/citizens.mjs';
import { withEndings } from './support/endings.mjs';
import { currentLoad, machineOf, median, percentiles, spread } from './support/figures.mjs';
import { copyIdeas } from './support/copy-ideas.mjs';
import { openSite } from './support/open-site.mjs';
import { readOptions } from './support/options.mjs';
import { describeMachine, mark, report } from './support/report.mjs';
import { post } from './support/site-calls.mjs';
import { findFreePort, ServerProcess } from './support/server-process.mjs';
import { TaskThread } from './support/task-thread.mjs';

const USAGE = `npm run bench -- pages [--json] [--record]

Pages of ideas a second that one process of Madang serves, of random ideas, with no cache of answers; beside an empty
Fastify route in the same run, and one that reads one row.

  --ideas        ideas in the tenant (100000)
  --connections  readers at once (32)
  --rounds       rounds of the comparison (5)      --slice  seconds of one slice in it (4)`;

/** As where people use it: libraries check less then, React above all. */
const PRODUCTION = { NODE_ENV: 'production' };
const LEAST_RATIO = 0.1;
const MOST_P99_MS = 100;
/** Written as citizens write them; the others are copies. */
const WRITTEN = 100;
/** Pages that are asked for: enough that hardly one is asked for twice. */
const ASKED = 20_000;

const options = readOptions(USAGE, { numbers: { ideas: 100_000, connections: 32, rounds: 5, slice: 4 } });
const loadBefore = currentLoad();

const result = await withEndings(async (endings) => {
  const site = await openSite(endings, { redisProgram: null, env: PRODUCTION });
  const { submissions } = await enrolCitizens(site.admin, WRITTEN);
  const worker = site.startWorker();
  for (const { token, content } of submissions) await post(site, '/api/v1/ideas', content, token);
  await awaitDrained(site, worker);
  await worker.stop();
  await copyIdeas(site.admin, options.ideas);
  const { rows } = await site.admin.query(
    `select i.tenant_id as tenant, i.id from intake.ideas i join tenancy.tenants t on t.tenant_id = i.tenant_id and t.code = 'nation'
     order by random() limit $1`,
    [ASKED],
  );
  const empty = await openEmpty(endings, { url: site.adminUrl, tenant: rows[0].tenant });
  const open = (folder) => {
    const paths = rows.map(({ id }) => `/${folder}/${id}`);
    const readers = new TaskThread('./page-thread.mjs', { paths });
    endings.add(() => readers.stop());
    return readers;
  };
  const [pages, titles] = [open('ideas'), open('titles')];
  const measured = await compare({
    madang: (task) => pages.run({ ...task, port: site.port }),
    empty: (task) => pages.run({ ...task, port: empty }),
    oneRow: (task) => titles.run({ ...task, port: empty }),
  });
  return {
    bench: 'pages',
    ideas: options.ideas,
    ...measured,
    machine: await machineOf(site.admin, loadBefore),
  };
});

const isMet = result.ratio >= LEAST_RATIO && result.latencyMs.p99 < MOST_P99_MS;
await report(result, { options, wanted: { least: LEAST_RATIO }, isMet, describe });

async function openEmpty(endings, { url, tenant }) {
  const port = await findFreePort();
  const server = new ServerProcess('empty', 'bench/bare/empty.mjs', {
    ...process.env,
    PORT: String(port),
    BARE_DATABASE: url,
    BARE_TENANT: tenant,
  });
  endings.add(() => server.stop());
  await server.ready(port);
  return port;
}

/** In turn, in changing order; the first round is not counted, in which compilers learn. */
async function compare(subjects) {
  const { connections, slice: seconds, rounds } = options;
  const rates = { madang: [], empty: [], oneRow: [] };
  const latencies = [];
  for (let round = -1; round < rounds; round++) {
    const names = Object.keys(subjects);
    for (const name of round % 2 ? names.toReversed() : names) {
      const done = await subjects[name]({ connections, seconds });
      if (round < 0) continue;
      rates[name].push(done.rate);
      if (name === 'madang') latencies.push(...done.latencies);
    }
  }
  const ratios = rates.madang.map((rate, round) => rate / rates.empty[round]);
  return {
    ratio: median(ratios),
    ratios,
    madang: spread(rates.madang),
    empty: spread(rates.empty),
    oneRow: spread(rates.oneRow),
    latencyMs: percentiles(latencies),
  };
}

function describe({ ideas, madang, empty, oneRow, ratio, ratios, latencyMs, machine }) {
  const line = (name, { median: rate, min, max }) =>
    `  ${name.padEnd(24)}${Math.round(rate)}/s  (${Math.round(min)} to ${Math.round(max)})`;
  return [
    describeMachine(machine),
    `${ideas.toLocaleString('en')} ideas, ${options.connections} connections`,
    line('pages of ideas', madang),
    line('an empty Fastify route', empty),
    line('one that reads one row', oneRow),
    `  latency p50 ${latencyMs.p50.toFixed(1)} ms, p95 ${latencyMs.p95.toFixed(1)} ms, p99 ${latencyMs.p99.toFixed(1)} ms`,
    `${mark(isMet)} ${ratio.toFixed(3)} of the empty route (${ratios.map((one) => one.toFixed(3)).join(', ')}); wanted ${LEAST_RATIO}, p99 below ${MOST_P99_MS} ms`,
  ].join('\n');
}
