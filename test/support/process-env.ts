import type { TestDatabase } from './a-database.js';

/** What every process is told that a test starts from the built files: keys, this database, this mail server. */
export const processEnv = (
  { appUrl, checkpointsDir }: TestDatabase,
  { dataDir, mailUrl }: { dataDir: string; mailUrl: string },
): NodeJS.ProcessEnv => ({
  MADANG_DATA: dataDir,
  DATABASE_APP_URL: appUrl,
  SESSION_SECRET: 'a secret of the tests, longer than thirty-two bytes',
  IDENTITY_KEY: 'a key of the tests, longer than thirty-two bytes',
  LEDGER_KEY: '5e'.repeat(32),
  MADANG_CHECKPOINTS: checkpointsDir,
  SMTP_URL: mailUrl,
  MADANG_WRITES_PER_MINUTE: '1000000',
});
