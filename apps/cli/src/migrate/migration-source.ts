import { DataSource } from 'typeorm';
import { OWNER_ROLE } from '@app/platform';
import { migrations } from '../../../contexts.js';

/** Where the names of migrations that have run are kept. */
export const MIGRATIONS_SCHEMA = 'platform';

/**
 * A change that waits for a lock makes everyone behind it wait as well, readers too. So it gives up and comes again,
 * and the site stands still no longer than this.
 */
const LOCK_TIMEOUT_MS = 2_000;

/** A connection of the administrator that acts as the owner; `platform` must exist. */
export async function openMigrationSource(url: string): Promise<DataSource> {
  const source = new DataSource({
    type: 'postgres',
    url,
    applicationName: 'madang-migrate',
    schema: MIGRATIONS_SCHEMA,
    migrationsTableName: 'migrations',
    migrations,
    // Each in a transaction of its own: an interrupted run goes on where it stopped.
    migrationsTransactionMode: 'each',
    synchronize: false,
    installExtensions: false,
    poolSize: 1,
    logging: ['error'],
    extra: { options: `-c role=${OWNER_ROLE} -c lock_timeout=${LOCK_TIMEOUT_MS}` },
  });
  return source.initialize();
}
