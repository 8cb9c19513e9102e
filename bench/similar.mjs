import { describeSimilar } from './support/describe-similar.mjs';
import { withEndings } from './support/endings.mjs';
import { currentLoad, machineOf, percentiles } from './support/figures.mjs';
import { fillTexts, readParts } from './support/fill-texts.mjs';
import { openSite } from './support/open-site.mjs';
import { readOptions, wholeNumber } from './support/options.mjs';
import { report } from './support/report.mjs';
import { openSearch } from './support/open-search.mjs';

const USAGE = `npm run bench -- similar [--json] [--record]

How long similar ideas take to be found, within a tenant and nation-wide, as the app role, among ten thousand ideas
and among a million; beside plain trigrams at 0.3. The ideas are put together from the halves of real petitions, whose
folder MADANG_PETITIONS names.

  --sizes     numbers of ideas, the smallest first (10000,1000000)
  --queries   questions of each measurement (300)`;

const MOST_MS = { tenant: 50, nation: 150 };
const MOST_RATIO = 5;
/** Trigrams take seconds at a million. */
const TRIGRAM_QUERIES = 30;

const options = readOptions(USAGE, {
  numbers: { queries: 300 },
  texts: { sizes: '10000,1000000' },
  check: (values) => {
    const petitions = process.env.MADANG_PETITIONS;
    if (!petitions) throw new Error('MADANG_PETITIONS names no folder of petitions');
    if (values.queries < TRIGRAM_QUERIES) throw new Error(`--queries is less than ${TRIGRAM_QUERIES}`);
    const sizes = values.sizes.split(',').map((size) => wholeNumber('sizes', size));
    return { ...values, sizes, petitions };
  },
});
const loadBefore = currentLoad();

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
  return { bench: 'similar', sizes, machine: await machineOf(site.admin, loadBefore) };
});

const [small, large] = [result.sizes[0], result.sizes.at(-1)];
result.ratios = { tenant: large.tenant.p95 / small.tenant.p95, nation: large.nation.p95 / small.nation.p95 };
result.ratio = Math.max(result.ratios.tenant, result.ratios.nation);
result.trigramRatio = large.trigrams.p95 / large.tenant.p95;
const isMet =
  result.ratio <= MOST_RATIO && large.tenant.p95 < MOST_MS.tenant && large.nation.p95 < MOST_MS.nation;
const describe = (found) => describeSimilar({ ...found, isMet, mostMs: MOST_MS, mostRatio: MOST_RATIO });
await report(result, { options, wanted: { most: MOST_RATIO }, isMet, describe });

async function timeAll(questions, ask) {
  const times = [];
  for (const q of questions) {
    const begin = performance.now();
    await ask(q);
    times.push(performance.now() - begin);
  }
  return times;
}
