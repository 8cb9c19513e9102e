import type { INestApplicationContext } from '@nestjs/common';
import { configFor, readCommandOptions } from './command-options.js';
import { interruptible } from './interruptible.js';
import { openContexts } from './open-contexts.js';
import { refuseUnprepared } from './refuse-unprepared.js';
import { withAppDatabase } from './with-database.js';

/** Runs `work` with all contexts at hand, on a database that has tenants; `signal` tells of Ctrl-C. */
export function withContexts<T>(
  say: (line: string) => void,
  work: (app: INestApplicationContext, signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const options = readCommandOptions();
  return interruptible(say, (signal) =>
    withAppDatabase(options, say, async (appUrl) => {
      await refuseUnprepared(appUrl, 'tenants');
      const app = await openContexts(configFor(appUrl, options));
      try {
        return await work(app, signal);
      } finally {
        await app.close();
      }
    }),
  );
}
