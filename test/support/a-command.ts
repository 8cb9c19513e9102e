import type { INestApplicationContext } from '@nestjs/common';
import { openContexts } from '../../apps/cli/src/open-contexts.js';
import { configFor } from '../../apps/cli/src/command-options.js';
import type { Bar, Terminal } from '../../apps/cli/src/terminal.js';
import { aDatabase, type TestDatabase, testDataDir } from './a-database.js';
import { aQueueServer } from './a-queue-server.js';

/** What an operator's command works with: all contexts, on a database of its own. */
export interface TestCommand {
  app: INestApplicationContext;
  database: TestDatabase;
  redisUrl: string | null;
  /** What the command has said so far; empty it between runs. */
  printed: string[];
  terminal: Terminal;
  close(): Promise<void>;
}

export async function aCommand(): Promise<TestCommand> {
  const [database, redisUrl] = await Promise.all([aDatabase(), aQueueServer()]);
  const options = { dataDir: testDataDir(), databaseUrl: null, databaseAppUrl: null, redisUrl };
  const env = {
    ...process.env,
    MADANG_CHECKPOINTS: database.checkpointsDir,
    ...(redisUrl && { REDIS_URL: redisUrl }),
  };
  const app = await openContexts(configFor(database.appUrl, options, env));
  const printed: string[] = [];
  const terminal = { print: (line: string) => void printed.push(line), bar: () => silentBar };
  return {
    app,
    database,
    redisUrl,
    printed,
    terminal,
    close: async () => {
      await app.close();
      await database.drop();
    },
  };
}

const nothing = (): void => undefined;
const silentBar: Bar = {
  start: nothing,
  increment: nothing,
  update: nothing,
  setTotal: nothing,
  stop: nothing,
};
