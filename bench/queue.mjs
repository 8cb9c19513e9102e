import { awaitDrained } from './support/backlog.mjs';
import { enrolCitizens } from './support/citizens.mjs';
import { withEndings } from './support/endings.mjs';
import { currentLoad, machineOf, median, percentiles, spread } from './support/figures.mjs';
import { fillEvents } from './support/fill-events.mjs';
import { fillIdeas } from './support/fill-ideas.mjs';
import { fillTraces } from './support/fill-traces.mjs';
import { HttpConnection } from './support/http-connection.mjs';
import { openSite } from './support/open-site.mjs';
import { readOptions } from './support/options.mjs';
import { describeMachine, mark, report } from './support/report.mjs';
import { getOf, post, signIn } from './support/site-calls.mjs';
import { TaskThread } from './support/task-thread.mjs';

const USAGE = `npm run bench -- queue [--json] [--record]

Whether the size of a tenant slows down its queue, its list of ideas and taking ideas in: a small installation and a
large one whose tenant is filled alike, asked in turn.

  --small     cases of the small one (1000)         --large     of the large one (1000000)
  --middle    of the one whose rate of taking in the large one is held against (10000)
  --requests  requests of each page (300)           --rounds    rounds of taking in (5)
  --slice     seconds of one of them (4)`;

const PRODUCTION = { NODE_ENV: 'production' };
const CITIZENS = 2_000;
const WARM_UP = 20;
const CONNECTIONS = 32;
const LEAST_ACCEPT_RATIO = 0.8;
/** What is asked for, as whom, how many rows it has at least, and how many times as long it may take. */
const PAGES = [
  { name: 'the queue, 50 rows, a lead', path: '/api/v1/cases?limit=50', as: 'lead', rows: 50, most: 1.5 },
  {
    name: 'the queue, 50 rows, a reviewer',
    path: '/api/v1/cases?limit=50',
    as: 'reviewer',
    rows: 50,
    most: 1.5,
  },
  { name: 'the list, 20 ideas, REST', path: '/api/v1/ideas?limit=20', rows: 20, most: 2 },
  { name: 'the list of ideas, site', path: '/ideas', rows: 0, most: 2 },
];

const options = readOptions(USAGE, {
  numbers: { small: 1_000, middle: 10_000, large: 1_000_000, requests: 300, rounds: 5, slice: 4 },
});
const loadBefore = currentLoad();
const say = (line) => process.stderr.write(`${line}\n`);

const result = await withEndings(async (endings) => {
  const sites = {};
  for (const name of ['small', 'middle', 'large']) {
    say(`… ${options[name].toLocaleString('en')} ideas`);
    sites[name] = await openFilled(endings, name, options[name]);
  }
  const pages = [];
  for (const page of PAGES) pages.push({ ...page, ...(await comparePages(page, sites)) });
  const accept = await compareAccept(sites);
  return {
    bench: 'queue',
    ratio: Math.max(...pages.slice(0, 2).map((page) => page.ratio)),
    ...{ small: options.small, middle: options.middle, large: options.large, pages, accept },
    machine: await machineOf(sites.large.admin, loadBefore),
  };
});

const isMet =
  result.pages.every(({ ratio, most }) => ratio <= most) && result.accept.ratio >= LEAST_ACCEPT_RATIO;
await report(result, { options, wanted: { most: 1.5 }, isMet, describe });

async function openFilled(endings, name, ideas) {
  const site = await openSite(endings, { redisProgram: null, name, env: PRODUCTION });
  const { submissions } = await enrolCitizens(site.admin, CITIZENS);
  // What nobody looked at yet is made by the real thing, so that every path was gone once.
  for (const { token, content } of submissions.slice(0, WARM_UP))
    await post(site, '/api/v1/ideas', content, token);
  const worker = site.startWorker();
  await awaitDrained(site, worker);
  await worker.stop();
  const begin = performance.now();
  await fillIdeas(site.admin, ideas);
  await fillTraces(site.admin);
  await fillEvents(site.admin);
  const load = new TaskThread('./load-thread.mjs', { submissions });
  endings.add(() => load.stop());
  const tokens = { lead: await signIn(site, 'lead'), reviewer: await signIn(site, 'reviewer') };
  const open = () => HttpConnection.open(site.port);
  const requestOf = ({ path, as }) => getOf(path, tokens[as]);
  const accept = (task) => load.run({ ...task, port: site.port, connections: CONNECTIONS });
  say(`  filled in ${Math.round((performance.now() - begin) / 1000)} s`);
  return { admin: site.admin, open, requestOf, accept };
}

/** Asked in turn; which is asked first changes, so that neither always finds the cores at rest. */
async function comparePages(page, { small, large }) {
  const times = { small: [], large: [] };
  const asked = [];
  // Opened only now: the api ends what was still while the next one was filled.
  for (const [name, site] of Object.entries({ small, large }))
    asked.push([name, { connection: await site.open(), request: site.requestOf(page) }]);
  for (let request = -WARM_UP; request < options.requests; request++)
    for (const [name, { connection, request: bytes }] of inTurn(asked, request)) {
      const begin = performance.now();
      const { status, body } = await connection.send(bytes);
      const took = performance.now() - begin;
      const rows = body.split('"trackingNumber"').length - 1;
      if (status !== 200 || rows < page.rows)
        throw new Error(`${page.path} of the ${name} one: ${status}, ${rows} rows ${body.slice(0, 200)}`);
      if (request >= 0) times[name].push(took);
    }
  for (const [, { connection }] of asked) connection.close();
  const [few, many] = [percentiles(times.small), percentiles(times.large)];
  return { few, many, ratio: many.p95 / few.p95 };
}

async function compareAccept({ middle, large }) {
  const rates = { middle: [], large: [] };
  for (let round = -1; round < options.rounds; round++)
    for (const [name, site] of inTurn(Object.entries({ middle, large }), round)) {
      const { rate } = await site.accept({ seconds: options.slice });
      if (round >= 0) rates[name].push(rate);
    }
  const ratio = median(rates.large.map((rate, round) => rate / rates.middle[round]));
  return { ratio, middle: spread(rates.middle), large: spread(rates.large) };
}

function inTurn(pair, turn) {
  return turn % 2 ? pair.toReversed() : pair;
}

function describe({ machine, small, middle, large, pages, accept }) {
  const of = (number) => number.toLocaleString('en');
  const ms = ({ p50, p95 }) => `p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms`.padEnd(30);
  const rate = ({ median: middleOne }) => `${Math.round(middleOne)}/s`;
  return [
    describeMachine(machine),
    `${''.padEnd(34)}${`${of(small)} cases`.padEnd(30)}${`${of(large)} cases`.padEnd(30)}`,
    ...pages.map(
      ({ name, few, many, ratio, most }) =>
        `${mark(ratio <= most)} ${name.padEnd(32)}${ms(few)}${ms(many)}p95 ${ratio.toFixed(2)} times (target: ${most})`,
    ),
    `${mark(accept.ratio >= LEAST_ACCEPT_RATIO)} taking in at ${of(middle)} ideas ${rate(accept.middle)}, at ${of(large)} ${rate(accept.large)}: ${accept.ratio.toFixed(2)} (target: at least ${LEAST_ACCEPT_RATIO})`,
  ].join('\n');
}
