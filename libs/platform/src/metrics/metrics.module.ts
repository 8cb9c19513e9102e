import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Metrics } from './metrics.service.js';
import { MetricsServer } from './metrics-server.js';

/** For processes that serve; a command has nobody who looks at it. */
@Module({ imports: [DiscoveryModule], providers: [Metrics, MetricsServer], exports: [Metrics] })
export class MetricsModule {}
