import { spawnSync } from 'node:child_process';
import { root } from '../scripts/steps/run.mjs';
import { awaitDrained } from './support/backlog.mjs';
import { enrolCitizens } from './support/citizens.mjs';
import { withEndings } from './support/endings.mjs';
import { currentLoad, machineOf, median } from './support/figures.mjs';
import { fillTenants } from './support/fill-tenants.mjs';
import { HttpConnection } from './support/http-connection.mjs';
import { PAGES } from './support/listing-pages.mjs';
import { openSite } from './support/open-site.mjs';
import { readOptions } from './support/options.mjs';
import { describeMachine, mark, report } from './support/report.mjs';
import { getOf, post, signIn } from './support/site-calls.mjs';

const USAGE = `npm run bench -- tenants [--json] [--record]

Whether the nation's pages take longer when every local government is a tenant: two installations, one with 2 tenants
and one with all, as many ideas in each tenant, asked in turn.

  --ideas     ideas in each tenant (100)
  --requests  requests of each page in a run (200)
  --runs      interleaved runs (5)`;

const MOST_RATIO = 1.15;
/** As where people use it: libraries check less then, React above all. */
const PRODUCTION = { NODE_ENV: 'production' };

const options = readOptions(USAGE, { numbers: { ideas: 100, requests: 200, runs: 5 } });
const loadBefore = currentLoad();

const result = await withEndings(async (endings) => {
  const few = await openInstallation(endings, 'few');
  const many = await openInstallation(endings, 'many', foundAll);
  const pages = PAGES.map((page) => ({ ...page, few: [], many: [] }));
  for (let run = -1; run < options.runs; run++)
    for (const page of pages) {
      const times = { few: [], many: [] };
      for (let request = 0; request < options.requests; request++)
        // Which is asked first changes, so that neither always finds the cores at rest.
        for (const [name, site] of inTurn(Object.entries({ few, many }), request))
          times[name].push(await site.ask(page));
      if (run < 0) continue;
      page.few.push(median(times.few));
      page.many.push(median(times.many));
    }
  const machine = await machineOf(few.admin, loadBefore);
  const tenants = { few: few.tenants, many: many.tenants };
  return { bench: 'tenants', tenants, ideas: options.ideas, pages: pages.map(compare), machine };
});

result.ratio = Math.max(...result.pages.map(({ ratio }) => ratio));
const isMet = result.ratio <= MOST_RATIO;
await report(result, { options, wanted: { most: MOST_RATIO }, isMet, describe });

async function openInstallation(endings, name, found = () => undefined) {
  const site = await openSite(endings, { redisProgram: null, name, env: PRODUCTION });
  found(site);
  const { submissions } = await enrolCitizens(site.admin, options.ideas);
  const worker = site.startWorker();
  for (const { token, content } of submissions) await post(site, '/api/v1/ideas', content, token);
  await awaitDrained(site, worker);
  await worker.stop();
  await fillTenants(site.admin);
  const token = await signIn(site, 'lead');
  const connection = await HttpConnection.open(site.port);
  endings.add(() => connection.close());
  const { rows } = await site.admin.query('select count(distinct tenant_id)::int as n from intake.ideas');
  return { admin: site.admin, tenants: rows[0].n, ask: (page) => ask(connection, page, token) };
}

/** Milliseconds. Refuses an answer that lists nothing. */
async function ask(connection, { path, as, lists }, token) {
  const request = getOf(path, as === 'lead' ? token : undefined);
  const begin = performance.now();
  const { status, body } = await connection.send(request);
  const took = performance.now() - begin;
  if (status !== 200 || !body.includes(lists)) throw new Error(`${path}: ${status} ${body.slice(0, 200)}`);
  return took;
}

function foundAll({ env }) {
  const arguments_ = ['dist/apps/cli/src/main.js', 'tenant', 'create', '--all-governments', '--open'];
  const { status, stderr } = spawnSync(process.execPath, arguments_, { cwd: root, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`tenant create: ${stderr}`);
}

function inTurn(pair, turn) {
  return turn % 2 ? pair.toReversed() : pair;
}

function compare({ name, few, many }) {
  const [small, large] = [median(few), median(many)];
  return { name, few: small, many: large, ratio: large / small };
}

function describe({ tenants, ideas, pages, ratio, machine }) {
  return [
    describeMachine(machine),
    `${ideas} ideas in each tenant`.padEnd(44) + `${tenants.few} tenants  ${tenants.many} tenants  ratio`,
    ...pages.map((page) =>
      [
        page.name.padEnd(44),
        ...[page.few, page.many].map((ms) => `${ms.toFixed(2)} ms`.padStart(9)),
        page.ratio.toFixed(2).padStart(6),
      ].join('  '),
    ),
    `${mark(isMet)} at most ${ratio.toFixed(2)} times as long (target: ${MOST_RATIO})`,
  ].join('\n');
}
