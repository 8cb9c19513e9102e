import { type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { type Config, ConfigModule, DatabaseModule, JobsModule, StorageModule } from '@app/platform';
import { contexts } from '../../contexts.js';

@Module({})
class CommandModule {}

/** All contexts in this process, without HTTP: what a command asks is answered by the same services. Close it. */
export function openContexts(config: Config): Promise<INestApplicationContext> {
  const database = DatabaseModule.at(config.databaseAppUrl, 'madang-cli');
  return NestFactory.createApplicationContext(
    {
      module: CommandModule,
      imports: [ConfigModule.of(config), database, JobsModule, StorageModule, ...contexts],
    },
    { logger: ['error'], abortOnError: false },
  );
}
