import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { findTools } from './find-tools.mjs';
import { install } from './install.mjs';
import { fail, programOf, root, run, say, step } from './run.mjs';

// The long form of the same test that `npm test` runs in short.
const { values } = parseArgs({
  options: {
    backend: { type: 'string', default: 'both' },
    minutes: { type: 'string', default: '30' },
    kills: { type: 'string', default: '150' },
    ideas: { type: 'string', default: '50000' },
    json: { type: 'boolean', default: false },
  },
});
const backends = { postgres: ['postgres'], redis: ['redis'], both: ['postgres', 'redis'] }[values.backend];
const [minutes, kills, ideas] = [values.minutes, values.kills, values.ideas].map(Number);
if (!backends || ![minutes, kills, ideas].every((number) => number > 0))
  fail(
    '쓸 수 없는 값입니다.',
    'That cannot be used.',
    'npm run faults -- --backend postgres|redis|both --minutes 30 --kills 150 --ideas 50000 --json',
  );

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
