import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { build } from './build.mjs';
import { findTools } from './find-tools.mjs';
import { install } from './install.mjs';
import { readFlags } from './read-flags.mjs';
import { programOf, root, run, step } from './run.mjs';

readFlags(`npm run security

보안 항목의 시험을 돌리고 항목마다 결과를 표로 보입니다. 항목은 docs/security.md에 있습니다.
Runs the tests of docs/security.md and prints a table of its items.`);

process.chdir(root);
await step('설치 / install', install);
await step('빌드 / build', build);
const { patternOf, readSecurity } = await import('./read-security.mjs');
const items = readSecurity();
const tools = await findTools();
const outcomes = await runSuites([...new Set(items.flatMap(({ tests }) => tests.map(({ path }) => path)))]);
for (const list of new Set(items.map((item) => item.list))) print(list);

/** What became of every test of these suites, by suite. */
async function runSuites(paths) {
  const folder = mkdtempSync(join(tmpdir(), 'madang-security-'));
  const file = join(folder, 'result.json');
  const args = [programOf('jest'), '--runTestsByPath', ...paths.toSorted(), '--json', '--outputFile', file];
  await run(process.execPath, args, { env: tools, output: 'stderr' });
  const { testResults } = JSON.parse(readFileSync(file, 'utf8'));
  rmSync(folder, { recursive: true });
  return new Map(testResults.map(({ name, assertionResults }) => [relative(root, name), assertionResults]));
}

/** An item holds where each of its tests ran and every run of it passed. */
function judge({ tests }) {
  if (tests.length === 0) return '–';
  const isGood = tests.every(({ path, name }) => {
    const runs = (outcomes.get(path) ?? []).filter(({ title }) => patternOf(name).test(title));
    return runs.length > 0 && runs.every(({ status }) => status === 'passed');
  });
  return isGood ? '✔' : '✖';
}

function print(list) {
  const rows = items.filter((item) => item.list === list).map((item) => [judge(item), item]);
  process.stdout.write(`\n${list}\n`);
  for (const [mark, { number, title }] of rows)
    process.stdout.write(`${mark} ${number.padEnd(7)} ${title}\n`);
  const count = (wanted) => rows.filter(([mark]) => mark === wanted).length;
  process.stdout.write(
    `${count('✔')} 통과 / passed, ${count('✖')} 실패 / failed, ${count('–')} 해당 없음 / do not apply\n`,
  );
  if (count('✖') > 0) process.exitCode = 1;
}
