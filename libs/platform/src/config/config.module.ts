import { DynamicModule, Global, Module } from '@nestjs/common';
import type { Config } from './config.js';

export const CONFIG = Symbol('config');

@Global()
@Module({})
export class ConfigModule {
  /** Makes one process's configuration injectable everywhere as `@Inject(CONFIG)`. */
  static of(config: Config): DynamicModule {
    return { module: ConfigModule, providers: [{ provide: CONFIG, useValue: config }], exports: [CONFIG] };
  }
}
