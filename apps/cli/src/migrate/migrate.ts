import { readSecrets } from '@app/platform';
import { admitApp, appUrlOf, refuseOtherRole } from './admit-app.js';
import { chooseDatabase } from './choose-database.js';
import { explainDatabase } from './explain-database.js';
import { migrateJobs } from './migrate-jobs.js';
import { migrateSchemas } from './migrate-schemas.js';
import { outlastRace } from './outlast-race.js';
import { createDatabase, openDatabase } from './provision-database.js';
import { provisionRoles } from './provision-roles.js';
import { withLock } from './with-lock.js';

export interface MigrateOptions {
  /** Address of a role that may make roles and databases. */
  adminUrl: string;
  /** Folder whose secrets hold the app role's password. */
  dataDir: string;
  /** Set when jobs live in Redis: BullMQ's tables are then left alone. */
  redisUrl: string | null;
  /** Called with one line for every migration that ran. */
  say: (line: string) => void;
  /** Where api and worker will enter, when the operator names it (DATABASE_APP_URL). */
  appUrl?: string;
}

export interface Migrated {
  /** Where api and worker enter: no DDL, no way past row security. */
  appUrl: string;
  /** The administrator's address of the same database. */
  adminUrl: string;
}

/**
 * Brings a server to what this program needs: four roles, the database, all schemas, BullMQ's tables, and no
 * more privileges than needed. Run again it changes nothing. Refuses with a StartupProblem a database of a newer
 * program (`database.newer_data`), a server that says no (`database.refused`) and an app address of another role
 * (`database.wrong_app_role`).
 */
export async function migrate(options: MigrateOptions): Promise<Migrated> {
  const { adminUrl, dataDir, redisUrl, say } = options;
  const { name, url } = chooseDatabase(adminUrl);
  const named = options.appUrl ?? process.env.DATABASE_APP_URL;
  const appUrl = named || appUrlOf(url, readSecrets(dataDir).appPassword);
  refuseOtherRole(appUrl);
  await explainDatabase(async () => {
    await withLock(adminUrl, async (client) => {
      await outlastRace(() => provisionRoles(client));
      await createDatabase(client, name);
      await openDatabase(client, name);
    });
    await withLock(url, async (client) => {
      await migrateSchemas(client, url, say);
      if (!redisUrl) await migrateJobs(client);
      await outlastRace(() => admitApp(client, appUrl));
    });
  });
  return { appUrl, adminUrl: url };
}
