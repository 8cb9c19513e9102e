import { join } from 'node:path';
import { Clock, readSecrets, takeLock, throughSocket } from '@app/platform';
import { migrate } from '../migrate/migrate.js';
import { seed } from '../seed/seed.js';
import { awaitReady } from './await-ready.js';
import { describeSite } from './describe-site.js';
import { keepPostgres } from './keep-postgres.js';
import { refuseTakenPort } from './refuse-taken-port.js';
import type { ServeOptions } from './serve-options.js';
import { SPARING } from './sparing.js';
import { startMailCatcher } from './start-mail-catcher.js';
import { SupervisedChild } from './supervised-child.js';

/** Two signals closer than this are one Ctrl-C: the terminal and npm both send it. */
const SECOND_SIGNAL_MS = 2_000;

/**
 * Runs the whole site and stays until SIGINT or SIGTERM: database (unless DATABASE_URL names one), schema, first
 * data, mail catcher (unless SMTP_URL names a server), api and worker. Ends them in reverse order.
 * Refuses with a StartupProblem whatever keeps it from starting; nothing is left running then.
 */
export async function serve(options: ServeOptions, say: (line: string) => void): Promise<void> {
  const { port, dataDir, redisUrl } = options;
  const stopping = new AbortController();
  const giveUp = (problem: unknown): void => stopping.abort(problem);
  const children: SupervisedChild[] = [];
  const endings: (() => Promise<void> | void)[] = [listenForSignals(stopping, children, say)];
  try {
    endings.push(takeLock(dataDir, 'serve', port));
    await refuseTakenPort(port);
    const { url: adminUrl, socketFolder } = options.databaseUrl
      ? { url: options.databaseUrl, socketFolder: null }
      : await startDatabase();
    stopping.signal.throwIfAborted();
    const { appUrl } = await migrate({ adminUrl, dataDir, redisUrl, say });
    stopping.signal.throwIfAborted();
    const { accounts } = await seed({ appUrl, say });
    stopping.signal.throwIfAborted();
    const shortest = socketFolder ? throughSocket(appUrl, socketFolder) : appUrl;
    const env = { ...childEnvironment(options, shortest), ...(await chooseMail()) };
    startChild('worker', { ...env, ...atNextPort(env.MADANG_METRICS) });
    const api = startChild('api', env);
    await awaitReady(port, api.log.recent, stopping.signal);
    stopping.signal.throwIfAborted();
    describeSite(options, accounts, performance.now() / 1000).forEach(say);
    await new Promise((resolve) => stopping.signal.addEventListener('abort', resolve, { once: true }));
    stopping.signal.throwIfAborted();
  } catch (problem) {
    if (problem !== STOPPED) throw problem;
  } finally {
    for (const end of endings.toReversed())
      await Promise.resolve()
        .then(end)
        .catch((error) => say(String(error)));
  }

  async function startDatabase(): ReturnType<typeof keepPostgres> {
    const database = await keepPostgres(dataDir, say, giveUp);
    endings.push(() => database.stop());
    return database;
  }

  async function chooseMail(): Promise<NodeJS.ProcessEnv> {
    if (options.smtpUrl !== null) return { SMTP_URL: options.smtpUrl };
    const folder = join(dataDir, 'mail');
    const catcher = await startMailCatcher(folder, new Clock());
    endings.push(() => catcher.stop());
    if (process.env.NODE_ENV === 'production')
      say(
        `SMTP_URL이 없어 메일을 보내지 않고 ${folder} 에 모읍니다. / SMTP_URL is not set: mail is not sent but kept in ${folder}.`,
      );
    return { SMTP_URL: catcher.url, MADANG_MAIL_DIR: folder };
  }

  function startChild(name: 'api' | 'worker', env: NodeJS.ProcessEnv): SupervisedChild {
    const logFile = join(dataDir, 'logs', `${name}.log`);
    const child = new SupervisedChild({ name, dist: options.dist, env, logFile, say, giveUp });
    children.push(child);
    endings.push(() => child.stop());
    return child;
  }
}

/** The reason of an end that was asked for. */
const STOPPED = new Error('stopped');

/** Api and worker never see the administrative role. */
function childEnvironment(options: ServeOptions, appUrl: string): NodeJS.ProcessEnv {
  const { DATABASE_URL: _admin, ...env } = process.env;
  return {
    ...SPARING,
    ...env,
    PORT: String(options.port),
    MADANG_DATA: options.dataDir,
    DATABASE_APP_URL: appUrl,
    SESSION_SECRET: env.SESSION_SECRET || readSecrets(options.dataDir).sessionSecret,
    IDENTITY_KEY: env.IDENTITY_KEY || readSecrets(options.dataDir).identityKey,
    LEDGER_KEY: env.LEDGER_KEY || readSecrets(options.dataDir).ledgerKey,
    ...(options.redisUrl && { REDIS_URL: options.redisUrl }),
  };
}

/** Both run on this machine, so the worker tells its figures at the port after that of the api. */
function atNextPort(address: string | undefined): NodeJS.ProcessEnv {
  const [, host = '', port] = /^(.*:)?(\d+)$/.exec(address ?? '') ?? [];
  return port ? { MADANG_METRICS: `${host}${Number(port) + 1}` } : {};
}

function listenForSignals(
  stopping: AbortController,
  children: readonly SupervisedChild[],
  say: (line: string) => void,
): () => void {
  let first: number | null = null;
  const listen = (): void => {
    if (first === null) {
      first = performance.now();
      children.forEach((child) => child.letEnd());
      say('끝내는 중입니다. / Stopping.');
      stopping.abort(STOPPED);
    } else if (performance.now() - first > SECOND_SIGNAL_MS) children.forEach((child) => child.kill());
  };
  // A closed terminal or pipe must not end the supervisor half way.
  process.stdout.on('error', () => undefined);
  process.stderr.on('error', () => undefined);
  process.on('SIGINT', listen).on('SIGTERM', listen).on('SIGHUP', listen);
  return () => void process.off('SIGINT', listen).off('SIGTERM', listen).off('SIGHUP', listen);
}
