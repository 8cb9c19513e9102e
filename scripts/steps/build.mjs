import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashFiles, listFiles } from './hash-files.mjs';
import { programOf, root, runNode, say } from './run.mjs';

const settings = [
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.build.json',
  'nest-cli.json',
];
const serverFolders = ['apps/api/src', 'apps/worker/src', 'apps/cli/src', 'libs'];
/** Beside the folders: the list of contexts that every process loads. */
const serverFiles = ['apps/contexts.ts'];

const serverEntries = ['api', 'worker', 'cli'].map((name) => `dist/apps/${name}/src/main.js`);

/** Builds what changed since the last time: the servers, and the console. Gives false when nothing did. */
export async function build({ output = 'stderr' } = {}) {
  if (!serverEntries.every((entry) => existsSync(join(root, entry)))) {
    // Somebody deleted results: the compiler's memory of them is worth nothing.
    for (const memory of ['.stamp-server', '.tsbuildinfo'])
      rmSync(join(root, 'dist', memory), { force: true });
  }
  const built = await Promise.all([
    buildOnce('server', [...serverFolders, ...serverFiles, ...settings], () => buildServers(output)),
    buildOnce('console', ['apps/console', 'libs/client', ...settings], () => buildConsole(output)),
  ]);
  return built.some(Boolean);
}

async function buildOnce(name, sources, work) {
  const stampFile = join(root, 'dist', `.stamp-${name}`);
  const stamp = hashFiles(sources);
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return false;
  rmSync(stampFile, { force: true });
  await work();
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(stampFile, stamp);
  return true;
}

/** One TypeScript program holds api, worker, cli and all libs; aliases come out as relative paths. */
async function buildServers(output) {
  say('… 서버를 빌드합니다. / Building the servers.');
  const { code } = await runNode(programOf('@nestjs/cli', 'nest'), ['build', 'api'], { output });
  if (code !== 0) buildFailed();
  for (const file of serverFolders.flatMap(listFiles)) {
    if (!/\.(tsx?|md)$/.test(file)) cpSync(join(root, file), join(root, 'dist', file));
  }
  for (const file of ['dist/apps/api', 'dist/apps/worker', 'dist/apps/cli', 'dist/libs'].flatMap(listFiles)) {
    if (isLeftOver(file)) rmSync(join(root, file));
  }
}

/** Whether the source of a built file is gone. */
function isLeftOver(file) {
  const source = join(root, file.slice('dist/'.length));
  const stem = source.replace(/\.(js|js\.map|d\.ts)$/, '');
  return ![source, `${stem}.ts`, `${stem}.tsx`].some((path) => existsSync(path));
}

async function buildConsole(output) {
  say('… 담당자 화면을 빌드합니다. / Building the console.');
  const outDir = join(root, 'dist/apps/console');
  const { code } = await runNode(
    programOf('vite'),
    ['build', '--outDir', outDir, '--emptyOutDir', '--logLevel', 'warn'],
    { output, cwd: join(root, 'apps/console') },
  );
  if (code !== 0) buildFailed();
}

function buildFailed() {
  say('✖ 빌드하지 못했습니다. 위 오류를 보세요. / The build failed; see the errors above.');
  process.exit(1);
}
