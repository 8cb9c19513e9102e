import { DynamicModule, Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Clock } from '../clock/clock.js';
import { Database } from './database.js';

/** Twice the cores is enough for PostgreSQL here; more connections only queue inside the server. */
const POOL_SIZE = 16;

@Global()
@Module({})
export class DatabaseModule {
  /** Connects as the app role; entities arrive with the modules that own them. */
  static at(url: string, applicationName: string): DynamicModule {
    const connection = TypeOrmModule.forRoot({
      type: 'postgres',
      url,
      applicationName,
      autoLoadEntities: true,
      synchronize: false,
      retryAttempts: 3,
      retryDelay: 1000,
      poolSize: POOL_SIZE,
      extra: { statement_timeout: 30_000, idle_in_transaction_session_timeout: 30_000 },
    });
    return {
      module: DatabaseModule,
      imports: [connection],
      providers: [Database, Clock],
      exports: [Database, Clock],
    };
  }
}
