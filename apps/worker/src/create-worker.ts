import { type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import {
  type Config,
  ConfigModule,
  DatabaseModule,
  JobsModule,
  processLogger,
  StorageModule,
} from '@app/platform';
import { Deliveries, DueSweep, Relay } from '@app/ledger';
import { contexts } from '../../contexts.js';

@Module({})
class WorkerModule {}

/** The background process: the same contexts with relay, deliveries and sweeps switched on. */
export async function createWorker(config: Config): Promise<INestApplicationContext> {
  // An effect that is lost takes the deletion of its outbox row with it, so it is delivered again.
  const database = DatabaseModule.at(config.databaseAppUrl, 'madang-worker', { isRepeatable: true });
  const app = await NestFactory.createApplicationContext(
    {
      module: WorkerModule,
      imports: [ConfigModule.of(config), database, JobsModule, StorageModule, ...contexts],
    },
    { logger: processLogger(), abortOnError: false },
  );
  app.enableShutdownHooks([], { useProcessExit: true });
  const deliveries = app.get(Deliveries);
  await deliveries.connect();
  deliveries.start();
  app.get(Relay).start();
  app.get(DueSweep).start();
  return app;
}
