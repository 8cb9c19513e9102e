import { type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CatalogueModule } from '@app/catalogue';
import { IdentityModule } from '@app/identity';
import { Call } from '@app/intake';
import { type Config, ConfigModule, DatabaseModule } from '@app/platform';
import { WorkflowVersion } from '@app/review';
import { RoutingRule } from '@app/routing';
import { TenancyModule } from '@app/tenancy';

@Module({})
class SeedModule {}

/** What seeding writes through; neither queues nor listeners, for nothing is announced. Close it. */
export function openSeed(config: Config): Promise<INestApplicationContext> {
  const imports = [
    ConfigModule.of(config),
    DatabaseModule.at(config.databaseAppUrl, 'madang-seed'),
    TenancyModule,
    CatalogueModule,
    IdentityModule,
    TypeOrmModule.forFeature([WorkflowVersion, Call, RoutingRule]),
  ];
  return NestFactory.createApplicationContext(
    { module: SeedModule, imports },
    { logger: ['error'], abortOnError: false },
  );
}
