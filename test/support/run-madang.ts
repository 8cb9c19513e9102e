import passport, { type Strategy } from 'passport';
import { run } from '../../apps/cli/src/program.js';
import type { TestApp } from './an-app.js';

interface StrategyShelf {
  _strategy(name: string): Strategy;
}

/** Runs a command line on the database and queue of a running app, as an operator does beside it. */
export async function runMadang(app: TestApp, ...words: string[]): Promise<{ code: number; out: string }> {
  const environment = process.env;
  const { dataDir, redisUrl, databaseAppUrl, checkpointsDir, ledgerKey } = app.config;
  process.env = {
    ...environment,
    DATABASE_URL: app.database.adminUrl,
    DATABASE_APP_URL: databaseAppUrl,
    MADANG_DATA: dataDir,
    REDIS_URL: redisUrl ?? '',
    MADANG_CHECKPOINTS: checkpointsDir ?? '',
    LEDGER_KEY: ledgerKey,
  };
  // Passport keeps one strategy of a name for the whole process: the command's would be left behind, on its closed database.
  const strategy = (passport as unknown as StrategyShelf)._strategy('password');
  let out = '';
  const spies = [process.stdout, process.stderr].map((stream) =>
    jest.spyOn(stream, 'write').mockImplementation((text) => Boolean((out += String(text)))),
  );
  try {
    return { code: await run(['node', 'madang', ...words]), out };
  } finally {
    for (const spy of spies) spy.mockRestore();
    passport.use('password', strategy);
    process.env = environment;
  }
}
