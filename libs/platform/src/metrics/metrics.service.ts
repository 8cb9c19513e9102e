import { Injectable, Logger } from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { Database } from '../database/database.js';
import { type GaugeWords, type Measure, MEASURES } from './measures.js';

/** From a page out of memory to a statement that is given up. */
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** What this process counts and measures, in the text format of Prometheus. */
@Injectable()
export class Metrics {
  private readonly log = new Logger('metrics');
  private readonly registry = new Registry();
  private readonly requests = new Histogram({
    name: 'madang_http_request_duration_seconds',
    help: 'Requests that were answered, by route',
    labelNames: ['method', 'route', 'status'],
    buckets: SECONDS,
    registers: [this.registry],
  });
  private readonly connections = this.gauge('madang_database_connections', {
    help: 'Connections of this process to the database; waiting are those who wait for one',
    labels: ['state'],
  });
  private readonly unread = this.gauge('madang_measures_unread', {
    help: 'Figures that could not be read this time, as when the database is away',
  });
  private readonly gauges = new Map<string, Gauge>();
  private rendering?: Promise<string>;

  constructor(
    private readonly database: Database,
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
  ) {}

  get contentType(): string {
    return this.registry.contentType;
  }

  /** Begins to watch the process itself: memory, processor, handles, delay of the event loop, collections. */
  watchProcess(): void {
    collectDefaultMetrics({ register: this.registry });
  }

  /** Counts one answered request; `route` is the pattern, because addresses hold names and numbers. */
  countRequest(method: string, route: string, status: number, seconds: number): void {
    this.requests.labels(method, route, String(status)).observe(seconds);
  }

  /** Everything as it stands. Who asks while another is answered gets the same text. */
  render(): Promise<string> {
    this.rendering ??= this.read().finally(() => (this.rendering = undefined));
    return this.rendering;
  }

  private async read(): Promise<string> {
    for (const [state, count] of Object.entries(this.database.connections()))
      this.connections.labels(state).set(count);
    const outcomes = await Promise.all(this.measures().map((measure) => this.take(measure)));
    this.unread.set(outcomes.filter((isRead) => !isRead).length);
    return this.registry.metrics();
  }

  /** A figure that cannot be read is missing rather than old. */
  private async take([gauges, measure]: [Record<string, GaugeWords>, Measure]): Promise<boolean> {
    for (const [name, words] of Object.entries(gauges)) {
      const gauge = this.gauges.get(name) ?? this.gauge(name, words);
      this.gauges.set(name, gauge);
      gauge.reset();
    }
    try {
      for (const { gauge, labels = {}, value } of await measure.read())
        this.gauges.get(gauge)!.set(labels, value);
      return true;
    } catch (error) {
      this.log.warn(`not read: ${(error as Error).message}`);
      return false;
    }
  }

  private measures(): [Record<string, GaugeWords>, Measure][] {
    return this.discovery.getProviders().flatMap(({ metatype, instance }) => {
      const gauges =
        metatype && this.reflector.get<Record<string, GaugeWords> | undefined>(MEASURES, metatype);
      return gauges && instance
        ? [[gauges, instance as Measure] as [Record<string, GaugeWords>, Measure]]
        : [];
    });
  }

  private gauge(name: string, { help, labels = [] }: GaugeWords): Gauge {
    return new Gauge({ name, help, labelNames: labels, registers: [this.registry] });
  }
}
