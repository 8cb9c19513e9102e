import { DataSource } from 'typeorm';
import { OWNER_ROLE } from '@app/platform';
import { migrations } from '../../../contexts.js';

/** Where the names of migrations that have run are kept. */
export const MIGRATIONS_SCHEMA = 'platform';

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
    extra: { options: `-c role=${OWNER_ROLE}` },
  });
  return source.initialize();
}
