import { type DynamicModule, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import {
  type Config,
  ConfigModule,
  DatabaseModule,
  JobsModule,
  MetricsModule,
  OriginGuard,
  StorageModule,
  WriteLimitGuard,
} from '@app/platform';
import { AssuranceGuard, SessionGuard } from '@app/identity';
import { TenantGuard } from '@app/tenancy';
import { contexts } from '../../contexts.js';
import { AdmissionGuard } from './admission/admission.guard.js';
import { Readiness } from './readiness.js';
import { SiteModule } from './site/site.module.js';

/** Every request passes these in this order: whether there is time for it, which tenant, from where, who, known how well, how often. */
const guards = [TenantGuard, OriginGuard, SessionGuard, AssuranceGuard, WriteLimitGuard];

@Module({})
export class ApiModule {
  static of(config: Config): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        ConfigModule.of(config),
        DatabaseModule.at(config.databaseAppUrl, 'madang-api', {
          isAwaited: true,
          replicaUrl: config.databaseReplicaUrl,
        }),
        JobsModule,
        StorageModule,
        MetricsModule,
        ...contexts,
        SiteModule,
      ],
      providers: [
        Readiness,
        AdmissionGuard,
        { provide: APP_GUARD, useExisting: AdmissionGuard },
        ...guards.map((useClass) => ({ provide: APP_GUARD, useClass })),
      ],
    };
  }
}
