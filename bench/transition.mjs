import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import * as official from '@hyunbinseo/holidays-kr/all';
import { currentLoad, spread } from './support/figures.mjs';
import { transitionCalls } from './support/transition-calls.mjs';

const USAGE = `npm run bench -- transition [--json]

How many moves a second the workflow decides on one core: may it be made, and what comes of it, clocks included.

  --rounds    rounds of one second each, at least 5 (7)
  --library   another build of libs/workflow than the one in dist
  --json      one JSON object instead of the line`;

const LEAST_PER_SECOND = 200_000;
const WARM_UP_MS = 2_000;
const ROUND_MS = 1_000;

const options = readOptions();
const loadBefore = currentLoad();
const library = resolve(options.library ?? join(import.meta.dirname, '../dist/libs/workflow/src/index.js'));
const workflow = await import(pathToFileURL(library).href);
const holidays = new Set(Object.values(official).flatMap((year) => Object.keys(year)));
const calls = transitionCalls(workflow, (day) => holidays.has(day));

run(WARM_UP_MS);
const rounds = Array.from({ length: options.rounds }, () => run(ROUND_MS));
const { median, min, max } = spread(rounds);
const isMet = median >= LEAST_PER_SECOND;
const result = {
  bench: 'transition',
  perSecond: Math.round(median),
  min: Math.round(min),
  max: Math.round(max),
  rounds: rounds.length,
  calls: calls.length,
  moves: new Set(calls.map(({ name }) => name)).size,
  clocks: spread(calls.map(({ snapshot }) => snapshot.clocks.length)),
  least: LEAST_PER_SECOND,
  isMet,
  machine: { cores: cpus().length, processor: cpus()[0].model.trim(), loadBefore, node: process.version },
};
process.stdout.write(`${options.json ? JSON.stringify(result) : describe(result)}\n`);
process.exitCode = isMet ? 0 : 1;

/** Goes through the calls again and again for so long, and returns how many were made a second. */
function run(milliseconds) {
  const { transition, statutory } = workflow;
  let made = 0;
  let refused = 0;
  const begin = performance.now();
  let passed = 0;
  while (passed < milliseconds) {
    for (const { snapshot, name, input } of calls)
      if (!transition(statutory, snapshot, name, input).ok) refused += 1;
    made += calls.length;
    passed = performance.now() - begin;
  }
  if (refused > 0) throw new Error(`${refused} moves were refused`);
  return (made * 1_000) / passed;
}

function describe({ perSecond, min: least, max: most, moves, machine }) {
  const of = (number) => number.toLocaleString('en');
  return [
    `transition: ${of(perSecond)} a second on one core (${of(least)} to ${of(most)}, ${rounds.length} rounds)`,
    `  ${of(calls.length)} calls, ${moves} moves of statutory, ${result.clocks.median} clocks each, all of them granted`,
    `  ${machine.processor}, load ${loadBefore.toFixed(2)} before, node ${machine.node}`,
    `  ${isMet ? '✔' : '✖'} at least ${of(LEAST_PER_SECOND)}`,
  ].join('\n');
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        json: { type: 'boolean', default: false },
        rounds: { type: 'string', default: '7' },
        library: { type: 'string' },
      },
    });
    const wanted = Number(values.rounds);
    if (!Number.isInteger(wanted) || wanted < 5 || wanted > 1000) throw new Error('bad value');
    return { ...values, rounds: wanted };
  } catch (error) {
    process.stderr.write(`${error.message}\n${USAGE}\n`);
    process.exit(2);
  }
}
