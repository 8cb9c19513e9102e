import { parseArgs } from 'node:util';
import { withEndings } from './support/endings.mjs';
import { currentLoad, describeMachine, rounded, spread } from './support/figures.mjs';
import { openMoves } from './support/open-moves.mjs';
import { openSite } from './support/open-site.mjs';

const USAGE = `npm run bench -- apply [--json]

How long a move of a case takes as one transaction (MovesService.move), beside the very statements that it issues
sent by pg alone, with the same values, in the same run.

  --rounds    rounds of the comparison (5)        --moves   moves of each in a round (200)
  --json      one JSON object instead of the table`;

const CONNECTIONS = 8;
const MOST_RATIO = 2.5;

const options = readOptions();
const loadBefore = currentLoad();
for (const name of ['DATABASE_URL', 'DATABASE_APP_URL', 'REDIS_URL']) delete process.env[name];

const result = await withEndings(async (endings) => {
  const site = await openSite(endings, { redisProgram: null });
  const { rounds, moves } = options;
  const subjects = await openMoves(endings, site, 2 * moves * (rounds + 1) + 1);
  const machine = await describeMachine(site.admin, loadBefore);
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

result.target = { most: MOST_RATIO, isMet: result.ratio <= MOST_RATIO };
if (options.json) process.stdout.write(`${JSON.stringify(rounded(result))}\n`);
else process.stdout.write(`${describe(result)}\n`);
process.exitCode = result.target.isMet ? 0 : 1;

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

function describe({ ratio, ratios, madang, raw, statements, target, machine }) {
  const line = (name, { median, min, max }) =>
    `${name.padEnd(22)}${median.toFixed(2).padStart(8)} ms  (${min.toFixed(2)}–${max.toFixed(2)})`;
  return [
    `${machine.cores} cores (${machine.processor}), Node ${machine.node}, PostgreSQL ${machine.postgres}, load before ${machine.loadBefore.toFixed(1)}`,
    `one move (consult) of ${statements} statements, ${CONNECTIONS} at a time`,
    line('MovesService.move', madang),
    line('the same SQL, pg alone', raw),
    `${target.isMet ? '✔' : '✖'} ratio ${ratio.toFixed(2)} (target: at most ${MOST_RATIO}); rounds ${ratios.map((one) => one.toFixed(2)).join(' ')}`,
  ].join('\n');
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        json: { type: 'boolean', default: false },
        rounds: { type: 'string', default: '5' },
        moves: { type: 'string', default: '200' },
      },
    });
    const [rounds, moves] = [Number(values.rounds), Number(values.moves)];
    if (!(rounds > 0 && moves >= CONNECTIONS && rounds * moves < 100_000)) throw new Error('bad value');
    return { ...values, rounds, moves };
  } catch (error) {
    process.stderr.write(`${error.message}\n${USAGE}\n`);
    process.exit(2);
  }
}
