import { SetMetadata } from '@nestjs/common';
import type { Transaction } from '@app/platform';
import type { Cleaner } from './clean-text.js';
import type { Months } from './retention-rule.entity.js';

/** Whose traces: a person, and the account that is theirs, if they have one. */
export interface Subject {
  tenantId: string;
  personId: string;
  accountId: string | null;
  /** Ideas that may name them though nothing leads there from the person. */
  around?: string[];
}

/**
 * What one context holds that can be traced to a person. Contexts above say it by `@HoldsTraces()`; all is done in
 * one transaction, in the order of the methods.
 */
export interface Traces {
  /** What the person may take with them: lists of rows, by name. */
  show?(tx: Transaction, subject: Subject): Promise<Record<string, object[]>>;
  /** Until when the law has it kept; null where it does not. */
  keptUntil?(tx: Transaction, subject: Subject, months: Months, now: Date): Promise<Date | null>;
  /** What else the person is known by here: names and addresses under which others wrote them down. */
  aliases?(tx: Transaction, subject: Subject): Promise<string[]>;
  /** Tells whoever has a copy elsewhere to forget the person too, who is `known` by this. */
  passOn?(tx: Transaction, subject: Subject, known: string[]): Promise<void>;
  /** Takes the person's name and contact out of texts that stay; gives the rows as they were. */
  redact?(tx: Transaction, subject: Subject, cleaner: Cleaner): Promise<object[]>;
  /** Ends what the person has: sign-ins, drafts. */
  close?(tx: Transaction, subject: Subject): Promise<void>;
  /** Takes the person's own words away for good. */
  erase?(tx: Transaction, subject: Subject): Promise<void>;
  /** Makes copies of texts anew, once all contexts have changed theirs. */
  copyAnew?(tx: Transaction, subject: Subject): Promise<void>;
  /** Deletes what has outlived its months; gives how many, by kind. */
  sweep?(tx: Transaction, tenantId: string, months: Months, now: Date): Promise<Record<string, number>>;
  /** Persons whose contact nobody needs any more, some at a time. */
  outlived?(tx: Transaction, tenantId: string, months: Months, now: Date): Promise<Subject[]>;
}

export const TRACES = 'madang:traces';

/** Marks the provider that knows what its context holds of a person. */
export const HoldsTraces = (): ClassDecorator => SetMetadata(TRACES, true);
