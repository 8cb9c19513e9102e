import { withEndings } from './support/endings.mjs';
import { currentLoad, machineOf, spread } from './support/figures.mjs';
import { openMoves } from './support/open-moves.mjs';
import { openSite } from './support/open-site.mjs';
import { readOptions } from './support/options.mjs';
import { describeMachine, mark, report } from './support/report.mjs';

const USAGE = `npm run bench -- apply [--json] [--record]

How long a move of a case takes as one transaction (MovesService.move), beside the very statements that it issues
sent by pg alone, with the same values, in the same run.

  --rounds    rounds of the comparison (5)        --moves   moves of each in a round (200)`;

const CONNECTIONS = 8;
const MOST_RATIO = 2.5;

const options = readOptions(USAGE, {
  numbers: { rounds: 5, moves: 200 },
  check: (values) => {
    if (values.moves < CONNECTIONS) throw new Error(`--moves is less than ${CONNECTIONS}`);
    return values;
  },
});
const loadBefore = currentLoad();

const result = await withEndings(async (endings) => {
  const site = await openSite(endings, { redisProgram: null });
  const { rounds, moves } = options;
  const subjects = await openMoves(endings, site, 2 * moves * (rounds + 1) + 1);
  const machine = await machineOf(site.admin, loadBefore);
  const slices = [];
  for (let round = 0; round <= rounds; round++) {
    const order = round % 2 ? ['raw', 'madang'] : ['madang', 'raw'];
    const slice = {};
    for (const name of order) slice[name] = await timed(subjects[name], moves);
    // The first round is for the compilers.
    if (round > 0) slices.push(slice);
  }
  const of = (name) => spread(slices.map((slice) => slice[name]));
  const ratios = slices.map(({ madang, raw }) => madang / raw);
  const { median: ratio } = spread(ratios);
  return { bench: 'apply', ratio, ratios, madang: of('madang'), raw: of('raw'), ...subjects.about, machine };
});

const isMet = result.ratio <= MOST_RATIO;
await report(result, { options, wanted: { most: MOST_RATIO }, isMet, describe });

/** Milliseconds of a move, so many at a time. */
async function timed(move, moves) {
  const begin = performance.now();
  let left = moves;
  const work = async () => {
    while (left-- > 0) await move();
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, work));
  return ((performance.now() - begin) * CONNECTIONS) / moves;
}

function describe({ ratio, ratios, madang, raw, statements, machine }) {
  const line = (name, { median, min, max }) =>
    `${name.padEnd(22)}${median.toFixed(2).padStart(8)} ms  (${min.toFixed(2)}–${max.toFixed(2)})`;
  return [
    describeMachine(machine),
    `one move (consult) of ${statements} statements, ${CONNECTIONS} at a time`,
    line('MovesService.move', madang),
    line('the same SQL, pg alone', raw),
    `${mark(isMet)} ratio ${ratio.toFixed(2)} (target: at most ${MOST_RATIO}); rounds ${ratios.map((one) => one.toFixed(2)).join(' ')}`,
  ].join('\n');
}
