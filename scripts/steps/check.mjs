import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { auditPackages, checkLock } from './check-packages.mjs';
import { generate } from './generate.mjs';
import { install } from './install.mjs';
import { programOf, root, runNode, say, step } from './run.mjs';

const folders = ['apps', 'bench', 'libs', 'scripts', 'test'].filter((name) => existsSync(join(root, name)));

const checks = [
  ['형식 / format', 'prettier', ['--check', '--log-level', 'warn', '.']],
  // One program for both: what knows the types for its rules tells what is wrong with them as well.
  [
    '규칙과 타입 / lint and types',
    'oxlint',
    ['--type-aware', '--type-check', '--deny-warnings', '--format=unix', ...folders],
  ],
];

/** Format, lint and types of everything, what the packages are, and whether what is generated agrees with the code. Prints only what is wrong; true when nothing is. */
export async function check() {
  await install({ quiet: true });
  // At the same time, because the format keeps to one processor.
  const outcomes = await Promise.all([
    ...checks.map(runCheck),
    step('패키지의 출처 / where packages come from', async () => checkLock()),
    step('패키지의 취약점 / weaknesses of packages', auditPackages),
    step('만든 파일 / generated files', () => generate({ isCheck: true })),
  ]);
  return outcomes.every(Boolean);
}

function runCheck([name, program, args]) {
  return step(name, async () => {
    const { code, output } = await runNode(programOf(program), args, { output: 'keep' });
    if (code !== 0) say(`${output.trim()}\n✖ ${name}`);
    return code === 0;
  });
}
