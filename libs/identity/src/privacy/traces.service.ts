import { Injectable } from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';
import { TRACES, type Traces } from './traces.js';

@Injectable()
export class TracesService {
  private known?: Traces[];

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
  ) {}

  /** What every context says it holds of persons. */
  all(): Traces[] {
    this.known ??= this.discovery
      .getProviders()
      .filter(({ metatype, instance }) => instance && metatype && this.reflector.get(TRACES, metatype))
      .map(({ instance }) => instance as Traces);
    return this.known;
  }
}
