import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.mjs';
import { findTools } from './find-tools.mjs';
import { install } from './install.mjs';
import { readFlags } from './read-flags.mjs';
import { fail, programOf, root, run, say, step } from './run.mjs';

// The long form of the same test that `npm test` runs in short.
const USAGE = `npm run faults -- [--backend postgres|redis|both] [--minutes 30] [--kills 150] [--ideas 50000] [--json]

장애 시험을 길게 합니다. 각 값의 뜻은 docs/faults.md에 있습니다.
The test of faults at length; docs/faults.md says what each value means.`;
const BACKENDS = { postgres: ['postgres'], redis: ['redis'], both: ['postgres', 'redis'] };
const values = readFlags(
  USAGE,
  {
    backend: { type: 'string', default: 'both' },
    minutes: { type: 'string', default: '30' },
    kills: { type: 'string', default: '150' },
    ideas: { type: 'string', default: '50000' },
    json: { type: 'boolean', default: false },
  },
  (given) => {
    if (!Object.hasOwn(BACKENDS, given.backend)) return `--backend ${given.backend}`;
    const wrong = ['minutes', 'kills', 'ideas'].find((name) => !(Number(given[name]) > 0));
    return wrong && `--${wrong} ${given[wrong]}`;
  },
);
const backends = BACKENDS[values.backend];
const [minutes, kills, ideas] = [values.minutes, values.kills, values.ideas].map(Number);

process.chdir(root);
await step('설치 / install', install);
await step('빌드 / build', build);
const tools = await findTools();
for (const [variable, debianPackage] of [
  ['MADANG_INITDB', 'postgresql'],
  ...(backends.includes('redis') ? [['MADANG_REDIS_SERVER', 'redis-server']] : []),
])
  if (!tools[variable])
    fail(
      `${debianPackage} 이(가) 없어 장애 시험을 할 수 없습니다.`,
      `${debianPackage} is missing: no faults can be made.`,
      `apt-get install ${debianPackage}`,
    );
const folder = mkdtempSync(join(tmpdir(), 'madang-faults-'));
const reports = [];
for (const backend of backends) {
  const report = join(folder, `${backend}.json`);
  const env = {
    ...tools,
    MADANG_FAULTS: JSON.stringify({ backend, minutes, kills, ideas, report }),
    ...(backend === 'redis' && { MADANG_TEST_QUEUE: 'redis' }),
  };
  const args = [programOf('jest'), 'test/faults/kill.db.spec.ts'];
  const { code } = await run(process.execPath, args, { env, output: 'stderr' });
  reports.push({ isGood: code === 0, ...readReport(report, backend) });
}
rmSync(folder, { recursive: true, force: true });
if (values.json) process.stdout.write(`${JSON.stringify(reports, null, 2)}\n`);
else reports.forEach(draw);
process.exitCode = reports.every(({ isGood }) => isGood) ? 0 : 1;

function readReport(file, backend) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { backend };
  }
}

function draw({ backend, isGood, kills: each, faults, emptyAfterMs, ...figures }) {
  say(`\n${isGood ? '✔' : '✖'} ${backend}`);
  const rows = {
    ...Object.fromEntries(Object.entries(each ?? {}).map(([target, count]) => [`killed: ${target}`, count])),
    ...pick(figures, [
      ...['frozen', 'robbed', 'endedAlone', 'acknowledged', 'unacknowledged', 'unacknowledgedComplete'],
      ...['unanswered', 'turnedAway', 'doubleDeliveries', 'mailed'],
    ]),
    ...faults,
    ...(emptyAfterMs && { 'nothing waits after (s)': (emptyAfterMs / 1_000).toFixed(1) }),
  };
  for (const [name, value] of Object.entries(rows))
    process.stdout.write(`  ${name.padEnd(24)} ${String(value).padStart(9)}\n`);
}

function pick(from, names) {
  return Object.fromEntries(names.filter((name) => name in from).map((name) => [name, from[name]]));
}
