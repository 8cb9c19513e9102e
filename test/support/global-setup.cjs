const { spawnSync } = require('node:child_process');
const { existsSync, mkdtempSync, readdirSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');

const root = join(__dirname, '../..');
const platform = join(root, 'dist/libs/platform/src/embedded-postgres');
const prefix = 'madang-test-';

/**
 * Starts one PostgreSQL for the whole test run, in a folder of its own below the system's temporary one: several
 * runs may go on at once. Databases are made in it by `aDatabase()`.
 */
module.exports = async function setUp() {
  if (!existsSync(platform)) {
    const { status } = spawnSync(process.execPath, ['scripts/build.mjs'], { cwd: root, stdio: 'inherit' });
    if (!existsSync(platform)) throw new Error(`the build failed (${status}), so no database for the tests`);
  }
  const { startEmbeddedPostgres } = await import(join(platform, 'embedded-postgres.js'));
  await removeLeftOvers();
  const dataDir = mkdtempSync(join(tmpdir(), prefix));
  const postgres = await startEmbeddedPostgres({
    dataDir,
    say: () => {},
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: 300 },
  });
  process.env.MADANG_TEST_DATABASE_URL = postgres.url;
  process.env.MADANG_TEST_DATA = dataDir;
  process.env.MADANG_LOG ??= 'error';
  globalThis.madangTestPostgres = { postgres, dataDir };
};

/** A test run that was killed leaves its server and folder behind. */
async function removeLeftOvers() {
  const { readLiveLock } = await import(join(platform, 'serve-lock.js'));
  const { readPostmaster } = await import(join(platform, 'postmaster-file.js'));
  const { locateCluster } = await import(join(platform, 'choose-location.js'));
  const { stopPostmaster } = await import(join(platform, 'stop-postmaster.js'));
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(prefix))) {
    const dataDir = join(tmpdir(), name);
    if (!existsSync(join(dataDir, 'serve.json')) || readLiveLock(dataDir)) continue;
    const postmaster = readPostmaster(locateCluster(dataDir));
    if (postmaster) await stopPostmaster(postmaster.pid);
    rmSync(dataDir, { recursive: true, force: true });
  }
}
