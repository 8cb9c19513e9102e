import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { auditPackages, checkLock } from './check-packages.mjs';
import { generate } from './generate.mjs';
import { install } from './install.mjs';
import { programOf, root, runNode, say, step } from './run.mjs';

const folders = ['apps', 'bench', 'libs', 'scripts', 'test'].filter((name) => existsSync(join(root, name)));

const checks = [
  ['형식 / format', 'prettier', ['--check', '--log-level', 'warn', '.']],
  ['규칙 / lint', 'oxlint', ['--type-aware', '--deny-warnings', '--format=unix', ...folders]],
  ['타입 / types', 'typescript', typeCheck('.')],
  ['타입, 담당자 화면 / types, console', 'typescript', typeCheck('apps/console')],
];

/** Format, lint and types of everything, what the packages are, then whether what is generated agrees with the code. Prints only what is wrong; true when nothing is. */
export async function check() {
  await install({ quiet: true });
  // At the same time, because all but the lint keep to one processor.
  const outcomes = await Promise.all([
    ...checks.filter(([, , args]) => args !== null).map(runCheck),
    step('패키지의 출처 / where packages come from', async () => checkLock()),
    step('패키지의 취약점 / weaknesses of packages', auditPackages),
  ]);
  if (!outcomes.every(Boolean)) return false;
  return step('만든 파일 / generated files', () => generate({ isCheck: true }));
}

function runCheck([name, program, args]) {
  return step(name, async () => {
    const bin = programOf(program, program === 'typescript' ? 'tsc' : program);
    const { code, output } = await runNode(bin, args, { output: 'keep' });
    if (code !== 0) say(`${output.trim()}\n✖ ${name}`);
    return code === 0;
  });
}

/** Nothing where there is no such project; results are kept between runs. */
function typeCheck(folder) {
  const project = join(root, folder, 'tsconfig.json');
  if (!existsSync(project)) return null;
  const memory = join(root, 'node_modules/.cache', `types-${folder.replace(/\W+/g, '-')}.tsbuildinfo`);
  return ['--noEmit', '-p', project, '--incremental', '--tsBuildInfoFile', memory];
}
