import { parseArgs } from 'node:util';
import { describeSimilar } from './support/describe-similar.mjs';
import { withEndings } from './support/endings.mjs';
import { currentLoad, describeMachine, percentiles, rounded } from './support/figures.mjs';
import { fillTexts, readParts } from './support/fill-texts.mjs';
import { openSite } from './support/open-site.mjs';
import { openSearch } from './support/open-search.mjs';

const USAGE = `npm run bench -- similar [--json]

How long similar ideas take to be found, within a tenant and nation-wide, as the app role, among ten thousand ideas
and among a million; beside plain trigrams at 0.3. The ideas are put together from the halves of real petitions, whose
folder MADANG_PETITIONS names.

  --sizes     numbers of ideas, the smallest first (10000,1000000)
  --queries   questions of each measurement (300)
  --json      one JSON object instead of the table`;

const MOST_MS = { tenant: 50, nation: 150 };
const MOST_RATIO = 5;
/** Trigrams take seconds at a million. */
const TRIGRAM_QUERIES = 30;

const options = readOptions();
const loadBefore = currentLoad();
for (const name of ['DATABASE_URL', 'DATABASE_APP_URL', 'REDIS_URL']) delete process.env[name];

const result = await withEndings(async (endings) => {
  const site = await openSite(endings, { redisProgram: null });
  const parts = await readParts(options.petitions);
  const sizes = [];
  for (const ideas of options.sizes) {
    const filledMs = await fillTexts(site.admin, parts, ideas);
    const { ask, trigrams, questions, others, close } = await openSearch(site, parts, options.queries);
    const figures = { ideas, filledMs };
    for (const scope of ['tenant', 'nation']) {
      // Among a million the index first has to come from the disk; other questions fetch it.
      for (const q of others) await ask(scope, q);
      figures[scope] = percentiles(await timeAll(questions, (q) => ask(scope, q)));
    }
    figures.trigrams = percentiles(await timeAll(questions.slice(0, TRIGRAM_QUERIES), trigrams));
    await close();
    sizes.push(figures);
  }
  return { bench: 'similar', sizes, machine: await describeMachine(site.admin, loadBefore) };
});

const [small, large] = [result.sizes[0], result.sizes.at(-1)];
result.ratio = { tenant: large.tenant.p95 / small.tenant.p95, nation: large.nation.p95 / small.nation.p95 };
result.trigramRatio = large.trigrams.p95 / large.tenant.p95;
result.target = { mostMs: MOST_MS, mostRatio: MOST_RATIO };
result.target.isMet = ['tenant', 'nation'].every(
  (scope) => large[scope].p95 < MOST_MS[scope] && result.ratio[scope] <= MOST_RATIO,
);
process.stdout.write(`${options.json ? JSON.stringify(rounded(result)) : describeSimilar(result)}\n`);
process.exitCode = result.target.isMet ? 0 : 1;

async function timeAll(questions, ask) {
  const times = [];
  for (const q of questions) {
    const begin = performance.now();
    await ask(q);
    times.push(performance.now() - begin);
  }
  return times;
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        json: { type: 'boolean', default: false },
        sizes: { type: 'string', default: '10000,1000000' },
        queries: { type: 'string', default: '300' },
      },
    });
    const petitions = process.env.MADANG_PETITIONS;
    if (!petitions) throw new Error('MADANG_PETITIONS names no folder of petitions');
    const sizes = values.sizes.split(',').map(Number);
    const queries = Number(values.queries);
    if (!sizes.every((size) => Number.isInteger(size) && size > 0) || !(queries >= TRIGRAM_QUERIES))
      throw new Error('bad value');
    return { ...values, sizes, queries, petitions };
  } catch (error) {
    process.stderr.write(`${error.message}\n${USAGE}\n`);
    process.exit(2);
  }
}
