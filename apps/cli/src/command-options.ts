import { resolve } from 'node:path';
import { type Config, readConfig, readSecrets } from '@app/platform';

/** What every command is told by its environment. */
export interface CommandOptions {
  /** Folder of the embedded database and of the secrets. */
  dataDir: string;
  /** Administrator of a database elsewhere; null: the embedded one. */
  databaseUrl: string | null;
  /** Where api and worker enter, when the operator names it. */
  databaseAppUrl: string | null;
  redisUrl: string | null;
}

export function readCommandOptions(env: NodeJS.ProcessEnv = process.env): CommandOptions {
  return {
    dataDir: resolve(env.MADANG_DATA || '.madang'),
    databaseUrl: env.DATABASE_URL || null,
    databaseAppUrl: env.DATABASE_APP_URL || null,
    redisUrl: env.REDIS_URL || null,
  };
}

/** The configuration that api and worker have, for a command that does their work. */
export function configFor(appUrl: string, { dataDir }: CommandOptions, env = process.env): Config {
  const SESSION_SECRET = env.SESSION_SECRET || readSecrets(dataDir).sessionSecret;
  const IDENTITY_KEY = env.IDENTITY_KEY || readSecrets(dataDir).identityKey;
  const LEDGER_KEY = env.LEDGER_KEY || readSecrets(dataDir).ledgerKey;
  return readConfig({ ...env, DATABASE_APP_URL: appUrl, SESSION_SECRET, IDENTITY_KEY, LEDGER_KEY });
}
