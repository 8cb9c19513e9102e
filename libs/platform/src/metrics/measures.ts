import { SetMetadata } from '@nestjs/common';

/** One figure as it stands now, for labels such as the name of a queue. Never a tenant or a person. */
export interface Reading {
  /** Name of a gauge that the provider declared. */
  gauge: string;
  value: number;
  labels?: Record<string, string>;
}

/** Reads figures whenever somebody asks for them; may ask the database, in one short statement. */
export interface Measure {
  read(): Promise<Reading[]>;
}

/** A gauge by the rules of Prometheus: base units in its name, labels of few values. */
export interface GaugeWords {
  help: string;
  labels?: string[];
}

export const MEASURES = 'madang:measures';

/** Marks a provider whose figures stand at `/metrics`, by the names of its gauges. */
export const Measures = (gauges: Record<string, GaugeWords>): ClassDecorator => SetMetadata(MEASURES, gauges);
