import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Client } from 'pg';
import { root } from '../../scripts/steps/run.mjs';
import { startRedis } from '../../scripts/steps/start-redis.mjs';
import { findFreePort, ServerProcess } from './server-process.mjs';
import { startMailSink } from './mail-sink.mjs';

const built = (file) => import(pathToFileURL(join(root, 'dist', file)).href);

/**
 * A whole Madang in a throwaway folder: its embedded PostgreSQL with the settings it always has, schemas, first
 * data, the api. The worker is started by whoever measures. `redisProgram` null: jobs live in PostgreSQL. `name` tells
 * one site from another of the same process; `env` says what its processes are told otherwise.
 */
export async function openSite(
  endings,
  { redisProgram, name: site, flags = [], workerFlags = flags, env: more = {} },
) {
  const say = () => undefined;
  const dataDir = join(
    root,
    '.madang',
    `bench-${process.pid}-${site ?? (redisProgram ? 'redis' : 'postgres')}`,
  );
  mkdirSync(dataDir, { recursive: true });
  endings.add(() => removeData(dataDir));

  const { startEmbeddedPostgres } = await built('libs/platform/src/embedded-postgres/embedded-postgres.js');
  const postgres = await startEmbeddedPostgres({ dataDir, say, settings: { log_line_prefix: '[%a] ' } });
  endings.add(() => postgres.stop());
  const redis = redisProgram && (await startRedis(redisProgram));
  if (redis) endings.add(() => redis.stop());

  const { migrate } = await built('apps/cli/src/migrate/migrate.js');
  const { seed } = await built('apps/cli/src/seed/seed.js');
  const { throughSocket } = await built('libs/platform/src/embedded-postgres/socket-folder.js');
  const migrated = await migrate({
    adminUrl: postgres.url,
    dataDir,
    redisUrl: redis?.url ?? null,
    say,
  });
  // As `npm start` has its processes speak with it.
  const short = (url) => (postgres.socketFolder ? throughSocket(url, postgres.socketFolder) : url);
  const [adminUrl, appUrl] = [short(migrated.adminUrl), short(migrated.appUrl)];
  await seed({ appUrl, say });

  const admin = new Client(adminUrl);
  await admin.connect();
  endings.add(() => admin.end());
  // Nobody signs in with a demo account where the processes are told that this is production.
  if (more.NODE_ENV === 'production') await admin.query('update identity.accounts set is_demo = false');
  const mail = await startMailSink();
  endings.add(() => mail.stop());

  const port = await findFreePort();
  const { SPARING } = await built('apps/cli/src/serve/sparing.js');
  const env = {
    ...SPARING,
    ...process.env,
    PORT: String(port),
    MADANG_DATA: dataDir,
    DATABASE_APP_URL: appUrl,
    SESSION_SECRET: 'only for a throwaway installation of the benchmark',
    IDENTITY_KEY: 'only for a throwaway installation of the benchmark',
    LEDGER_KEY: '5e'.repeat(32),
    SMTP_URL: mail.url,
    // The load stands for many people; what limits one person is not what is measured.
    MADANG_WRITES_PER_MINUTE: '100000000',
    MADANG_GUEST_CHECKS: 'off',
    MADANG_MAILS_PER_HOUR: '100000000',
    ...(redis && { REDIS_URL: redis.url }),
    ...more,
  };
  const start = (name, nodeFlags) => {
    const server = new ServerProcess(name, `dist/apps/${name}/src/main.js`, env, nodeFlags);
    endings.add(() => server.stop());
    return server;
  };
  const api = start('api', flags);
  await api.ready(port);
  return {
    admin,
    adminUrl,
    appUrl,
    env,
    port,
    api,
    mail,
    logFile: join(dataDir, 'logs', 'postgres.log'),
    startWorker: () => start('worker', workerFlags),
  };
}

/** The database may have been put outside the folder; a file then names the place. */
function removeData(dataDir) {
  const pointer = join(dataDir, 'postgres.location');
  if (existsSync(pointer))
    rmSync(dirname(readFileSync(pointer, 'utf8').trim()), { recursive: true, force: true });
  rmSync(dataDir, { recursive: true, force: true });
}
