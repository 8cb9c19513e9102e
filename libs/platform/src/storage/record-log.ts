import { v7 } from 'uuid';

/**
 * Records that are only ever added, kept apart from the database: what the database says today can be held against
 * what was said then. A log has a name of letters, digits and dashes; each record is one line of text with a number
 * higher than that of the one before.
 */
export abstract class RecordLog {
  /** Adds a record: on disk, whole or not at all, once this is done. One writer at a time for each log. */
  abstract append(name: string, number: number, record: string): Promise<void>;
  /** The newest record; null where there is none. */
  abstract last(name: string): Promise<string | null>;
  /** Every record, oldest first. */
  abstract read(name: string): AsyncIterable<string>;
  /** Adds a record to a log of nobody's and takes that away again; throws where none can be added. */
  abstract tryOut(): Promise<void>;
}

/** A log that nobody has: names of real ones are ids. */
export const newTrialName = (): string => `trial-${v7()}`;

const NAME = /^[0-9a-z-]+$/;

/** Refuses what is no name of a log: a path would be made of it. */
export function requireLogName(name: string): string {
  if (!NAME.test(name)) throw new Error(`no name of a log: ${JSON.stringify(name)}`);
  return name;
}
