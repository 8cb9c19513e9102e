import { chooseDatabase } from './choose-database.js';
import { explainDatabase } from './explain-database.js';
import { letSearchCreate } from './let-search-create.js';
import { listExecuted } from './migrate-schemas.js';
import { openMigrationSource } from './migration-source.js';
import { withLock } from './with-lock.js';

/**
 * Takes back the last `steps` migrations, newest first, and the data in what they made. Roles, the database and
 * BullMQ's tables stay. Gives the names of those taken back.
 */
export async function revert(adminUrl: string, steps: number): Promise<string[]> {
  const { url } = chooseDatabase(adminUrl);
  return explainDatabase(() =>
    withLock(url, async (client) => {
      const last = (await listExecuted(client)).toReversed().slice(0, steps);
      const source = await openMigrationSource(url);
      try {
        await letSearchCreate(client, async () => {
          for (let left = last.length; left > 0; left--) await source.undoLastMigration();
        });
        return last;
      } finally {
        await source.destroy();
      }
    }),
  );
}

/** Takes every migration back. */
export function revertAll(adminUrl: string): Promise<string[]> {
  return revert(adminUrl, Number.MAX_SAFE_INTEGER);
}
