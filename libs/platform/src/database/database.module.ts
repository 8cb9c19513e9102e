import { DynamicModule, Global, Module } from '@nestjs/common';
import { getDataSourceToken, TypeOrmModule } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { Clock } from '../clock/clock.js';
import { Database } from './database.js';
import { PreparingClient } from './preparing-client.js';
import { Replica } from './replica.js';

/** Twice the cores is enough for PostgreSQL here; more connections only queue inside the server. */
export const POOL_SIZE = 16;

/** After a power cut the last half second is missing as a whole, never a part of a transaction. */
export const LOSE_RATHER_THAN_WAIT = '-c synchronous_commit=off';

/** Whoever waits for an answer is better told "not now" than left waiting for a connection. */
const MOST_WAITED_MS = 5_000;

export const CONNECTION = {
  Client: PreparingClient,
  // Statements that one transaction asks side by side go out at once, and are answered in order.
  pipeline: true,
  // A connection that is closed forgets what was prepared on it.
  idleTimeoutMillis: 5 * 60_000,
};

@Global()
@Module({})
export class DatabaseModule {
  /**
   * Connects as the app role; entities arrive with the modules that own them. `isRepeatable` is for a process
   * whose every transaction would be done again if it were lost: its commits then do not wait for the disk. A
   * transaction that must last says so with `makeDurable`. `isAwaited` is for one that answers people: it waits five
   * seconds for a connection, not longer. What may be a little old is read at `replicaUrl`.
   */
  static at(
    url: string,
    applicationName: string,
    { isRepeatable = false, isAwaited = false, replicaUrl = null as string | null } = {},
  ): DynamicModule {
    const connection = TypeOrmModule.forRoot({
      type: 'postgres',
      url,
      applicationName,
      autoLoadEntities: true,
      synchronize: false,
      retryAttempts: 3,
      retryDelay: 1000,
      poolSize: POOL_SIZE,
      extra: {
        ...CONNECTION,
        statement_timeout: 30_000,
        idle_in_transaction_session_timeout: 30_000,
        ...(isRepeatable && { options: LOSE_RATHER_THAN_WAIT }),
        ...(isAwaited && { connectionTimeoutMillis: MOST_WAITED_MS }),
      },
    });
    return {
      module: DatabaseModule,
      imports: [connection],
      providers: [
        Database,
        Clock,
        {
          provide: Replica,
          inject: [getDataSourceToken()],
          useFactory: (primary: DataSource) => new Replica(primary, replicaUrl),
        },
      ],
      exports: [Database, Clock],
    };
  }
}
