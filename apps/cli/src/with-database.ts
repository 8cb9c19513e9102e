import {
  findEmbeddedPostgres,
  readLiveLock,
  readSecrets,
  startEmbeddedPostgres,
  StartupProblem,
  takeLock,
} from '@app/platform';
import type { CommandOptions } from './command-options.js';
import { appUrlOf } from './migrate/admit-app.js';
import { chooseDatabase } from './migrate/choose-database.js';

export interface CommandDatabase {
  /** Address of a role that may make roles and databases. */
  adminUrl: string;
  /** Where api and worker enter. */
  appUrl: string;
}

/**
 * Runs `work` on the database that the environment names, else on the embedded one: the one that runs, or one
 * that is started for as long as the command takes.
 */
export async function withDatabase<T>(
  options: CommandOptions,
  say: (line: string) => void,
  work: (database: CommandDatabase) => Promise<T>,
): Promise<T> {
  const { dataDir, databaseUrl } = options;
  if (databaseUrl) return work(addressesOf(databaseUrl, options));
  refuseOtherCommand(dataDir);
  const running = (await findEmbeddedPostgres(dataDir))?.url;
  if (running) return work(addressesOf(running, options));
  const started = await startEmbeddedPostgres({ dataDir, say });
  try {
    return await work(addressesOf(started.url, options));
  } finally {
    await started.stop();
  }
}

/** As `withDatabase`, for work that enters only as api and worker do: their address alone is enough. */
export async function withAppDatabase<T>(
  options: CommandOptions,
  say: (line: string) => void,
  work: (appUrl: string) => Promise<T>,
): Promise<T> {
  const { databaseAppUrl, databaseUrl } = options;
  if (databaseAppUrl && !databaseUrl) return work(databaseAppUrl);
  return withDatabase(options, say, ({ appUrl }) => work(appUrl));
}

/** Refuses where only the app's address is named: an administrator is needed. */
export function requireAdministrator({ databaseUrl, databaseAppUrl }: CommandOptions): void {
  if (databaseUrl || !databaseAppUrl) return;
  throw new StartupProblem(
    'database.no_administrator',
    'DATABASE_APP_URL만 있고 DATABASE_URL이 없습니다.',
    'DATABASE_APP_URL is set but DATABASE_URL is not.',
    '역할과 표를 만들 수 있는 계정의 주소를 DATABASE_URL에 지정하세요. / Name an account in DATABASE_URL that may make roles and tables.',
  );
}

/** A server that another command started ends with that command. Refuses with `serve.busy`. */
function refuseOtherCommand(dataDir: string): void {
  if (readLiveLock(dataDir)?.purpose === 'command') takeLock(dataDir, 'command')();
}

function addressesOf(adminUrl: string, { dataDir, databaseAppUrl }: CommandOptions): CommandDatabase {
  const appUrl = databaseAppUrl ?? appUrlOf(chooseDatabase(adminUrl).url, readSecrets(dataDir).appPassword);
  return { adminUrl, appUrl };
}
