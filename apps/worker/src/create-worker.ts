import { type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import {
  type Config,
  ConfigModule,
  DatabaseModule,
  JobsModule,
  MetricsModule,
  processLogger,
  StorageModule,
} from '@app/platform';
import { Deliveries, DueSweep, Relay } from '@app/ledger';
import { contexts } from '../../contexts.js';
import { ClockWatch } from './clock-watch.js';

@Module({ providers: [ClockWatch] })
class WorkerModule {}

/**
 * The background process: the same contexts with relay, deliveries and sweeps switched on. It looks for what has fallen
 * due as often as told.
 */
export async function createWorker(
  config: Config,
  { sweepsEveryMs }: { sweepsEveryMs?: number } = {},
): Promise<INestApplicationContext> {
  // An effect that is lost takes the deletion of its outbox row with it, so it is delivered again.
  const database = DatabaseModule.at(config.databaseAppUrl, 'madang-worker', { isRepeatable: true });
  const app = await NestFactory.createApplicationContext(
    {
      module: WorkerModule,
      imports: [ConfigModule.of(config), database, JobsModule, StorageModule, MetricsModule, ...contexts],
    },
    { logger: processLogger(), abortOnError: false },
  );
  await app.get(ClockWatch).start();
  const deliveries = app.get(Deliveries);
  await deliveries.connect();
  deliveries.start();
  app.get(Relay).start();
  app.get(DueSweep).start(sweepsEveryMs);
  return app;
}
