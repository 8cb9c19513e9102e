import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { build } from './build.mjs';
import { check } from './check.mjs';
import { findQueueSuites } from './find-queue-suites.mjs';
import { findTools } from './find-tools.mjs';
import { install } from './install.mjs';
import { programOf, root, run, say, step } from './run.mjs';
import { startRedis } from './start-redis.mjs';

/** Room for what each suite loads anew and drops again, as the workers have it too: collected less often, it costs a tenth less. */
const ROOM = '--max-semi-space-size=128';

const chosen = process.argv.slice(2);
const results = mkdtempSync(join(tmpdir(), 'madang-jest-'));
const counts = { passed: 0, failed: 0, skipped: 0 };
const outcomes = [];
const failures = [];

process.chdir(root);
await step('설치 / install', install);
await step('빌드 / build', build);
const tools = await findTools();
if (chosen.length > 0) {
  await jest('PostgreSQL', chosen, tools);
} else {
  outcomes.push(['check', await check()]);
  await jest('PostgreSQL', [], tools);
  if (!tools.MADANG_SKIP_REDIS) await jestOnRedis();
}
conclude();

async function jestOnRedis() {
  const redis = await startRedis(tools.MADANG_REDIS_SERVER);
  try {
    const env = { ...tools, MADANG_TEST_QUEUE: 'redis', REDIS_URL: redis.url };
    await jest('Redis', ['--runTestsByPath', ...findQueueSuites()], env);
  } finally {
    await redis.stop();
  }
}

/** One run of Jest; its counts are added up. */
async function jest(name, args, env) {
  const file = join(results, `${name}.json`);
  say(`\n━━ jest, ${name} ━━`);
  const all = [ROOM, programOf('jest'), ...args, '--json', '--outputFile', file];
  const { code } = await run(process.execPath, all, { env });
  outcomes.push([`jest (${name})`, code === 0]);
  const result = readResult(file);
  counts.passed += result.numPassedTests;
  counts.failed += result.numFailedTests + result.numRuntimeErrorTestSuites;
  counts.skipped += result.numPendingTests + result.numTodoTests;
  failures.push(...[...failuresOf(result)].map((failure) => `${name}: ${failure}`));
}

/** The tests that failed, by file and name: among ten thousand lines nobody finds them. */
function* failuresOf({ testResults }) {
  for (const { name, status, message, assertionResults } of testResults) {
    const file = relative(root, name);
    const failed = assertionResults.filter((one) => one.status === 'failed');
    for (const { fullName, failureMessages } of failed)
      yield `${file}: ${fullName}\n    ${firstLines(failureMessages[0])}`;
    if (status === 'failed' && failed.length === 0) yield `${file}\n    ${firstLines(message)}`;
  }
}

function firstLines(text = '') {
  const lines = stripVTControlCharacters(text).split('\n');
  return lines
    .filter((line) => line.trim())
    .slice(0, 4)
    .join('\n    ');
}

function readResult(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {
      numPassedTests: 0,
      numFailedTests: 0,
      numRuntimeErrorTestSuites: 1,
      numPendingTests: 0,
      numTodoTests: 0,
      testResults: [],
    };
  }
}

function conclude() {
  rmSync(results, { recursive: true, force: true });
  for (const failure of failures) say(`✖ ${failure}`);
  say(`\n${outcomes.map(([name, isGood]) => `${isGood ? '✔' : '✖'} ${name}`).join('   ')}`);
  process.stdout.write(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`);
  process.exitCode = outcomes.every(([, isGood]) => isGood) ? 0 : 1;
}
