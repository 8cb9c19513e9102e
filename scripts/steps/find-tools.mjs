import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fail, run, say } from './run.mjs';

/** Where Debian keeps the programs of each PostgreSQL, the newest first; 15 is the oldest that Madang runs on. */
function debianPostgres() {
  return [18, 17, 16, 15].map((major) => `/usr/lib/postgresql/${major}/bin`);
}

/** Programs outside npm that some tests need, and how the tests are told where they are or to do without. */
const tools = [
  {
    what: '브라우저 시험 / browser tests',
    // The shell is the same engine without windows: the browser journeys take a third less of the processor.
    names: [
      'chromium-headless-shell',
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
    ],
    debianPackage: 'chromium-headless-shell',
    pathVariable: 'MADANG_CHROMIUM',
    skipVariable: 'MADANG_SKIP_BROWSER',
  },
  {
    what: 'Redis 시험 / Redis tests',
    names: ['redis-server'],
    debianPackage: 'redis-server',
    pathVariable: 'MADANG_REDIS_SERVER',
    skipVariable: 'MADANG_SKIP_REDIS',
  },
  {
    what: '데이터베이스 덤프 시험 / tests that read a dump of the database',
    names: ['initdb'],
    // A server and the clients of its own version: those of the embedded one are not in its package.
    folders: debianPostgres(),
    debianPackage: 'postgresql',
    pathVariable: 'MADANG_INITDB',
    skipVariable: 'MADANG_SKIP_DUMP',
  },
  {
    what: '연결 중계기 시험 / tests with a pooler',
    names: ['pgbouncer'],
    folders: ['/usr/sbin', '/usr/bin'],
    debianPackage: 'pgbouncer',
    pathVariable: 'MADANG_PGBOUNCER',
    skipVariable: 'MADANG_SKIP_POOLER',
  },
];

const proxy = {
  what: '여러 대 시험 / tests of several machines',
  names: ['nginx'],
  folders: ['/usr/sbin', '/usr/bin'],
  debianPackage: 'nginx-light',
  pathVariable: 'MADANG_NGINX',
  skipVariable: 'MADANG_SKIP_PROXY',
};

/**
 * Looks for a browser and a Redis server; on Debian as root it installs what is missing. Elsewhere the tests
 * that need it are left out, loudly; with CI set that is a failure.
 * @returns {Promise<Record<string, string>>} environment for the tests
 */
export async function findTools({ withProxy = false } = {}) {
  const wanted = withProxy ? [...tools, proxy] : tools;
  const isMissing = ({ names, folders, pathVariable }) =>
    !process.env[pathVariable] && !findProgram(names, folders);
  const missing = wanted.filter(isMissing);
  if (missing.length > 0) await installPackages(missing.map((tool) => tool.debianPackage));
  const environment = {};
  for (const tool of wanted) {
    const path = process.env[tool.pathVariable] || findProgram(tool.names, tool.folders);
    if (path) environment[tool.pathVariable] = path;
    else leaveOut(tool, environment);
  }
  return environment;
}

function leaveOut({ what, names, debianPackage, skipVariable }, environment) {
  if (process.env.CI) {
    fail(
      `${names[0]} 이(가) 없어 ${what} 을(를) 할 수 없습니다.`,
      `${names[0]} is missing: no ${what}.`,
      `apt-get install ${debianPackage}`,
    );
  }
  const line = '━'.repeat(78);
  say(`${line}\n  건너뜀 / LEFT OUT: ${what}. ${names[0]} 이(가) 없습니다 / is missing.\n${line}`);
  environment[skipVariable] = '1';
}

async function installPackages(packages) {
  if (process.getuid?.() !== 0 || !findProgram(['apt-get'])) return;
  say(`… 시험에 필요한 ${packages.join(', ')} 을(를) 설치합니다. / Installing what the tests need.`);
  // RUNLEVEL=1: a test run must not leave a Redis service behind.
  const env = { DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    const { code, output } = await run('apt-get', ['-qq', ...args], { output: 'keep', env });
    if (code !== 0) return say(`apt-get ${args[0]}: ${output.trim().split('\n').slice(-3).join('\n')}`);
  }
}

/** Path of the first of these programs that is found and starts. */
function findProgram(names, folders = (process.env.PATH ?? '').split(delimiter)) {
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return paths.find((path) => existsSync(path) && spawnSync(path, ['--version']).error === undefined);
}
