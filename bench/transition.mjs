import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as official from '@hyunbinseo/holidays-kr/all';
import { coresOf, currentLoad, spread } from './support/figures.mjs';
import { readOptions } from './support/options.mjs';
import { describeMachine, mark, report } from './support/report.mjs';
import { transitionCalls } from './support/transition-calls.mjs';

const USAGE = `npm run bench -- transition [--json] [--record]

How many moves a second the workflow decides on one core: may it be made, and what comes of it, clocks included; beside writing the
same cases and inputs as JSON.

  --rounds    rounds of one second each, at least 5 (7)
  --library   another build of libs/workflow than the one in dist`;

const LEAST_PER_SECOND = 200_000;
const WARM_UP_MS = 2_000;
const ROUND_MS = 1_000;

const options = readOptions(USAGE, {
  numbers: { rounds: 7 },
  texts: { library: null },
  check: (values) => {
    if (values.rounds < 5) throw new Error('--rounds is less than 5');
    return values;
  },
});
const loadBefore = currentLoad();
const library = resolve(options.library ?? join(import.meta.dirname, '../dist/libs/workflow/src/index.js'));
const workflow = await import(pathToFileURL(library).href);
const holidays = new Set(Object.values(official).flatMap((year) => Object.keys(year)));
const calls = transitionCalls(workflow, (day) => holidays.has(day));

for (const work of [decide, write]) run(work, WARM_UP_MS);
const rounds = Array.from({ length: options.rounds }, () => [run(decide, ROUND_MS), run(write, ROUND_MS)]);
const { median, min, max } = spread(rounds.map(([decided]) => decided));
const isMet = median >= LEAST_PER_SECOND;
const result = {
  bench: 'transition',
  ratio: spread(rounds.map(([decided, written]) => decided / written)).median,
  perSecond: Math.round(median),
  min: Math.round(min),
  max: Math.round(max),
  rounds: rounds.length,
  calls: calls.length,
  moves: new Set(calls.map(({ name }) => name)).size,
  clocks: spread(calls.map(({ snapshot }) => snapshot.clocks.length)),
  machine: coresOf(loadBefore),
};
await report(result, { options, isMet, describe });

function decide({ snapshot, name, input }) {
  const { transition, statutory } = workflow;
  if (!transition(statutory, snapshot, name, input).ok) throw new Error(`${name} was refused`);
}

function write({ snapshot, input }) {
  if (!JSON.stringify([snapshot, input])) throw new Error('nothing was written');
}

/** Goes through the calls again and again for so long, and returns how many were made a second. */
function run(work, milliseconds) {
  let made = 0;
  const begin = performance.now();
  let passed = 0;
  while (passed < milliseconds) {
    for (const call of calls) work(call);
    made += calls.length;
    passed = performance.now() - begin;
  }
  return (made * 1_000) / passed;
}

function describe({ perSecond, min: least, max: most, moves, machine }) {
  const of = (number) => number.toLocaleString('en');
  return [
    describeMachine(machine),
    `transition: ${of(perSecond)} a second on one core (${of(least)} to ${of(most)}, ${rounds.length} rounds)`,
    `  ${of(calls.length)} calls, ${moves} moves of statutory, ${result.clocks.median} clocks each, all of them granted`,
    `  ${result.ratio.toFixed(2)} of writing as many as JSON`,
    `  ${mark(isMet)} at least ${of(LEAST_PER_SECOND)}`,
  ].join('\n');
}
